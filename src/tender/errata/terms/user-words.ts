import { type Check, finding } from '../finding.ts';
import { places, within } from '../text.ts';

const CHECK = 'user-words';
/** What the side that the service is for is called in chapter 4 三. */
const WORDS = ['使用单位', '使用方', '使用部门', '业主单位', '采购单位', '采购方', '客户'] as const;

export const userWords: Check = {
  id: CHECK,
  title: '服务对象一方的称呼',
  run({ clauses }) {
    const requirements = within(clauses, 'c4-s3');
    const used = WORDS.map((word) => {
      const found = requirements.flatMap((clause) => places(clause, new RegExp(`${word}(?!端)`)));
      return { word, found };
    }).filter(({ found }) => found.length > 0);
    const defined = clauses.some(({ text }) => /“(?:使用单位|使用方)”(?:系指|是指|指)/.test(text));
    if (defined || used.length < 3) return [];
    return [
      finding(
        CHECK,
        used.map(({ word, found }) => ({
          ...(found[0] as (typeof found)[number]),
          note: `“${word}”共${found.length}处`,
        })),
        {
          title: `需要服务的一方有${used.length}种叫法，都没有定义`,
          why: `采购需求里${used.map(({ word, found }) => `“${word}”${found.length}处`).join('，')}，第二章只定义了采购人、投标人、代理机构。谁有权提出需求、认定故障等级、签字确认，会影响考核和付款。`,
          ask: { what: '各称呼是否都指使用单位，使用单位提出的要求是否视同采购人的要求。', kind: '询问' },
          meanwhile: '都按使用单位理解；需要采购人决定的（费用变更、考核）仍以采购人为准。',
          consequence: 'delivery',
        },
      ),
    ];
  },
};
