import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../amount/AmountField.tsx';
import { CheckField } from '../form/CheckField.tsx';
import { useFormContext } from '../form/context.ts';
import { Field } from '../form/Field.tsx';
import { addRow, type BidRow, fieldOf, MOST_ROWS } from './draft.ts';

interface BidTableProps {
  form: string;
  caption: string;
  rows: readonly BidRow[];
  /** What the tick of a row means. */
  mark: string;
  outcome: string;
  /** The cell that shows what became of a row. */
  outcomeOf(row: BidRow): ComponentChildren;
  onType(field: string, rows: BidRow[]): void;
  onSet(rows: BidRow[]): void;
  onRemove(rows: BidRow[], message: string): void;
}

/** Bidders with their prices: a table where there is room, cards on a phone. */
export function BidTable(props: BidTableProps) {
  const { form, rows, mark } = props;
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
    props.onRemove(next, `已移除“${row.name}”。`);
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
            <th scope="col">{mark}</th>
            <th scope="col" class="r">
              {props.outcome}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
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
                    label={`${name} 投标总报价（元）`}
                    value={row.price}
                    around={ceiling.value}
                    onText={(text) => props.onType(fieldOf(form, row, 'price'), change(row, { price: text }))}
                  />
                </td>
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
      <button type="button" class="add" disabled={!ready || rows.length === MOST_ROWS} onClick={add}>
        ＋ 添加投标人
      </button>
    </>
  );
}
