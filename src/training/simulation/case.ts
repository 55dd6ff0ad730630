import plans from '../../../content/training/judgements/plans.json' with { type: 'json' };
import type { Verdict } from '../../workbench/project/project.ts';

export type Level = 'full' | 'adequate' | 'none';
export type Judgement = 'accepted' | 'rejected';

/** A plan as the file describes it, what the other six experts gave it, and what it deserves. */
export interface CasePlan {
  id: string;
  /** `f`, `a`, `n` per expert: full, adequate, none. */
  votes: string;
}

export interface CaseBidder {
  name: string;
  price: string;
  joinedAt: string;
  qualification: Verdict;
  conformity: Verdict;
  note: string;
  /** Negative deviations from the regular requirements. */
  deviations: number;
  /** The levels of the eight plans that are not marked here, in their order. */
  others: string;
  personnel: readonly string[];
  commercial: readonly string[];
  plans: readonly CasePlan[];
}

export interface CaseReview {
  bidder: string;
  explanation: string;
  materials: string;
  /** `a`, `r` per expert of the other six: accepted, rejected. */
  votes: string;
  reference: Judgement;
  why: string;
}

/** An evaluation to take part in, as one of seven experts. */
export interface Case {
  id: string;
  title: string;
  intro: string;
  bidders: readonly CaseBidder[];
  reviews: readonly CaseReview[];
}

export interface PlanText {
  id: string;
  /** Number of the plan among the ten. */
  plan: number;
  text: string;
  level: Level;
  why: string;
}

const texts: ReadonlyMap<string, PlanText> = new Map(
  plans.map(({ id, plan, case: text, level, why }) => [id, { id, plan, text, level: level as Level, why }]),
);

/** @throws for a plan that is not among the judgements */
export function planText(id: string): PlanText {
  const text = texts.get(id);
  if (!text) throw new Error(`there is no plan “${id}”`);
  return text;
}
