import type { CitedClauses } from '../parts/explain/clauses.ts';
import { Figures } from '../parts/explain/Figures.tsx';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import type { CalculatorState } from '../parts/form/use-calculator.ts';
import { Onward } from '../parts/onward/Onward.tsx';
import { compute } from './compute.ts';
import type { PriceDraft } from './draft.ts';
import type { Outlook } from './outlook.ts';
import { WhatIfs } from './WhatIfs.tsx';
import { announcement, figures, onward, verdict } from './words.ts';

export { compute };

/** What a draft comes to; null where it comes to nothing. */
export const outlookOf = (draft: PriceDraft): Outlook | null => compute(draft).done?.result.outlook ?? null;

export function figuresOf(draft: PriceDraft) {
  const outlook = outlookOf(draft);
  return outlook ? figures(outlook) : [];
}

interface SimulationProps {
  form: Pick<CalculatorState<PriceDraft>, 'draft' | 'type' | 'set' | 'replace' | 'link'>;
  own: string;
  clauses: CitedClauses;
  standalone: boolean;
}

/** Our result, and what would change it. */
export function Simulation({ form, own, clauses, standalone }: SimulationProps) {
  const computed = compute(form.draft);
  const shown = useLast(computed);
  return (
    <Result
      label="报价模拟结果"
      stale={shown?.stale ?? true}
      spoken={computed.done && announcement(computed.done.result.outlook)}
    >
      {shown ? (
        <>
          <p class="verdict">{verdict(shown.last.done.result.outlook)}</p>
          <Figures figures={figures(shown.last.done.result.outlook)} />
          <Onward title="带着这个报价" own={own} ways={onward(form.draft)} onLeave={form.link} />
          <WhatIfs
            form={form}
            done={shown.last.done}
            numbers={shown.last.filled.map(({ number }) => number)}
            range={shown.last.range}
            clauses={clauses}
            standalone={standalone}
          />
        </>
      ) : (
        <p>填上我方报价，这里显示价格分、基准价和各条审查线。</p>
      )}
    </Result>
  );
}
