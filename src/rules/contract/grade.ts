import { Decimal, type Score, score, ZERO } from '../amount.ts';
import { type At, inForce } from '../in-force.ts';
import { amountOf, ratioOf } from '../parameter.ts';
import { excellentFrom, goodFrom, goodRate, qualifiedFrom, qualifiedRate } from '../parameters/assessment.ts';

export type Grade = 'excellent' | 'good' | 'qualified' | 'failed';

interface Graded {
  grade: Grade;
  words: string;
  /** Share of the remaining amount that is deducted; null where it is to be negotiated. */
  rate: Decimal | null;
  clause: string;
}

/** The grade of an assessment (c3-a1-2.1 to c3-a1-2.4): each lower bound is included, the score is not rounded. */
export const gradeOf = (total: Decimal, at: At = inForce): Graded => {
  const excellent = at(excellentFrom);
  if (total.gte(amountOf(excellent))) {
    return { grade: 'excellent', words: '优秀', rate: ZERO, clause: excellent.clause };
  }
  if (total.gte(amountOf(at(goodFrom)))) {
    const rate = at(goodRate);
    return { grade: 'good', words: '良好', rate: ratioOf(rate), clause: rate.clause };
  }
  if (total.gte(amountOf(at(qualifiedFrom)))) {
    const rate = at(qualifiedRate);
    return { grade: 'qualified', words: '合格', rate: ratioOf(rate), clause: rate.clause };
  }
  return { grade: 'failed', words: '不达标', rate: null, clause: 'c3-a1-2.4' };
};

/** The highest score of an assessment (百分制). */
export const FULL_MARKS = new Decimal(100);

/** How far a total stands from the grades around it; null beyond either end. */
export interface Bounds {
  /** The next better grade, and the points that are missing to it. */
  next: { words: string; missing: Score } | null;
  /** The points above the lower bound of its own grade. */
  above: Score | null;
}

/** Where a total stands between the lower bounds of the grades, which are included (c3-a1-2.1 to c3-a1-2.3). */
export const boundsAround = (total: Decimal): Bounds => {
  const bounds = [excellentFrom, goodFrom, qualifiedFrom].map(amountOf);
  const better = bounds.findLast((bound) => bound.gt(total));
  const own = bounds.find((bound) => bound.lte(total));
  return {
    next: better ? { words: gradeOf(better).words, missing: score(better.minus(total)) } : null,
    above: own ? score(total.minus(own)) : null,
  };
};
