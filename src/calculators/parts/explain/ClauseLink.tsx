import type { CitedClauses } from './clauses.ts';

export function ClauseLink({ id, clauses }: { id: string; clauses: CitedClauses }) {
  const cited = clauses[id];
  return (
    <a class="cite" href={cited?.href}>
      {cited?.label ?? id}
    </a>
  );
}
