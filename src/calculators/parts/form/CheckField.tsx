import type { ComponentChildren } from 'preact';
import { useFormContext } from './context.ts';

interface CheckFieldProps {
  id: string;
  label: ComponentChildren;
  /** Where the visible label is not enough out of its place, e.g. in a row of a table. */
  name?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function CheckField({ id, label, name, checked, onChange }: CheckFieldProps) {
  const { ready } = useFormContext();
  return (
    <label class="check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={!ready}
        aria-label={name}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
