import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { abnormalLowBidPage } from './bid/abnormal-low-bid.page.ts';
import { abnormalLowBid } from './bid/abnormal-low-bid.ts';
import { bidCorrectionPage } from './bid/bid-correction.page.ts';
import { bidCorrection } from './bid/bid-correction.ts';
import { rmbCapitalPage } from './bid/rmb-capital.page.ts';
import { rmbCapital } from './bid/rmb-capital.ts';
import { assessmentPage } from './contract/assessment.page.ts';
import { assessment } from './contract/assessment.ts';
import { breachPenaltyPage } from './contract/breach-penalty.page.ts';
import { breachPenalty } from './contract/breach-penalty.ts';
import { finalPaymentPage } from './contract/final-payment.page.ts';
import { finalPayment } from './contract/final-payment.ts';
import { lineTolerancePage } from './contract/line-tolerance.page.ts';
import { lineTolerance } from './contract/line-tolerance.ts';
import { paymentPage } from './contract/payment.page.ts';
import { payment } from './contract/payment.ts';
import { platformDelayPage } from './contract/platform-delay.page.ts';
import { platformDelay } from './contract/platform-delay.ts';
import { staffingChangePage } from './contract/staffing-change.page.ts';
import { staffingChange } from './contract/staffing-change.ts';
import { supplementLimitPage } from './contract/supplement-limit.page.ts';
import { supplementLimit } from './contract/supplement-limit.ts';
import { bidValidityPage } from './eligibility/bid-validity.page.ts';
import { bidValidity } from './eligibility/bid-validity.ts';
import { creditRecordPage } from './eligibility/credit-record.page.ts';
import { creditRecord } from './eligibility/credit-record.ts';
import { enterpriseSizePage } from './eligibility/enterprise-size.page.ts';
import { enterpriseSize } from './eligibility/enterprise-size.ts';
import { welfareUnitPage } from './eligibility/welfare-unit.page.ts';
import { welfareUnit } from './eligibility/welfare-unit.ts';
import { errorMessages } from './errors.ts';
import type { Evaluation, EvaluationOptions } from './evaluation.ts';
import type { Example, RulePage } from './page.ts';
import type { Parameter } from './parameter.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { deadlinesPage } from './schedule/deadlines.page.ts';
import { deadlines } from './schedule/deadlines.ts';
import { commercialScorePage } from './scoring/commercial-score.page.ts';
import { commercialScore } from './scoring/commercial-score.ts';
import { priceScorePage } from './scoring/price-score.page.ts';
import { priceScore } from './scoring/price-score.ts';
import { rankingPage } from './scoring/ranking.page.ts';
import { ranking } from './scoring/ranking.ts';
import { scoreSheetCheckPage } from './scoring/score-sheet-check.page.ts';
import { scoreSheetCheck } from './scoring/score-sheet-check.ts';
import { technicalScorePage } from './scoring/technical-score.page.ts';
import { technicalScore } from './scoring/technical-score.ts';
import type { ExternalSource } from './sources.ts';

/** Each rule as a function of its own, with typed input and result. */
export {
  abnormalLowBid,
  assessment,
  bidCorrection,
  bidValidity,
  breachPenalty,
  commercialScore,
  creditRecord,
  deadlines,
  enterpriseSize,
  finalPayment,
  lineTolerance,
  payment,
  platformDelay,
  priceScore,
  ranking,
  rmbCapital,
  scoreSheetCheck,
  staffingChange,
  supplementLimit,
  technicalScore,
  welfareUnit,
};

/** What is known about a rule without running it. */
export interface RuleInfo {
  id: string;
  title: string;
  clauses: readonly string[];
  parameters: readonly Parameter[];
  sources: readonly ExternalSource[];
  readings: readonly Reading[];
  inputSchema: JsonSchema;
  examples: readonly Example[];
  page: RulePage;
}

const entries: readonly (readonly [Rule, RulePage])[] = [
  [priceScore, priceScorePage],
  [technicalScore, technicalScorePage],
  [commercialScore, commercialScorePage],
  [ranking, rankingPage],
  [scoreSheetCheck, scoreSheetCheckPage],
  [abnormalLowBid, abnormalLowBidPage],
  [rmbCapital, rmbCapitalPage],
  [bidCorrection, bidCorrectionPage],
  [payment, paymentPage],
  [assessment, assessmentPage],
  [finalPayment, finalPaymentPage],
  [breachPenalty, breachPenaltyPage],
  [platformDelay, platformDelayPage],
  [staffingChange, staffingChangePage],
  [supplementLimit, supplementLimitPage],
  [lineTolerance, lineTolerancePage],
  [deadlines, deadlinesPage],
  [enterpriseSize, enterpriseSizePage],
  [welfareUnit, welfareUnitPage],
  [creditRecord, creditRecordPage],
  [bidValidity, bidValidityPage],
];

/** The rules by id. */
const rules: ReadonlyMap<string, Rule> = new Map(entries.map(([rule]) => [rule.id, rule]));

export const catalogue: readonly RuleInfo[] = entries.map(([rule, page]) => ({
  id: rule.id,
  title: rule.title,
  clauses: rule.clauses,
  parameters: rule.parameters,
  sources: rule.sources,
  readings: rule.readings,
  // Checks that JSON Schema cannot say (a price above zero, a real date) are left out of it.
  inputSchema: toJsonSchema(rule.input, { errorMode: 'ignore' }),
  examples: page.examples,
  page,
}));

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
