import type { GridColumn, Head, Place } from './cell.ts';
import { ROW, type Span } from './layout.ts';

interface CellsProps {
  label: string;
  head: Head;
  columns: readonly GridColumn[];
  edges: readonly number[];
  rows: number;
  rowTitle(row: number): string;
  cell(place: Place): string;
  marked: ((place: Place) => boolean) | undefined;
  isChosen(place: Place): boolean;
  /** What is in sight; the rest is left out and its room kept. */
  down: Span;
  across: Span;
}

const range = ({ from, to }: Span): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** The table of a grid, as far as it is in sight. */
export function Cells(props: CellsProps) {
  const { head, columns, edges, rows, down, across, rowTitle } = props;
  const shown = range(across);
  const lead = edges[across.from]!;
  const trail = edges.at(-1)! - edges[across.to]!;
  return (
    <table
      aria-label={props.label}
      aria-rowcount={rows + 1}
      aria-colcount={columns.length + 1}
      style={{ width: `${head.width + edges.at(-1)!}px` }}
    >
      <colgroup>
        <col style={{ width: `${head.width}px` }} />
        <col style={{ width: `${lead}px` }} />
        {shown.map((one) => (
          <col key={one} style={{ width: `${edges[one + 1]! - edges[one]!}px` }} />
        ))}
        <col style={{ width: `${trail}px` }} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1}>
            <span>{head.title}</span>
          </th>
          <td aria-hidden="true" />
          {shown.map((one) => (
            <th
              key={one}
              scope="col"
              aria-colindex={one + 2}
              class={columns[one]!.align === 'end' ? 'r' : undefined}
              title={columns[one]!.title}
            >
              <span>{columns[one]!.title}</span>
            </th>
          ))}
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody class="gap" aria-hidden="true">
        <tr>
          <td style={{ height: `${down.from * ROW}px` }} />
        </tr>
      </tbody>
      <tbody>
        {range(down).map((row) => (
          <tr key={row} aria-rowindex={row + 2}>
            <th scope="row" aria-colindex={1} title={rowTitle(row)}>
              <span>{rowTitle(row)}</span>
            </th>
            <td aria-hidden="true" />
            {shown.map((one) => {
              const here = { row, column: one };
              const classes = [
                columns[one]!.align === 'end' && 'r',
                props.marked?.(here) && 'hot',
                props.isChosen(here) && 'chosen',
              ].filter(Boolean);
              return (
                <td
                  key={one}
                  aria-colindex={one + 2}
                  data-at={`${row} ${one}`}
                  class={classes.join(' ') || undefined}
                >
                  <span>{props.cell(here)}</span>
                </td>
              );
            })}
            <td aria-hidden="true" />
          </tr>
        ))}
      </tbody>
      <tbody class="gap" aria-hidden="true">
        <tr>
          <td style={{ height: `${(rows - down.to) * ROW}px` }} />
        </tr>
      </tbody>
    </table>
  );
}
