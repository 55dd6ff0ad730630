import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useFormContext } from './context.ts';

interface FieldProps {
  id: string;
  label: string;
  /** Whose field it is, before the label: for those who do not see what stands around it. */
  of?: string;
  value: string;
  onText(text: string): void;
  /** Stands below the field while nothing is wrong. */
  hint?: ComponentChildren;
  class?: string;
  input?: InputHTMLAttributes<HTMLInputElement>;
  children?: ComponentChildren;
}

/** Label above, control, one line below for a hint or for what is wrong. What is typed is never rewritten. */
export function Field({
  id,
  label,
  of,
  value,
  onText,
  hint,
  class: extra = '',
  input,
  children,
}: FieldProps) {
  const { ready, problem, settle } = useFormContext();
  const message = problem(id);
  return (
    <div class={`field ${extra}`}>
      <label for={id}>
        {of && <span class="visually-hidden">{of} </span>}
        {label}
      </label>
      <div class="control" data-value={value}>
        <input
          type="text"
          autocomplete="off"
          {...input}
          id={id}
          value={value}
          readOnly={!ready}
          aria-invalid={message ? 'true' : undefined}
          aria-describedby={`${id}-note`}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={settle}
        />
        {children}
      </div>
      <p id={`${id}-note`} class={message ? 'beside wrong' : 'beside'}>
        {message ?? hint}
      </p>
    </div>
  );
}
