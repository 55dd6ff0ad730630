import { useState } from 'preact/hooks';
import type { Step } from '../../../rules/evaluation.ts';
import { groupAll } from '../amount/format.ts';
import { ClauseLink } from './ClauseLink.tsx';
import type { CitedClauses } from './clauses.ts';

interface StepsProps {
  steps: readonly Step[];
  clauses: CitedClauses;
  open: boolean;
}

/** How many steps are shown at first, and how many more at a time. */
const SHOWN = 100;

/** 计算过程: what was computed, by which formula, from which numbers, with which result, after which clause. */
export function Steps({ steps, clauses, open }: StepsProps) {
  const [most, setMost] = useState(SHOWN);
  const left = steps.length - most;
  return (
    <details class="steps" open={open}>
      <summary>计算过程（{steps.length} 步）</summary>
      <ol>
        {steps.slice(0, most).map((step, i) => (
          <li key={i}>
            <span class="label">{step.label}</span>
            <span class="value">{groupAll(step.value)}</span>
            <span class="how">
              {step.formula && <span>{groupAll(step.formula)}</span>}
              {step.substituted && <span>{groupAll(step.substituted)}</span>}
            </span>
            <ClauseLink id={step.clause} clauses={clauses} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="add" onClick={() => setMost(most + SHOWN)}>
          再列出 {Math.min(left, SHOWN)} 步
        </button>
      )}
    </details>
  );
}
