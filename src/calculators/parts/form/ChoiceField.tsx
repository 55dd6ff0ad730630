import type { ComponentChildren } from 'preact';
import { useFormContext } from './context.ts';

interface ChoiceFieldProps<Value extends string> {
  id: string;
  label: ComponentChildren;
  options: readonly { value: Value; words: string }[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChoose(value: Value): void;
  /** Stands below the choices while nothing is wrong. */
  hint?: ComponentChildren;
}

/** One of a few answers, all of them in sight. The element with the field's id is the first answer, to which errors lead. */
export function ChoiceField<Value extends string>(field: ChoiceFieldProps<Value>) {
  const { id, label, options, value, onChoose, hint } = field;
  const { ready, problem } = useFormContext();
  const message = problem(id);
  const note = message ?? hint;
  return (
    <fieldset class="field choice" aria-describedby={note ? `${id}-note` : undefined}>
      <legend>{label}</legend>
      <div class="options">
        {options.map((option, i) => (
          <label class="check" key={option.value}>
            <input
              type="radio"
              id={i === 0 ? id : undefined}
              name={id}
              checked={option.value === value}
              disabled={!ready}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
      {note && (
        <p id={`${id}-note`} class={message ? 'beside wrong' : 'beside'}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
