export interface Figure {
  name: string;
  value: string;
  /** The same in another unit, or what it rests on. */
  note?: string;
  /** The one that the reader came for. */
  main?: boolean;
}

/** The numbers that a calculator is asked for. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl class="figures">
      {figures.map(({ name, value, note, main }) => (
        <div key={name} class={main ? 'main' : undefined}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
