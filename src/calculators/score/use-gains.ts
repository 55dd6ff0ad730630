import { useRef } from 'preact/hooks';
import { useLater } from '../parts/form/use-later.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import type { Person } from './filled.ts';
import { type Gain, tryAdditions } from './gains.ts';

interface Subject {
  key: string;
  /** Null before there was a team without a problem. */
  team: readonly Person[] | null;
  readings: ChosenReadings;
}

function* trials({ team, readings }: Subject): Generator<undefined, readonly Gain[] | null> {
  return team && (yield* tryAdditions(team, readings));
}

/** What one more would bring; `late` while it is being worked out anew. A team with a problem keeps the last answer. */
export function useGains(
  team: readonly Person[],
  readings: ChosenReadings,
  valid: boolean,
): { gains: readonly Gain[] | null; late: boolean } {
  const subject = useRef<Subject>({ key: '', team: null, readings: {} });
  const key = JSON.stringify([team, readings]);
  if (valid && subject.current.key !== key) subject.current = { key, team, readings };
  const { answer, late } = useLater(subject.current, trials, true);
  return { gains: answer, late };
}
