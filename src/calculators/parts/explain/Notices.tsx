import type { Notice } from '../../../rules/evaluation.ts';
import { groupAll } from '../amount/format.ts';
import { ClauseLink } from './ClauseLink.tsx';
import type { CitedClauses } from './clauses.ts';

/** 提示: legal consequences, warnings, assumptions. */
export function Notices({ notices, clauses }: { notices: readonly Notice[]; clauses: CitedClauses }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map(({ code, message, clause }) => (
        <li key={code}>
          {groupAll(message)} {clause && <ClauseLink id={clause} clauses={clauses} />}
        </li>
      ))}
    </ul>
  );
}
