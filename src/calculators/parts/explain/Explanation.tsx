import type { Reading } from '../../../rules/reading.ts';
import type { CitedClauses } from './clauses.ts';
import { Notices } from './Notices.tsx';
import type { Done } from './outcome.ts';
import { type Choice, Readings } from './Readings.tsx';
import { Steps } from './Steps.tsx';

interface ExplanationProps {
  id: string;
  done: Done<object>;
  readings: readonly Reading[];
  clauses: CitedClauses;
  open: boolean;
  /** Codes of notices that the calculator says in its own place. */
  said?: readonly string[];
  /** Left out by a rule that asks no reading. */
  choice?: Choice;
}

/** What stands below every result: notices, steps, readings. */
export function Explanation({ id, done, readings, clauses, open, said = [], choice }: ExplanationProps) {
  return (
    <>
      <Notices notices={done.notices.filter(({ code }) => !said.includes(code))} clauses={clauses} />
      <Steps steps={done.steps} clauses={clauses} open={open} />
      {choice && (
        <Readings id={id} readings={readings} applied={done.readings} clauses={clauses} choice={choice} />
      )}
    </>
  );
}
