interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  hint?: string;
  placeholder?: string;
  /** Several lines. */
  long?: boolean;
  most: number;
  onText(text: string): void;
}

export function TextField({ id, label, value, hint, placeholder, long, most, onText }: TextFieldProps) {
  const shared = {
    id,
    value,
    placeholder,
    maxLength: most,
    autocomplete: 'off',
    'aria-describedby': hint === undefined ? undefined : `${id}-note`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={3} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input type="text" {...shared} onInput={(event) => onText(event.currentTarget.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-note`} class="beside">
          {hint}
        </p>
      )}
    </div>
  );
}
