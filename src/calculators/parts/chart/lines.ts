import type { AbnormalLowBid } from '../../../rules/bid/abnormal-low-bid.ts';
import { ceiling } from '../../../rules/parameters/scoring.ts';
import { inWan } from '../amount/format.ts';

/** A line across a chart: an amount that decides something, and what it is called. */
export interface ChartLine {
  id: 'average' | 'second-lowest' | 'ceiling' | 'budget';
  amount: string;
  /** The name with the amount in 万元. */
  label: string;
}

export const lineNames = {
  average: '平均值线',
  'second-lowest': '次低价线',
  ceiling: '限价线',
  budget: '预算',
} as const satisfies Record<ChartLine['id'], string>;

export const chartLine = (id: ChartLine['id'], amount: string): ChartLine => ({
  id,
  amount,
  label: `${lineNames[id]} ${inWan(amount).replace(/(\.\d\d)\d+$/, '$1…')} 万`,
});

/**
 * The lines of a review from low to high, then the budget. Where every bid is measured by an average of its own
 * (`sameAverage` false) there is no line to draw for it.
 */
export function chartLines(review: AbnormalLowBid | null, sameAverage = true): ChartLine[] {
  const lines: ChartLine[] = [];
  if (review) {
    lines.push(chartLine('ceiling', review.ceilingLine));
    if (sameAverage) lines.push(chartLine('average', review.averageLine));
    if (review.secondLowestLine !== null) lines.push(chartLine('second-lowest', review.secondLowestLine));
    lines.sort((a, b) => Number(a.amount) - Number(b.amount));
  }
  return [...lines, chartLine('budget', ceiling.value)];
}
