import type { BreachPenalty } from '../../rules/contract/breach-penalty.ts';
import type { PlatformDelay } from '../../rules/contract/platform-delay.ts';
import { scale } from '../parts/chart/layout.ts';

export interface Bar {
  name: string;
  amount: string;
  /** Per cent of the chart's width. */
  width: number;
  /** Where each occurrence ends, in per cent of the chart's width; empty where there are too many to tell apart. */
  marks: number[];
}

/** The most occurrences that are marked off on a bar. */
const MOST_MARKS = 20;

/** The penalties as bars on one scale. */
export function drawBars(breach: BreachPenalty, delay: PlatformDelay | null): Bar[] {
  const amounts: [name: string, amount: string][] = [
    ['9.1 违约金', breach.article91],
    ['9.2 违约金', breach.article92],
  ];
  if (delay) amounts.push(['资源池逾期违约金', delay.penalty]);
  const width = scale([0, Math.max(1, ...amounts.map(([, amount]) => Number(amount)))]);
  const times = breach.occurrences <= MOST_MARKS ? breach.occurrences : 0;
  return amounts.map(([name, amount], i) => ({
    name,
    amount,
    width: width(amount),
    marks:
      i === 0
        ? Array.from({ length: Math.max(0, times - 1) }, (_, n) => (width(amount) * (n + 1)) / times)
        : [],
  }));
}
