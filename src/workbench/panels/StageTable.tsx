import { useState } from 'preact/hooks';
import { groupAll } from '../../calculators/parts/amount/format.ts';
import type { Column } from '../evaluation/stage.ts';
import { grouped } from '../grouped.ts';
import { widthOf } from '../text-width.ts';

const FIRST = 30;
/** Half characters that are never broken, such as a time; and those from which on a column needs room. */
const ONE_LINE = 16;
const SENTENCE = 24;

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
  const classes = columns.map(({ align }, place) => {
    if (align === 'end') return 'r';
    const longest = shown.reduce((most, row) => Math.max(most, widthOf(row[place] ?? '')), 0);
    return longest <= ONE_LINE ? 'line' : longest > SENTENCE ? 'words' : undefined;
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="wide" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              {columns.map(({ title }, place) => (
                <th key={title} scope="col" class={classes[place]}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((text, place) => (
                  <td key={place} class={classes[place]}>
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
          显示全部 {grouped(rows.length)} 行
        </button>
      )}
    </>
  );
}
