import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { useFormContext } from '../parts/form/context.ts';
import { Field } from '../parts/form/Field.tsx';
import { addRow, fieldOf, type LineRow, MOST_ROWS, nameOf } from './draft.ts';

interface LineTableProps {
  rows: readonly LineRow[];
  clauses: CitedClauses;
  outcomeOf(row: LineRow): ComponentChildren;
  onType(field: string, rows: LineRow[]): void;
  onSet(rows: LineRow[]): void;
  onRemove(rows: LineRow[], message: string): void;
}

/** The 分项 with their listed and actual numbers: a table where there is room, cards on a phone. */
export function LineTable({ rows, clauses, outcomeOf, onType, onSet, onRemove }: LineTableProps) {
  const { ready } = useFormContext();
  const focus = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const field = (row: LineRow, part: 'name' | 'listed' | 'actual', label: string) => {
    const id = fieldOf(row, part);
    return {
      id,
      label,
      value: row[part],
      onText: (text: string) =>
        onType(
          id,
          rows.map((one) => (one === row ? { ...row, [part]: text } : one)),
        ),
    };
  };
  const add = () => {
    const next = addRow(rows);
    focus.current = fieldOf(next.at(-1)!, 'name');
    onSet(next);
  };
  const remove = (row: LineRow, i: number) => {
    const next = rows.filter((one) => one !== row);
    focus.current = fieldOf(next[Math.min(i, next.length - 1)]!, 'actual');
    onRemove(next, `已移除“${nameOf(row, i)}”。`);
  };
  const numeric = (name: string) => ({ inputMode: 'numeric', 'aria-label': name }) as const;

  return (
    <>
      <table class="bids lines">
        <caption class="visually-hidden">各分项的所列数量、实际数量和变动</caption>
        <thead>
          <tr>
            <th scope="col">分项</th>
            <th scope="col" class="r">
              所列数量
            </th>
            <th scope="col" class="r">
              实际数量
            </th>
            <th scope="col" class="r">
              变动
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => {
            const name = nameOf(row, i);
            return (
              <tr key={row.key}>
                <td class="who">
                  {row.clause === '' ? (
                    <Field {...field(row, 'name', `第 ${i + 1} 行分项`)} />
                  ) : (
                    <p class="listed">
                      {row.name} <ClauseLink id={row.clause} clauses={clauses} />
                    </p>
                  )}
                </td>
                <td class="count">
                  <Field {...field(row, 'listed', '所列数量')} input={numeric(`${name} 所列数量`)} />
                </td>
                <td class="count">
                  <Field {...field(row, 'actual', '实际数量')} input={numeric(`${name} 实际数量`)} />
                </td>
                <td class="outcome r">
                  <span class="key">变动</span>
                  {outcomeOf(row)}
                </td>
                <td class="remove">
                  <button
                    type="button"
                    aria-label={`移除 ${name}`}
                    disabled={!ready || rows.length === 1}
                    onClick={() => remove(row, i)}
                  >
                    ×
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="button" class="add" disabled={!ready || rows.length === MOST_ROWS} onClick={add}>
        ＋ 添加分项
      </button>
    </>
  );
}
