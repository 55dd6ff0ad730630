import type { RefObject } from 'preact';
import type { GridColumn } from './cell.ts';

interface EditorProps {
  column: GridColumn | undefined;
  label: string;
  invalid: boolean;
  value: string;
  /** Where it lies over the table. */
  place: Readonly<Record<'left' | 'top' | 'width' | 'height', string>>;
  field: RefObject<HTMLInputElement & HTMLSelectElement>;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(): void;
  onBlur(): void;
  /** A word of the column was chosen. */
  onChoose(word: string): void;
  /** The text is being changed; it is not in the cell yet. */
  onDraft(text: string): void;
}

/** The field that lies over the cell one works in: a text, or one of the words that the column takes. */
export function Editor(props: EditorProps) {
  const { column, label, invalid, value, place, field, onKeyDown, onFocus, onBlur } = props;
  const shared = {
    ref: field,
    class: column?.align === 'end' ? 'editor r' : 'editor',
    style: place,
    'aria-label': label,
    'aria-invalid': invalid ? ('true' as const) : undefined,
    value,
    onKeyDown,
    onFocus,
    onBlur,
  };
  if (column?.options)
    return (
      <select {...shared} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">—</option>
        {column.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      spellcheck={false}
      inputMode={column?.align === 'end' ? 'decimal' : undefined}
      onInput={(event) => props.onDraft(event.currentTarget.value)}
      onDblClick={() => props.onDraft(value)}
    />
  );
}
