import { rules } from './catalogue.ts';
import { errorMessages } from './errors.ts';
import type { Evaluation, EvaluationOptions } from './evaluation.ts';

export { abnormalLowBid } from './bid/abnormal-low-bid.ts';
export { bidCorrection } from './bid/bid-correction.ts';
export { rmbCapital } from './bid/rmb-capital.ts';
export { catalogue, type RuleInfo } from './catalogue.ts';
export { assessment } from './contract/assessment.ts';
export { breachPenalty } from './contract/breach-penalty.ts';
export { finalPayment } from './contract/final-payment.ts';
export { lineTolerance } from './contract/line-tolerance.ts';
export { payment } from './contract/payment.ts';
export { platformDelay } from './contract/platform-delay.ts';
export { staffingChange } from './contract/staffing-change.ts';
export { supplementLimit } from './contract/supplement-limit.ts';
export { bidValidity } from './eligibility/bid-validity.ts';
export { creditRecord } from './eligibility/credit-record.ts';
export { enterpriseSize } from './eligibility/enterprise-size.ts';
export { welfareUnit } from './eligibility/welfare-unit.ts';
export type * from './evaluation.ts';
export { deadlines } from './schedule/deadlines.ts';
export { commercialScore } from './scoring/commercial-score.ts';
export { priceScore } from './scoring/price-score.ts';
export { ranking } from './scoring/ranking.ts';
export { scoreSheetCheck } from './scoring/score-sheet-check.ts';
export { technicalScore } from './scoring/technical-score.ts';

/**
 * Applies the rule to any JSON value.
 * @returns the result with its steps, or what to correct; one error with path '' and code `unknown-rule` for an id that
 * is not in the catalogue. Never throws.
 */
export const evaluate = (ruleId: string, input: unknown, options?: EvaluationOptions): Evaluation => {
  const rule = rules.get(ruleId);
  if (!rule) {
    return {
      ok: false,
      ruleId,
      errors: [{ path: '', code: 'unknown-rule', message: errorMessages['unknown-rule'] }],
    };
  }
  return rule(input as never, options);
};
