import { Field } from './Field.tsx';

interface DateFieldProps {
  id: string;
  label: string;
  value: string;
  onText(text: string): void;
}

/** The browser's own date picker; a browser without one shows a text field, which takes 2026-05-01 or 2026年5月1日. */
export function DateField(field: DateFieldProps) {
  return <Field {...field} class="date" input={{ type: 'date', placeholder: '例如 2026-05-01' }} />;
}
