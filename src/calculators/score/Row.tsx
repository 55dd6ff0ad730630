import type { ComponentChildren } from 'preact';
import { useFormContext } from '../parts/form/context.ts';

interface RowProps {
  id: string;
  name: string;
  /** Out of sight on the screen; paper shows it. */
  beyond?: boolean;
  open: boolean;
  onToggle(): void;
  onRemove(): void;
  /** What is known of it in short, always visible. */
  summary: ComponentChildren;
  /** The fields; made only while the row is open. */
  fields(): ComponentChildren;
}

/** A person or a contract: a line that opens into its fields. */
export function Row({ id, name, beyond = false, open, onToggle, onRemove, summary, fields }: RowProps) {
  const { ready } = useFormContext();
  const what = (
    <div class="what">
      <b>{name}</b> {summary}
    </div>
  );
  if (beyond) return <li class="entry beyond">{what}</li>;
  return (
    <li class="entry">
      <div class="head">
        {what}
        <button
          type="button"
          id={`${id}-edit`}
          aria-expanded={open}
          aria-label={`${open ? '收起' : '修改'} ${name}`}
          disabled={!ready}
          onClick={onToggle}
        >
          {open ? '收起' : '修改'}
        </button>
        <button type="button" class="remove" aria-label={`移除 ${name}`} disabled={!ready} onClick={onRemove}>
          ×
        </button>
      </div>
      {open && <div class="fields">{fields()}</div>}
    </li>
  );
}
