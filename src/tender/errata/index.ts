import { checkGroups } from './checks.ts';
import type { Finding } from './finding.ts';
import { material } from './material.ts';
import { inOrder } from './order.ts';

export type { Consequence, Finding, Mark, Place } from './finding.ts';

/** What the checks find in the published tender: the gravest first, then in the order of the text. */
export const findings: readonly Finding[] = inOrder(
  checkGroups.flatMap(({ checks }) => checks.flatMap((check) => check.run(material))),
  material.clauses,
);
