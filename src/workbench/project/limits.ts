/** What a project may hold at most: the limits of the rules, and texts that a person would still read. */
export const LIMITS = {
  bidders: 1000,
  experts: 99,
  items: 100,
  lines: 1000,
  figure: 100,
  name: 200,
  words: 10_000,
} as const;
