import type { Gradual } from '../parts/form/use-later.ts';
import type { Simulated } from './compute.ts';
import { readings } from './draft.ts';
import { outlookOf } from './outlook.ts';
import { changeOf } from './words.ts';

/** What each alternative of each reading would change, in words, by `reading/alternative`; null where nothing does. */
type Changes = ReadonlyMap<string, string | null>;

export function* changesUnder({ assumed, outlook }: Simulated): Gradual<Changes> {
  const changes = new Map<string, string | null>();
  for (const { id, alternatives } of readings) {
    for (const alternative of alternatives) {
      const chosen = { ...assumed.readings, [id]: alternative.id };
      changes.set(`${id}/${alternative.id}`, changeOf(outlook, outlookOf({ ...assumed, readings: chosen })));
      yield;
    }
  }
  return changes;
}
