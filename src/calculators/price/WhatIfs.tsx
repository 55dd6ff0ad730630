import { groupDigits } from '../parts/amount/format.ts';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import type { Done } from '../parts/explain/outcome.ts';
import type { CalculatorState } from '../parts/form/use-calculator.ts';
import { AgainstRivals } from './AgainstRivals.tsx';
import { AroundPrice } from './AroundPrice.tsx';
import type { Simulated } from './compute.ts';
import type { PriceDraft } from './draft.ts';
import { Explained } from './Explained.tsx';
import { Pictured } from './Pictured.tsx';
import { Rejections } from './Rejections.tsx';
import { SweepRange } from './SweepRange.tsx';
import type { Range } from './sweep.ts';
import { yuan } from './words.ts';

interface WhatIfsProps {
  form: Pick<CalculatorState<PriceDraft>, 'draft' | 'type' | 'set' | 'replace'>;
  done: Done<Simulated>;
  /** The row numbers of the others, in the order of the bids. */
  numbers: readonly number[];
  range: Range | null;
  clauses: CitedClauses;
  standalone: boolean;
}

/** What would change our result, and how it comes about. */
export function WhatIfs({ form, done, numbers, range, clauses, standalone }: WhatIfsProps) {
  const { draft } = form;
  const simulated = done.result;
  const take = (price: string) =>
    form.replace(
      { ...draft, mine: { ...draft.mine, price: groupDigits(price) } },
      `我方报价改为 ${yuan(price)}。`,
    );
  return (
    <>
      <Pictured simulated={simulated} numbers={numbers} range={range} clauses={clauses} />
      <AroundPrice simulated={simulated} onTake={take} />
      <AgainstRivals simulated={simulated} />
      <SweepRange
        simulated={simulated}
        range={range}
        sweep={draft.sweep}
        rows={draft.rows}
        onType={(field, sweep) => form.type(field, { ...draft, sweep })}
        onSet={(sweep) => form.set({ ...draft, sweep })}
      />
      <Rejections simulated={simulated} onStage={(stage) => form.set({ ...draft, stage })} />
      <Explained
        done={done}
        clauses={clauses}
        open={standalone}
        onChoose={(reading, alternative) =>
          form.set({ ...draft, readings: { ...draft.readings, [reading]: alternative } })
        }
      />
    </>
  );
}
