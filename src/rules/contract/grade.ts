import { Decimal, ZERO } from '../amount.ts';
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
export const gradeOf = (total: Decimal): Graded => {
  if (total.gte(amountOf(excellentFrom))) {
    return { grade: 'excellent', words: '优秀', rate: ZERO, clause: excellentFrom.clause };
  }
  if (total.gte(amountOf(goodFrom))) {
    return { grade: 'good', words: '良好', rate: ratioOf(goodRate), clause: goodRate.clause };
  }
  if (total.gte(amountOf(qualifiedFrom))) {
    return { grade: 'qualified', words: '合格', rate: ratioOf(qualifiedRate), clause: qualifiedRate.clause };
  }
  return { grade: 'failed', words: '不达标', rate: null, clause: 'c3-a1-2.4' };
};

/** The highest score of an assessment (百分制). */
export const FULL_MARKS = new Decimal(100);
