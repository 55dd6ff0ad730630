import type { Amendment, Clause } from '../clause.ts';
import { clauses } from '../index.ts';
import { type Notice, notices } from './notices.ts';

/** A notice with everything that it has changed, in reading order. */
export interface Changes {
  notice: Notice;
  places: readonly { clause: Clause; amendment: Amendment }[];
}

/** Every notice, oldest first. */
export const changes: readonly Changes[] = notices.map((notice) => ({
  notice,
  places: clauses.flatMap((clause) =>
    clause.amendments
      .filter((amendment) => amendment.notice === notice.id)
      .map((amendment) => ({ clause, amendment })),
  ),
}));
