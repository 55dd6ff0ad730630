import { type Check, finding, type Place } from '../finding.ts';
import { nearest, normalise, pairOfPlaces, sentences } from './lines.ts';

const CHECK = 'annex-11';

/** 附件11 says of itself that it repeats the substantive requirements of chapters 3 and 4; every sentence of it is looked up there. */
export const annex11: Check = {
  id: CHECK,
  title: '附件11 列出的实质性要求与第三章、第四章的原文逐句比对',
  run({ clauses }) {
    const rows = clauses.filter(({ id }) => /c6-f11-\d/.test(id));
    const source = sentences(clauses.filter(({ chapter }) => chapter === 3 || chapter === 4));
    const known = new Set(source.map(({ text }) => normalise(text)));
    return sentences(rows)
      .filter(({ text }) => !/^\d+$/.test(text) && !known.has(normalise(text)))
      .map((line) => {
        const original = nearest(line, source);
        const places: Place[] = original
          ? pairOfPlaces(original, line)
          : [{ clause: line.clause, quote: line.text }];
        return finding(
          CHECK,
          places,
          {
            title: original ? '同一项实质性要求，正文与附件11 写得不一样' : '附件11 有而正文没有的实质性要求',
            why: '附件11 要求逐条响应实质性要求，任何一项未满足即投标无效。照附件11 响应与照正文响应，承诺的内容就不同。',
            ask: { what: '该项实质性要求以正文为准还是以附件11 为准，附件11 是否更正。', kind: '质疑' },
            meanwhile: '按第三章、第四章正文的写法计，附件11 视为误排；响应时按两处中要求较高的一种承诺。',
            consequence: 'validity',
          },
          original?.clause ?? line.clause,
        );
      });
  },
};
