import type { Clause } from '../../clause.ts';
import { type Check, finding } from '../finding.ts';
import { byId, childrenOf, firstSentence, place, present } from '../text.ts';

const CHECK = 'patrol';
const PRINCIPLE = /巡检频次原则上不低于(?<mark>1次\/月)/;
/** Less often than monthly. */
const SELDOM = /(?<mark>1次\/季度|每季度(?:一|1)次|每季度巡检一次|[1-9]次\/年)/;
const OFTEN = /\d次\/[月天周]|每[月天日周]/;

/** Hardware is looked after at least monthly 原则上; most items say how often, some less often, some not at all. */
export const patrol: Check = {
  id: CHECK,
  title: '硬件各项的巡检频次与“原则上不低于1次/月”',
  run({ clauses }) {
    const ids = byId(clauses);
    const principle = place(ids.get('c4-s3-p2-2'), PRINCIPLE);
    if (!principle) return [];
    const items = childrenOf(clauses, 'c4-s3-p2-2').filter(({ kind }) => kind === 'service-item');
    const lines = items.map((item) => ({
      item,
      line: childrenOf(clauses, item.id).find(({ title }) => title === '设备巡检'),
    }));
    const seldom = present(...lines.map(({ line }) => place(line, SELDOM)));
    const silent = lines.filter(({ line }) => line && !SELDOM.test(line.text) && !OFTEN.test(line.text));
    const substantive = silent.filter(({ item }) => item.substantive !== null).map(({ item }) => item.number);
    const absent = lines.filter(({ line }) => !line).map(({ item }) => item);
    return [
      ...(seldom.length > 0
        ? [
            finding(
              CHECK,
              [principle, ...seldom],
              {
                title: `${seldom.length}个硬件项的巡检频次低于每月一次`,
                why: `总则写日常巡检“原则上不低于1次/月”，这${seldom.length}项写的是每季度一次或每年四次。“原则上”允许例外，但没有写以哪一处为准；按月一年12次，按季度一年4次。`,
                ask: { what: '写明季度（年）频次的各项，是否以该项为准，不受每月一次的限制。', kind: '询问' },
                meanwhile: '以各项写明的频次为准。',
                consequence: 'delivery',
              },
              'seldom',
            ),
          ]
        : []),
      ...(silent.length + absent.length > 0
        ? [
            finding(
              CHECK,
              [
                principle,
                ...silent.map(({ line }) => ({
                  clause: (line as Clause).id,
                  quote: firstSentence(line as Clause),
                  note: '有巡检内容，没有频次',
                })),
                ...absent.map(({ id, title }) => ({ clause: id, quote: title, note: '没有“设备巡检”一项' })),
              ],
              {
                title: `${silent.length}个硬件项没有写巡检频次，${absent.length}个没有巡检要求`,
                why: `没有写频次的，不知道按总则还是不限${substantive.length > 0 ? `；其中${substantive.join('、')}是实质性要求，频次不明就难以判断是否满足` : ''}。`,
                ask: { what: '没有写频次或没有巡检要求的各项，是否按每月一次。', kind: '询问' },
                meanwhile: '没有写频次的按总则每月一次；没有巡检要求的不计。',
                consequence: 'delivery',
              },
              'silent',
            ),
          ]
        : []),
    ];
  },
};
