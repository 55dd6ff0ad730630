import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groupDigits } from '../parts/amount/format.ts';
import { CheckField } from '../parts/form/CheckField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { Field } from '../parts/form/Field.tsx';
import { REVEAL } from '../parts/form/problem.ts';
import { type DetailRow, emptyRow, MOST_ROWS, nextKey, PARTS, type Part, rowField } from './detail.ts';
import type { Corrected } from './draft.ts';
import type { PagerProps } from './Pager.tsx';

interface DetailTableProps {
  rows: readonly DetailRow[];
  corrected: ReadonlyMap<number, Corrected>;
  onType(field: string, rows: DetailRow[]): void;
  onSet(rows: DetailRow[]): void;
  onRemove(rows: DetailRow[], message: string): void;
}

const DECIMAL = { inputMode: 'decimal' } as const;

/** Lines on one page of the table. */
const PAGE = 30;

/** 投入费用明细表, a page at a time. Corrected amounts stand below what was filled in. */
export function DetailTable({ rows, corrected, onType, onSet, onRemove }: DetailTableProps) {
  const { ready } = useFormContext();
  const [start, setStart] = useState(0);
  /** The rows on show, by their keys; null for all. Rows stay on show while they are mended. */
  const [only, setOnly] = useState<ReadonlySet<number> | null>(null);
  const [pager, setPager] = useState<{ default: ComponentType<PagerProps> } | null>(null);
  const focus = useRef<string | null>(null);
  const latest = useRef(rows);
  latest.current = rows;

  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const turnTo = (at: number, field: string) => {
    focus.current = field;
    setOnly(null);
    setStart(at - (at % PAGE));
  };
  useEffect(() => {
    const reveal = (event: Event) => {
      const field = String((event as CustomEvent<unknown>).detail);
      const at = latest.current.findIndex((row) => field.startsWith(`bid-correction-row-${row.key}-`));
      if (at < 0) return;
      turnTo(at, field);
    };
    addEventListener(REVEAL, reveal);
    return () => removeEventListener(REVEAL, reveal);
  }, []);

  const paged = rows.length > PAGE || only !== null;
  useEffect(() => {
    // What does not arrive is asked for again when the table grows past a page once more.
    if (paged && !pager) import('./Pager.tsx').then(setPager, () => {});
  }, [paged]);

  const numbered = rows.map((row, i) => ({ row, i }));
  const listed = only ? numbered.filter(({ row }) => only.has(row.key)) : numbered;
  const from = Math.min(start, Math.max(0, listed.length - 1 - ((listed.length - 1) % PAGE)));
  const page = listed.slice(from, from + PAGE);

  const change = (row: DetailRow, part: Partial<DetailRow>): DetailRow[] =>
    rows.map((one) => (one === row ? { ...row, ...part } : one));
  const add = () => {
    const next = [...rows, emptyRow(nextKey(rows))];
    turnTo(rows.length, rowField(next.at(-1)!, 'name'));
    onSet(next);
  };
  const remove = (row: DetailRow, i: number) => {
    const next = rows.filter((one) => one !== row);
    const neighbour = next[Math.min(i, next.length - 1)];
    focus.current = neighbour ? rowField(neighbour, 'quantity') : null;
    onRemove(next, `已移除明细表第 ${i + 1} 行${row.name.trim() && `“${row.name.trim()}”`}。`);
  };
  const cell = (row: DetailRow, i: number, part: Part) => {
    const id = rowField(row, part);
    const after = part === 'quantity' ? undefined : corrected.get(row.key)?.[part];
    return (
      <td class={`count ${part}`}>
        <Field
          id={id}
          label={`第 ${i + 1} 行${PARTS[part]}`}
          value={row[part]}
          input={DECIMAL}
          hint={after && <ins>改为 {groupDigits(after)}</ins>}
          onText={(text) => onType(id, change(row, { [part]: text }))}
        />
      </td>
    );
  };

  return (
    <>
      <table class="bids detail">
        <caption class="visually-hidden">投入费用明细表，一页 {PAGE} 行</caption>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">{PARTS.quantity}</th>
            <th scope="col">{PARTS.unitPrice}（元）</th>
            <th scope="col">{PARTS.amount}（元）</th>
            <th scope="col">单价错位</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {page.map(({ row, i }) => (
            <tr key={row.key} class={corrected.has(row.key) ? 'corrected' : undefined}>
              <td class="who">
                <div>
                  <span class="no" aria-hidden="true">
                    {i + 1}
                  </span>
                  <Field
                    id={rowField(row, 'name')}
                    label={`第 ${i + 1} 行名称`}
                    value={row.name}
                    onText={(text) => onType(rowField(row, 'name'), change(row, { name: text }))}
                  />
                </div>
              </td>
              {cell(row, i, 'quantity')}
              {cell(row, i, 'unitPrice')}
              {cell(row, i, 'amount')}
              <td class="mark">
                <CheckField
                  id={rowField(row, 'misplaced')}
                  label="单价小数点错位"
                  name={`第 ${i + 1} 行：单价小数点明显错位`}
                  checked={row.misplaced}
                  onChange={(misplaced) => onSet(change(row, { misplaced }))}
                />
              </td>
              <td class="remove">
                <button
                  type="button"
                  aria-label={`移除第 ${i + 1} 行`}
                  disabled={!ready || rows.length === 1}
                  onClick={() => remove(row, i)}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="pager">
        <button type="button" class="add" disabled={!ready || rows.length >= MOST_ROWS} onClick={add}>
          ＋ 添加一行
        </button>
        {paged && pager && (
          <pager.default
            {...{ rows, corrected, from, only, turnTo }}
            shown={page.length}
            count={listed.length}
            most={PAGE}
            onOnly={(keys) => {
              setOnly(keys);
              setStart(0);
            }}
            onStart={setStart}
          />
        )}
        {paged && !pager && <p>正在读取其余各页。</p>}
      </div>
    </>
  );
}
