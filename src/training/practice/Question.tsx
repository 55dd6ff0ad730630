import type { Exercise, Table } from '../exercises/exercise.ts';

interface QuestionProps extends Pick<Exercise, 'facts' | 'tables'> {
  /** Tells the tables of one exercise of a page from those of another. */
  label: string;
}

const classOf = ({ figure, whole }: Table['columns'][number]): string | undefined =>
  figure ? 'r' : whole ? 'whole' : undefined;

/** The case and what is given. */
export function Question({ facts, tables, label }: QuestionProps) {
  return (
    <>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {tables.map(({ caption, columns, rows }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard
        <section key={caption} class="frame" tabIndex={0} aria-label={`${label}：${caption}`}>
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
                      <td key={columns[index]!.title} class={classOf(columns[index]!)}>
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
