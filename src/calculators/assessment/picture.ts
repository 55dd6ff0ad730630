import { ZERO } from '../../rules/amount.ts';
import type { Assessment } from '../../rules/contract/assessment.ts';
import { FULL_MARKS, gradeOf } from '../../rules/contract/grade.ts';
import { amountOf } from '../../rules/parameter.ts';
import { excellentFrom, goodFrom, qualifiedFrom } from '../../rules/parameters/assessment.ts';
import type { GaugePicture } from '../parts/chart/Gauge.tsx';
import { scale } from '../parts/chart/layout.ts';

/** The total among the grades. */
export function drawGrades({ total }: Assessment): GaugePicture {
  const starts = [ZERO, ...[qualifiedFrom, goodFrom, excellentFrom].map(amountOf)];
  const ends = [...starts.slice(1), FULL_MARKS];
  const x = scale([0, FULL_MARKS.toNumber()]);
  return {
    zones: starts.map((start, i) => {
      const { words, rate } = gradeOf(start);
      return { from: x(start.toNumber()), to: x(ends[i]!.toNumber()), label: words, hot: rate === null };
    }),
    lines: starts.slice(1).map((start) => ({ x: x(start.toNumber()), label: start.toFixed() })),
    value: { x: x(total), label: `${total} 分` },
  };
}
