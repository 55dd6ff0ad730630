import { useFormContext } from './context.ts';
import { parseCount } from './count.ts';
import { Field } from './Field.tsx';

interface CountFieldProps {
  id: string;
  label: string;
  value: string;
  onText(text: string): void;
}

/** A count with a button on either side. */
export function CountField(field: CountFieldProps) {
  const { ready } = useFormContext();
  const parsed = parseCount(field.value);
  const count = parsed.ok ? parsed.count : 0;
  return (
    <Field {...field} class="counted" input={{ inputMode: 'numeric' }}>
      <button
        type="button"
        aria-label={`${field.label}减一`}
        disabled={!ready || count === 0}
        onClick={() => field.onText(String(count - 1))}
      >
        −
      </button>
      <button
        type="button"
        aria-label={`${field.label}加一`}
        disabled={!ready}
        onClick={() => field.onText(String(count + 1))}
      >
        ＋
      </button>
    </Field>
  );
}
