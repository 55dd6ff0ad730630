import type { Case } from './case.ts';

const files = import.meta.glob<{ default: Case }>('/content/training/cases/*.json', { eager: true });

/** The cases in the order of their files. */
export const cases: readonly Case[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, file]) => file.default);
