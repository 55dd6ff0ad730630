import type { Column } from '../evaluation/stage.ts';
import { widthOf } from '../text-width.ts';
import type { ReportColumn } from './report.ts';

/** Widths in half characters. */
const LEAST = 6;
/** A longer text is broken. */
const MOST = 24;
/** A table that is narrower than this gives the rest to its words. */
const ROOM = 60;

/** Columns as wide as what stands in them, so that no figure is broken where names are long. */
export function fittedColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): ReportColumn[] {
  const widths = columns.map(({ title }, at) =>
    rows.reduce(
      (most, row) => Math.min(MOST, Math.max(most, widthOf(row[at] ?? ''))),
      Math.max(LEAST, widthOf(title)),
    ),
  );
  const words = columns.filter(({ align }) => align === 'start').length;
  const spare = Math.max(0, ROOM - widths.reduce((sum, width) => sum + width, 0));
  return columns.map(({ title, align }, at) => ({
    title,
    align,
    width: widths[at]! + (align === 'start' || words === 0 ? spare / (words || columns.length) : 0),
  }));
}
