import type { Clause } from '../../clause.ts';
import { type Check, finding } from '../finding.ts';
import { families, sentenceAt } from '../text.ts';

const CHECK = 'repeated-lead';
const SHORTEST = 16;

/** Three or more items of one list that begin with the same long stretch of words. */
export const repeatedLead: Check = {
  id: CHECK,
  title: '同一列各项以同一长串文字开头',
  run({ clauses }) {
    return families(clauses.filter(({ number }) => /^（\d+）$/.test(number))).flatMap((items) => {
      const lead = items.length >= 3 ? common(items) : '';
      if (lead.length < SHORTEST) return [];
      return [
        finding(
          CHECK,
          items.map(({ id: clause, text }) => ({
            clause,
            quote: sentenceAt(text, 0, lead.length).quote,
            marks: [[0, lead.length]],
          })),
          {
            title: `${items.length}项都以同一句话开头，后几项读不通`,
            why: `“${lead}”只与第一项的后半句连得上，接在其余各项前面语义不通，像是拆分段落时重复粘贴的。应做的事只能从后半句推断。`,
            ask: { what: '各项的服务要求是否以后半句为准。', kind: '询问' },
            meanwhile: '略去重复的开头，按后半句理解。',
            consequence: 'form',
          },
          (items[0] as Clause).parent as string,
        ),
      ];
    });
  },
};

function common(items: readonly Clause[]): string {
  let lead = (items[0] as Clause).text;
  for (const { text } of items) {
    while (!text.startsWith(lead)) lead = lead.slice(0, -1);
  }
  return lead;
}
