import { useFormContext } from './context.ts';
import { type Counted, parseCount } from './count.ts';
import { Field } from './Field.tsx';

interface CountFieldProps {
  id: string;
  label: string;
  value: string;
  onText(text: string): void;
  /** What is counted, where it is not how often something happened. */
  counted?: Counted;
}

/** A count with a button on either side. */
export function CountField({ counted, ...field }: CountFieldProps) {
  const { ready } = useFormContext();
  const parsed = parseCount(field.value, counted);
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
