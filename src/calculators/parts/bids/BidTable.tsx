import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ceiling } from '../../../rules/parameters/scoring.ts';
import { AmountField } from '../amount/AmountField.tsx';
import { CheckField } from '../form/CheckField.tsx';
import { useFormContext } from '../form/context.ts';
import { Field } from '../form/Field.tsx';
import { addRow, type BidPart, type BidRow, fieldOf, MOST_ROWS } from './draft.ts';

/** A column of points between the price and the tick. */
export interface PointsColumn {
  part: 'technical' | 'commercial';
  title: string;
}

interface BidTableProps {
  form: string;
  caption: string;
  rows: readonly BidRow[];
  points?: readonly PointsColumn[];
  most?: number;
  /** What the tick of a row means. */
  mark: string;
  outcome: string;
  /** The cell that shows what became of a row. */
  outcomeOf(row: BidRow): ComponentChildren;
  onType(field: string, rows: BidRow[]): void;
  onSet(rows: BidRow[]): void;
  /** A change that can be undone. */
  onReplace(rows: BidRow[], message: string): void;
}

/** Bidders with their prices: a table where there is room, cards on a phone. */
export function BidTable(props: BidTableProps) {
  const { form, rows, mark, points = [], most = MOST_ROWS } = props;
  const { ready } = useFormContext();
  const focus = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const change = (row: BidRow, part: Partial<BidRow>): BidRow[] =>
    rows.map((one) => (one === row ? { ...row, ...part } : one));

  const add = () => {
    const next = addRow(rows);
    focus.current = fieldOf(form, next.at(-1)!, 'price');
    props.onSet(next);
  };

  const remove = (row: BidRow, i: number) => {
    const next = rows.filter((one) => one !== row);
    const neighbour = next[Math.min(i, next.length - 1)];
    focus.current = neighbour ? fieldOf(form, neighbour, 'price') : null;
    props.onReplace(next, `已移除“${row.name}”。`);
  };

  const columns: BidPart[] = ['name', 'price', ...points.map(({ part }) => part)];

  // What is copied out of a spreadsheet goes down the rows and to the right. A single cell goes where the browser puts it.
  const pasteCells = async (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n\r]/.test(text.trim())) return;
    const { id } = event.target as HTMLElement;
    const at = rows.findIndex((row) => columns.some((part) => fieldOf(form, row, part) === id));
    const from = at < 0 ? undefined : columns.find((part) => fieldOf(form, rows[at]!, part) === id);
    if (!from) return;
    event.preventDefault();
    try {
      const { paste, readCells } = await import('./paste.ts');
      const pasted = paste(rows, readCells(text), at, from, columns, most);
      const left = pasted.left > 0 ? `，另有 ${pasted.left} 行超出 ${most} 家没有填入` : '';
      props.onReplace(pasted.rows, `已填入粘贴的 ${pasted.written} 行${left}。`);
    } catch {
      props.onReplace([...rows], '没有能够粘贴，请检查网络后再试。');
    }
  };

  return (
    <>
      <table class={`bids ${form}`}>
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">投标人</th>
            <th scope="col" class="r">
              投标总报价（元）
            </th>
            {points.map(({ part, title }) => (
              <th scope="col" class="r" key={part}>
                {title}
              </th>
            ))}
            <th scope="col">{mark}</th>
            <th scope="col" class="r">
              {props.outcome}
            </th>
            <td />
          </tr>
        </thead>
        <tbody onPaste={pasteCells}>
          {rows.map((row, i) => {
            const name = row.name.trim() || `第 ${i + 1} 行`;
            return (
              <tr key={row.key}>
                <td class="who">
                  <div>
                    <span class="no" aria-hidden="true">
                      {i + 1}
                    </span>
                    <Field
                      id={fieldOf(form, row, 'name')}
                      label={`投标人 ${i + 1}`}
                      value={row.name}
                      onText={(text) => props.onType(fieldOf(form, row, 'name'), change(row, { name: text }))}
                    />
                  </div>
                </td>
                <td class="price">
                  <AmountField
                    id={fieldOf(form, row, 'price')}
                    label="投标总报价（元）"
                    of={name}
                    value={row.price}
                    around={ceiling.value}
                    onText={(text) => props.onType(fieldOf(form, row, 'price'), change(row, { price: text }))}
                  />
                </td>
                {points.map(({ part, title }) => (
                  <td class="points" key={part}>
                    <Field
                      id={fieldOf(form, row, part)}
                      label={title}
                      of={name}
                      value={row[part] ?? ''}
                      input={{ inputMode: 'decimal' }}
                      onText={(text) => props.onType(fieldOf(form, row, part), change(row, { [part]: text }))}
                    />
                  </td>
                ))}
                <td class="mark">
                  <CheckField
                    id={fieldOf(form, row, 'mark')}
                    label={mark}
                    name={`${name}：${mark}`}
                    checked={row.marked}
                    onChange={(marked) => props.onSet(change(row, { marked }))}
                  />
                </td>
                <td class="outcome r">
                  <span class="key">{props.outcome}</span>
                  {props.outcomeOf(row)}
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
      <button type="button" class="add" disabled={!ready || rows.length >= most} onClick={add}>
        ＋ 添加投标人
      </button>
    </>
  );
}
