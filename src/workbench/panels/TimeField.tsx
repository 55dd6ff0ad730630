import { readTime } from '../evaluation/figures.ts';

interface TimeFieldProps {
  id: string;
  label: string;
  value: string;
  hint?: string;
  onText(text: string): void;
}

/** A date with a time; what a file has that is none is shown beside it. */
export function TimeField({ id, label, value, hint, onText }: TimeFieldProps) {
  const read = readTime(value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="datetime-local"
        id={id}
        value={read ?? ''}
        aria-describedby={`${id}-note`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class="beside">
        {read === null && value !== '' ? `文件中写的是“${value}”，读不出` : hint}
      </p>
    </div>
  );
}
