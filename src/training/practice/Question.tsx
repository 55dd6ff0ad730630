import type { Exercise } from '../exercises/exercise.ts';

/** The case and what is asked of it. */
export function Question({ facts, tables }: Pick<Exercise, 'facts' | 'tables'>) {
  return (
    <>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {tables.map(({ caption, columns, rows }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard
        <section key={caption} class="frame" tabIndex={0} aria-label={caption}>
          <table class="given">
            <caption>{caption}</caption>
            <thead>
              <tr>
                {columns.map(({ title, figure }) => (
                  <th key={title} scope="col" class={figure ? 'r' : undefined}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th key={columns[index]!.title} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={columns[index]!.title} class={columns[index]!.figure ? 'r' : undefined}>
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
