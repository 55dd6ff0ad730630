import * as v from 'valibot';
import type { Decisions } from './project.ts';

const Kept = v.object({
  simulation: v.string(),
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  levels: v.record(v.string(), v.picklist(['full', 'adequate', 'none'])),
  judgements: v.record(v.string(), v.picklist(['accepted', 'rejected'])),
});

/** How far somebody has come. */
export interface Stand {
  step: number;
  decisions: Decisions;
}

/**
 * How far this entry of the browser's history had come: whoever follows a clause and goes back, or loads the page again,
 * finds everything as it was. It goes with the tab; nothing is stored.
 */
export function readStand(id: string): Stand | null {
  const parsed = v.safeParse(Kept, history.state);
  if (!parsed.success || parsed.output.simulation !== id) return null;
  const { step, levels, judgements } = parsed.output;
  return { step, decisions: { levels, judgements } };
}

export const writeStand = (id: string, { step, decisions }: Stand): void =>
  history.replaceState({ simulation: id, step, ...decisions }, '');
