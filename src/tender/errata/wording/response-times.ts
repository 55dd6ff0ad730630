import type { Clause } from '../../clause.ts';
import { type Check, finding } from '../finding.ts';
import { within } from '../text.ts';
import { RESPONSE, type Time, times } from './times.ts';

const CHECK = 'response-times';

/** A response time against the other lines of the same service. */
export const responseTimes: Check = {
  id: CHECK,
  title: '响应时间与同一服务项内其他时间的比例',
  run({ clauses }) {
    const items = clauses
      .filter(({ kind }) => kind === 'service-item')
      .map((item) => within(clauses, item.id));
    const slips = items.flatMap(unitSlips);
    const weeks = items.flatMap(slowResponses);
    return [
      ...slips.map(([slow, quick]) =>
        finding(
          CHECK,
          [slow.place, { ...quick.place, model: true }],
          {
            title: `响应时间${slow.figure}${slow.unit}，疑为${quick.figure}${quick.unit}`,
            why: `同一服务项的另一小项是${quick.figure}${quick.unit}，数字相同而单位不同，前者是后者的${slow.minutes / quick.minutes}倍，疑为单位印错。`,
            ask: {
              what: `此处响应时间是${slow.figure}${slow.unit}还是${slow.figure}${quick.unit}。`,
              kind: '询问',
            },
            meanwhile: `照原文计；承诺时按较严的${quick.figure}${quick.unit}。`,
            consequence: 'delivery',
          },
          slow.place.clause,
        ),
      ),
      ...weeks.map((slow) =>
        finding(
          CHECK,
          [slow.place],
          {
            title: `问题响应时间长达${slow.figure}${slow.unit}`,
            why: '不分漏洞等级，响应以天计；全文绝大多数服务项的响应时间在24小时以内。修复时间没有写。',
            ask: { what: `“响应时间：${slow.figure}${slow.unit}内”是否指修复时间。`, kind: '询问' },
            meanwhile: '照原文计。',
            consequence: 'delivery',
          },
          slow.place.clause,
        ),
      ),
    ];
  },
};

/** The same figure with another unit in another line of the service. */
function unitSlips(item: readonly Clause[]): [slow: Time, quick: Time][] {
  const all = item.flatMap((clause) => times(clause, RESPONSE));
  return all.flatMap((slow) => {
    const quick = all.find(
      (time) =>
        time.place.clause !== slow.place.clause &&
        time.figure === slow.figure &&
        slow.minutes >= 24 * time.minutes,
    );
    return quick ? [[slow, quick] as [Time, Time]] : [];
  });
}

/** A response in days that is not the lowest of several grades. */
function slowResponses(item: readonly Clause[]): Time[] {
  const graded = /[高中低]危|[高中低]（|优先级|一般|紧急/;
  return item
    .filter(({ text }) => !graded.test(text))
    .flatMap((clause) => times(clause, RESPONSE))
    .filter(({ minutes }) => minutes > 3 * 1440);
}
