import { ClauseLink } from './ClauseLink.tsx';
import type { CitedClauses } from './clauses.ts';

interface ConsequencesProps {
  /** What the list is about: 对投标的影响. */
  title: string;
  items: readonly { words: string; clause: string }[];
  clauses: CitedClauses;
}

/** What a result means for the reader, each point with the clause that says so. */
export function Consequences({ title, items, clauses }: ConsequencesProps) {
  return (
    <div class="then">
      <p class="block-title">{title}</p>
      <ul>
        {items.map(({ words, clause }) => (
          <li key={words}>
            {words} <ClauseLink id={clause} clauses={clauses} />
          </li>
        ))}
      </ul>
    </div>
  );
}
