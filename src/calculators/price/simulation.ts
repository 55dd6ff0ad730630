type Fetched = typeof import('./Simulation.tsx');

let fetched: Fetched | null = null;

/** What reckons: the rules, and the parts of the page that show what they say. Null until it is there. */
export const simulation = (): Fetched | null => fetched;

/** Fetches it, once. It weighs as much as the form, and who only reads the example does without. */
export async function fetchSimulation(): Promise<Fetched> {
  fetched ??= await import('./Simulation.tsx');
  return fetched;
}
