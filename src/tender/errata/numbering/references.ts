import { chineseNumber } from '../../number.ts';
import { type Check, finding, type Material } from '../finding.ts';
import { byId, firstMark, places } from '../text.ts';

const CHECK = 'references';

/** What one part of the tender says of another by number, and the id that such a number means. */
const REFERENCES: readonly { chapter: number; pattern: RegExp; target(found: string): string }[] = [
  {
    chapter: 3,
    pattern: /第(?<mark>[一二三四五六七八九十]+)条(?!规定)/,
    target: (n) => `c3-${chineseNumber(n)}`,
  },
  { chapter: 3, pattern: /(?<mark>\d+\.\d+)款/, target: (n) => `c3-${n}` },
  { chapter: 2, pattern: /“五、开标与评标”第(?<mark>[\d.]+\d)条/, target: (n) => `c2-s5-${n}` },
  { chapter: 2, pattern: /下述(?<mark>\d+\.\d+)条款/, target: (n) => `c2-s6-${n}` },
  { chapter: 6, pattern: /附件(?<mark>\d+)/, target: (n) => `c6-f${n}` },
];

/** Every cross-reference by number leads to a clause that is there. */
export const references: Check = {
  id: CHECK,
  title: '文内引用的条款号、附件号都存在',
  run({ clauses }: Material) {
    const ids = byId(clauses);
    return REFERENCES.flatMap(({ chapter, pattern, target }) =>
      clauses
        .filter((clause) => clause.chapter === chapter && !/政府采购法》第|办法》第/.test(clause.text))
        .flatMap((clause) => places(clause, pattern))
        .filter((found) => !ids.has(target(firstMark(found))))
        .map((found) =>
          finding(
            CHECK,
            [found],
            {
              title: '引用的条款不存在',
              why: '按引用的编号找不到对应的内容。',
              ask: { what: '引用的是哪一条。', kind: '询问' },
              meanwhile: '按上下文理解。',
              consequence: 'form',
            },
            found.clause,
          ),
        ),
    );
  },
};
