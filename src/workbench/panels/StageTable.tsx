import { useState } from 'preact/hooks';
import { groupAll } from '../../calculators/parts/amount/format.ts';
import type { Column } from '../evaluation/stage.ts';

const FIRST = 30;

interface StageTableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
}

/** Figures of a stage; a long table shows its beginning until the rest is asked for. */
export function StageTable({ caption, columns, rows }: StageTableProps) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="wide" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              {columns.map(({ title, align }) => (
                <th key={title} scope="col" class={align === 'end' ? 'r' : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((text, place) => (
                  <td key={place} class={columns[place]?.align === 'end' ? 'r' : undefined}>
                    {columns[place]?.align === 'end' ? groupAll(text) : text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          显示全部 {rows.length} 行
        </button>
      )}
    </>
  );
}
