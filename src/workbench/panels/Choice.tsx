interface ChoiceProps {
  id: string;
  label: string;
  value: number;
  options: readonly string[];
  onChoose(value: number): void;
}

/** One of a list, by its place. */
export function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={String(value)} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {options.map((option, at) => (
          <option key={at} value={String(at)}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
