import type { AbnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { inWan } from '../amount/format.ts';

/** A line across a chart: an amount that decides something, and what it is called. */
export interface ChartLine {
  id: 'average' | 'second-lowest' | 'ceiling' | 'budget';
  amount: string;
  /** The name with the amount in 万元. */
  label: string;
}

const line = (id: ChartLine['id'], name: string, amount: string): ChartLine => ({
  id,
  amount,
  label: `${name} ${inWan(amount).replace(/(\.\d\d)\d+$/, '$1…')} 万`,
});

/**
 * The lines of a review from low to high, then the budget. Where every bid is measured by an average of its own
 * (`sameAverage` false) there is no line to draw for it.
 */
export function chartLines(review: AbnormalLowBid | null, sameAverage = true): ChartLine[] {
  const lines: ChartLine[] = [];
  if (review) {
    lines.push(line('ceiling', '限价线', review.ceilingLine));
    if (sameAverage) lines.push(line('average', '平均值线', review.averageLine));
    if (review.secondLowestLine !== null)
      lines.push(line('second-lowest', '次低价线', review.secondLowestLine));
    lines.sort((a, b) => Number(a.amount) - Number(b.amount));
  }
  return [...lines, line('budget', '预算', ceiling.value)];
}
