import { useFormContext } from '../form/context.ts';
import { Field } from '../form/Field.tsx';
import { groupDigits, inWan } from './format.ts';
import { parseAmount } from './parse.ts';
import { unitDoubt } from './unit-doubt.ts';

interface AmountFieldProps {
  id: string;
  label: string;
  of?: string;
  value: string;
  onText(text: string): void;
  /** An amount in yuan of the size expected here; a value ten thousand times off is asked about. */
  around: string;
}

/** The amount as read, in the unit that was not typed. */
function otherUnit(text: string): string {
  const parsed = parseAmount(text);
  if (!parsed.ok) return '';
  return parsed.unit === 'yuan' ? `${inWan(parsed.amount)} 万元` : `${groupDigits(parsed.amount)} 元`;
}

export function AmountField({ around, ...field }: AmountFieldProps) {
  const { typing } = useFormContext();
  const doubt = typing === field.id ? null : unitDoubt(field.value, around);
  const correct = (text: string) => {
    field.onText(text);
    document.getElementById(field.id)?.focus();
  };
  const hint = doubt ? (
    <button type="button" class="fix" onClick={() => correct(doubt.text)}>
      是否想填 {doubt.shown}？
    </button>
  ) : (
    otherUnit(field.value)
  );
  return <Field {...field} hint={hint} class="amount" input={{ inputMode: 'decimal' }} />;
}
