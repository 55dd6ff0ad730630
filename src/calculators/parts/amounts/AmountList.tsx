import { useLayoutEffect, useRef } from 'preact/hooks';
import { AmountField } from '../amount/AmountField.tsx';
import { useFormContext } from '../form/context.ts';
import { type AmountRow, addRow, fieldOf, MOST_AMOUNTS } from './draft.ts';

interface AmountListProps {
  /** Begins the ids of the fields. */
  list: string;
  title: string;
  rows: readonly AmountRow[];
  /** The name of an amount by its place in the list, from 1. */
  label(number: number): string;
  /** An amount in yuan of the size expected here. */
  around: string;
  /** Stands in the place of an empty list. */
  none: string;
  add: string;
  onType(field: string, rows: AmountRow[]): void;
  onSet(rows: AmountRow[]): void;
  onRemove(rows: AmountRow[], message: string): void;
}

/** Amounts one below the other, as many as there are. */
export function AmountList(props: AmountListProps) {
  const { list, title, rows, label } = props;
  const { ready } = useFormContext();
  const adding = useRef<HTMLButtonElement>(null);
  const focus = useRef<(() => HTMLElement | null) | null>(null);

  useLayoutEffect(() => {
    focus.current?.()?.focus();
    focus.current = null;
  });

  const goTo = (row: AmountRow | undefined) => {
    focus.current = () => (row ? document.getElementById(fieldOf(list, row)) : adding.current);
  };
  const add = () => {
    const next = addRow(rows);
    goTo(next.at(-1));
    props.onSet(next);
  };
  const remove = (row: AmountRow, i: number) => {
    const next = rows.filter((one) => one !== row);
    goTo(next[Math.min(i, next.length - 1)]);
    props.onRemove(next, `已移除${label(i + 1)}${row.text.trim() && `（${row.text.trim()}）`}。`);
  };

  return (
    <fieldset class="amounts">
      <legend>{title}</legend>
      {rows.length === 0 && <p class="none">{props.none}</p>}
      <ol>
        {rows.map((row, i) => (
          <li key={row.key}>
            <AmountField
              id={fieldOf(list, row)}
              label={`${label(i + 1)}（元）`}
              value={row.text}
              around={props.around}
              onText={(text) =>
                props.onType(
                  fieldOf(list, row),
                  rows.map((one) => (one === row ? { ...row, text } : one)),
                )
              }
            />
            <button
              type="button"
              class="remove"
              aria-label={`移除${label(i + 1)}`}
              disabled={!ready}
              onClick={() => remove(row, i)}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="add"
        ref={adding}
        disabled={!ready || rows.length === MOST_AMOUNTS}
        onClick={add}
      >
        ＋ {props.add}
      </button>
    </fieldset>
  );
}
