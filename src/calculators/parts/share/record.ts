import type { Entry, Scenario } from './scenario.ts';

/** The most figures that travel with a draft, and the lengths of their texts, in characters. */
export const FIGURE = { most: 12, name: 60, value: 120 } as const;

/**
 * A scenario as it is sent or kept: the version of the rules that it was reckoned with, a short print of all results, the
 * figures it came to, the calculator's packed draft. Links of the first form have no version and no figures.
 */
export interface ScenarioRecord {
  rules: string | null;
  digest: string;
  figures: [name: string, value: string][];
  state: unknown;
}

/** A short print of results: with the record of a draft, it shows whether they still hold. */
export function digest(results: unknown): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(results)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

const carried = (figures: readonly Entry[] = []): ScenarioRecord['figures'] =>
  figures
    .slice(0, FIGURE.most)
    .map(({ name, value }) => [name.slice(0, FIGURE.name), value.slice(0, FIGURE.value)]);

export const recordOf = <Draft>(
  draft: Draft,
  scenario: Scenario<Draft>,
  edition: string,
): ScenarioRecord => ({
  rules: edition,
  digest: digest(scenario.results(draft)),
  figures: carried(scenario.figures?.(draft)),
  state: scenario.pack(draft),
});
