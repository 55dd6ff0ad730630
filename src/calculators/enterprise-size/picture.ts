import type { EnterpriseSize } from '../../rules/eligibility/enterprise-size.ts';
import { countOf } from '../../rules/parameter.ts';
import {
  largeEmployees,
  largeRevenue,
  mediumEmployees,
  mediumRevenue,
  smallEmployees,
  smallRevenue,
} from '../../rules/parameters/eligibility.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import { scale } from '../parts/chart/layout.ts';
import { type Input, SIZES, sizeOf } from './words.ts';

/** Between the thresholds of a figure, bands of one width each; the last band ends at twice the last threshold. */
const people = [0, countOf(smallEmployees), countOf(mediumEmployees), countOf(largeEmployees)];
const income = ['0.00', smallRevenue.value, mediumRevenue.value, largeRevenue.value];

export interface GradePicture {
  /** One per band of people and of income, from the lower left; positions in per cent of the grid. */
  cells: { x: number; y: number; size: EnterpriseSize['size']; words: string }[];
  /** Width and height of a cell. */
  cell: number;
  columns: { x: number; label: string }[];
  rows: { y: number; label: string }[];
  dot: { x: number; y: number };
}

/**
 * Where a figure stands, in per cent, with the bands as wide as each other. It keeps a fifth of its band from every line:
 * on a line, the ring would lie in two bands and seem to belong to the wrong one.
 */
function place(value: number, edges: readonly number[]): number {
  const band = edges.findLastIndex((edge) => value >= edge);
  const width = 100 / edges.length;
  const from = edges[band]!;
  const to = edges[band + 1] ?? from * 2;
  return scale([from, to], (band + 0.2) * width, (band + 0.8) * width)(value);
}

/** The grades over people and income, and where the enterprise stands among them. */
export function drawGrades(input: Input): GradePicture {
  const cell = 100 / people.length;
  const amounts = income.map(Number);
  return {
    cells: income.flatMap((revenue, row) =>
      people.map((employees, column) => {
        const size = sizeOf({ employees, revenue });
        return { x: column * cell, y: 100 - (row + 1) * cell, size, words: SIZES[size] };
      }),
    ),
    cell,
    columns: people.slice(1).map((edge, i) => ({ x: (i + 1) * cell, label: groupDigits(String(edge)) })),
    rows: income.slice(1).map((edge, i) => ({ y: 100 - (i + 1) * cell, label: inWan(edge) })),
    dot: { x: place(input.employees, people), y: 100 - place(Number(input.revenue), amounts) },
  };
}
