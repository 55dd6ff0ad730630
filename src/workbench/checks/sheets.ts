import type { Finding as SheetFinding } from '../../rules/scoring/score-sheet-findings.ts';
import type { Examined, Where } from './finding.ts';

export interface OnSheet {
  bidder: number;
  item: number;
  experts: number[];
  finding: SheetFinding;
}

/** What the rule found in the sheets of the bids that are still in, by places instead of names. */
export function onSheets({ entries, result }: Examined, kind: SheetFinding['kind']): OnSheet[] {
  const item = new Map(entries.items.map(({ name, index }) => [name, index]));
  const expert = new Map(entries.experts.map((name, index) => [name, index]));
  return result.marks.flatMap(({ bidder, findings }) =>
    findings
      .filter((finding) => finding.kind === kind && finding.item !== undefined)
      .map((finding) => ({
        bidder,
        item: item.get(finding.item!)!,
        experts: (finding.experts ?? []).map((name) => expert.get(name)!),
        finding,
      })),
  );
}

export const at = (bidder: number, item: number, expert?: number): Where => ({
  field: 'score',
  bidder,
  item,
  ...(expert !== undefined && { expert }),
});

/** How many scores there should be, in words; '' while there are none. */
export const scoresExamined = ({ entries, result }: Examined): string => {
  const [bidders, experts, items] = [result.marks.length, entries.experts.length, entries.items.length];
  const count = bidders * experts * items;
  return count === 0 ? '' : `${bidders} 家 × ${experts} 位评委 × ${items} 项，共 ${count} 个评分`;
};
