import type { Report, ReportColumn } from '../report/report.ts';

const shareOf = ({ width }: ReportColumn, columns: readonly ReportColumn[]): string =>
  `${Math.floor((width * 100) / columns.reduce((sum, column) => sum + column.width, 0))}%`;

/** A report as it is printed: A4, one column of sections, lines to sign. */
export function ReportView({ report }: { report: Report }) {
  return (
    <article class="paper" aria-label={report.title}>
      <h2 class="report-title">{report.title}</h2>
      <dl class="facts">
        {report.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.sections.map(({ title, paragraphs, table }) => (
        <section key={title}>
          <h3>{title}</h3>
          {paragraphs.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
          {table && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            <section class="wide" tabIndex={0} aria-label={title}>
              <table>
                <colgroup>
                  {table.columns.map((column) => (
                    <col key={column.title} style={{ width: shareOf(column, table.columns) }} />
                  ))}
                </colgroup>
                <thead>
                  <tr>
                    {table.columns.map((column) => (
                      <th key={column.title} scope="col" class={column.align === 'end' ? 'r' : undefined}>
                        {column.title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row, at) => (
                    <tr key={at}>
                      {row.map((text, place) => (
                        <td key={place} class={table.columns[place]?.align === 'end' ? 'r' : undefined}>
                          {text}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
        </section>
      ))}
      <dl class="signatures">
        {report.signatures.map((label, at) => (
          <div key={at}>
            <dt>{label}（签字）</dt>
            <dd>日期</dd>
          </div>
        ))}
      </dl>
      <p class="imprint">
        规则版本 {report.rulesVersion}　日期 {report.date}
        <br />
        {report.inputHash === ''
          ? '录入数据的 SHA-256：这个浏览器不提供（须经 HTTPS 或在本机打开）'
          : `录入数据（导出的 JSON 文件）的 SHA-256：${report.inputHash}`}
      </p>
    </article>
  );
}
