import { storedText } from '../../storage.ts';
import type { Restored } from '../parts/share/scenario.ts';
import { scenario, type ValidityDraft } from './draft.ts';

const stored = storedText('validity-progress');
/** Longest text that is read, in characters: far more than every line answered. */
const LONGEST = 20_000;

/** @returns whether it could be kept */
export const keepProgress = (draft: ValidityDraft): boolean =>
  stored.write(JSON.stringify(scenario.pack(draft)));

export const forgetProgress = (): void => stored.clear();

/** What was kept: null where there is nothing, `unreadable` where it is not this checklist's. Never throws. */
export function keptProgress(): Restored<ValidityDraft> | 'unreadable' | null {
  const text = stored.read();
  if (text === null) return null;
  if (text.length > LONGEST) return 'unreadable';
  try {
    return scenario.unpack(JSON.parse(text)) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}
