import { writeFragment } from '../../../src/calculators/parts/share/link.ts';
import { recordOf } from '../../../src/calculators/parts/share/record.ts';
import type { Scenario } from '../../../src/calculators/parts/share/scenario.ts';

export const EDITION = '0.1.0+3f2a9c1e';
export const linkTo = <Draft>(draft: Draft, scenario: Scenario<Draft>, edition = EDITION) =>
  writeFragment(recordOf(draft, scenario, edition));
/** A link of whatever state, as another page or another hand may have made it. */
export const linkWith = (state: unknown, parts: object = {}) =>
  writeFragment({ rules: EDITION, digest: '0', figures: [], state, ...parts }) ?? '';
/** The form of the first links, some of which are still about. */
export const firstForm = (state: unknown, digest: string) =>
  `#s=1.${digest}.${Buffer.from(JSON.stringify(state)).toString('base64url')}`;
