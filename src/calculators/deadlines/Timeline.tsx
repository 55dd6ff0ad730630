import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { dateWords } from '../parts/form/date.ts';
import type { Moment } from './timeline.ts';
import { distanceWords, weekdayWords } from './words.ts';

interface TimelineProps {
  moments: readonly Moment[];
  asOf: string | null;
  clauses: CitedClauses;
}

/** All days in their order, each with what it rests on. */
export function Timeline({ moments, asOf, clauses }: TimelineProps) {
  return (
    <ol class="moments">
      {moments.map(({ kind, date, title, basis, clause }, i) => (
        <li key={i} class={kind}>
          <time dateTime={date}>
            {dateWords(date)} <small>{weekdayWords(date)}</small>
          </time>
          <div>
            <b>{title}</b>
            {asOf !== null && <span class="tag">{distanceWords(date, asOf)}</span>}
            <small>
              {basis} {clause && <ClauseLink id={clause} clauses={clauses} />}
            </small>
          </div>
        </li>
      ))}
    </ol>
  );
}
