import { ClauseLink } from '../../../calculators/parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../../../calculators/parts/explain/clauses.ts';
import { type Dropped, REASON_WORDS } from '../../../workbench/evaluation/stage.ts';

interface DroppedListProps {
  dropped: readonly Dropped[];
  clauses: CitedClauses;
}

/** The bids that are out so far, and why. */
export function DroppedList({ dropped, clauses }: DroppedListProps) {
  if (dropped.length === 0) return null;
  return (
    <ul class="marked-off">
      {dropped.map(({ name, reason, clause }) => (
        <li key={name}>
          {name}：{REASON_WORDS[reason]}，不再评审。 <ClauseLink id={clause} clauses={clauses} />
        </li>
      ))}
    </ul>
  );
}
