import type { CitedClauses } from '../parts/explain/clauses.ts';
import type { CalculatorState } from '../parts/form/use-calculator.ts';
import type { ScoreDraft } from './filled.ts';
import type { Known } from './known.ts';

/** What every part of the form works on. */
export interface SectionProps {
  form: CalculatorState<ScoreDraft>;
  known: Known;
  clauses: CitedClauses;
}
