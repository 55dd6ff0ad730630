import type { CheckGroup } from './finding.ts';
import { numbering } from './numbering/checks.ts';
import { sums } from './sums/checks.ts';
import { terms } from './terms/checks.ts';
import { twice } from './twice/checks.ts';
import { wording } from './wording/checks.ts';

/** Every check, in the order in which the errata page lists them. */
export const checkGroups: readonly CheckGroup[] = [twice, numbering, sums, terms, wording];
