import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { documentGroups } from './documents.ts';
import type { Entry } from './entry.ts';
import { groundEntries } from './grounds.ts';
import { Line, type LineContext } from './Line.tsx';
import { rowEntries, type SubstantiveEntry } from './rows.ts';
import { type ListId, SAID } from './words.ts';

interface ListsProps {
  rows: readonly SubstantiveEntry[];
  /** The page on which the response to every row is written. */
  requirements: string;
  context: LineContext;
}

/** The three lists: grounds of invalidity, documents, substantive requirements. */
export function Lists({ rows, requirements, context }: ListsProps) {
  const { clauses } = context;
  const lines = (list: ListId, entries: readonly Entry[]) => (
    <ol class="lines">
      {entries.map((entry) => (
        <Line key={entry.id} list={list} entry={entry} context={context} />
      ))}
    </ol>
  );
  return (
    <>
      <section class="part" aria-labelledby="validity-grounds">
        <h2 id="validity-grounds">一、无效投标的情形（{groundEntries.length} 项）</h2>
        <p>
          第二章五、6.1 逐条。有一种情形，投标即无效。废标（
          <ClauseLink id={SAID.abandonment} clauses={clauses} />
          ）停止的是整个项目，不在这里。
        </p>
        {lines('grounds', groundEntries)}
      </section>
      <section class="part" aria-labelledby="validity-documents">
        <h2 id="validity-documents">
          二、投标文件的组成（{documentGroups.reduce((sum, { entries }) => sum + entries.length, 0)} 项）
        </h2>
        {documentGroups.map(({ title, says, entries }) => (
          <section
            key={title}
            class={entries.every(({ id }) => context.away(id)) ? 'away' : undefined}
            aria-label={title}
          >
            <h3>{title}</h3>
            <p>{says}</p>
            {lines('documents', entries)}
          </section>
        ))}
      </section>
      <section class="part" aria-labelledby="validity-rows">
        <h2 id="validity-rows">三、实质性要求（{rows.length} 行）</h2>
        <p>
          <ClauseLink id={SAID.rows} clauses={clauses} /> 的每一行都要写明响应，没有负偏离；不符合的，依{' '}
          <ClauseLink id={SAID.substantive} clauses={clauses} /> 投标无效。
          <a href={requirements}>在“服务要求”里逐条填写，导出附件11</a>
        </p>
        {lines('rows', rowEntries(rows))}
      </section>
    </>
  );
}
