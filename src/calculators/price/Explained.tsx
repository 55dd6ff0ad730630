import type { CitedClauses } from '../parts/explain/clauses.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import type { Done } from '../parts/explain/outcome.ts';
import { useLater } from '../parts/form/use-later.ts';
import { changesUnder } from './changes.ts';
import type { Simulated } from './compute.ts';
import { FORM, readings } from './draft.ts';
import { Part } from './Part.tsx';
import { isQuick } from './quick.ts';

interface ExplainedProps {
  done: Done<Simulated>;
  clauses: CitedClauses;
  open: boolean;
  onChoose(reading: string, alternative: string): void;
}

/** The page says these in its own words: what a review is, and that equal times of joining are its assumption. */
const SAID = ['explanation-required', 'draw-lots'];

export function Explained({ done, clauses, open, onChoose }: ExplainedProps) {
  const { answer: changes, late } = useLater(done.result, changesUnder, isQuick(done.result));
  return (
    <Part title="怎样算出" late={late}>
      <Explanation
        id={FORM}
        done={done}
        readings={readings}
        clauses={clauses}
        open={open}
        said={SAID}
        choice={{
          onChoose,
          changeUnder: (reading, alternative) => changes?.get(`${reading}/${alternative}`) ?? null,
        }}
      />
    </Part>
  );
}
