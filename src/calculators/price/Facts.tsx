import type { ComponentChildren } from 'preact';

interface FactsProps {
  caption: ComponentChildren;
  heads: readonly string[];
  /** The last column holds what can be pressed: it is not printed. */
  doing?: boolean;
  rows: readonly { key: string; cells: readonly ComponentChildren[]; own?: boolean }[];
}

/** A table of results: the first cell names the row; on a phone every row is a card. */
export function Facts({ caption, heads, doing, rows }: FactsProps) {
  return (
    <table class={doing ? 'facts doing' : 'facts'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells], own }) => (
          <tr key={key} class={own ? 'own' : undefined}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={heads[i + 1]}>
                <span class="key">{heads[i + 1]}</span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
