import { score as scoreSchema } from '../../rules/amount-schema.ts';
import { type FinalPayment, finalPayment } from '../../rules/contract/final-payment.ts';
import { FULL_MARKS, gradeOf } from '../../rules/contract/grade.ts';
import { parse } from '../../rules/schema.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import { readAmounts, rowsOf } from '../parts/amounts/draft.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { type Counted, parseCount } from '../parts/form/count.ts';
import { plainDecimal } from '../parts/form/decimal.ts';
import type { Problem } from '../parts/form/problem.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import type { Scenario } from '../parts/share/scenario.ts';
import { BLANK, type FinalPaymentDraft, pack, reductionLabel, unpack } from './state.ts';
import { figures } from './words.ts';

export const FORM = 'final-payment';
export const PRICE = `${FORM}-price`;
export const NOTICES = `${FORM}-notices`;
export const SCORE = `${FORM}-score`;
export const RATE = `${FORM}-rate`;
export const REDUCTIONS = `${FORM}-reductions`;

type Input = Parameters<typeof finalPayment>[0];

export const draftOf = (input: Input): FinalPaymentDraft => ({
  price: groupDigits(input.contractPrice),
  notices: String(input.rectificationNotices),
  score: input.assessmentScore,
  rate: input.negotiatedRate ?? '',
  reductions: rowsOf(input.scopeReductions ?? []),
  readings: {},
});

export const PAPERS: Counted = {
  name: '份数',
  units: '份张个',
  empty: '请填写份数，没有请填 0。',
  digits: 4,
};

/** The grade that a score stands for; null while it is not a score. */
export function gradeFor(score: string): ReturnType<typeof gradeOf> | null {
  const parsed = parse(scoreSchema(FULL_MARKS), plainDecimal(score));
  return 'value' in parsed ? gradeOf(parsed.value) : null;
}

const LABELS = {
  contractPrice: '合同价',
  rectificationNotices: '整改告知单份数',
  assessmentScore: '考核分',
  negotiatedRate: '商定的扣除比例（%）',
} as const;

const PLACES: Readonly<Record<string, Omit<Problem, 'message'>>> = {
  contractPrice: { field: PRICE, label: LABELS.contractPrice },
  rectificationNotices: { field: NOTICES, label: LABELS.rectificationNotices },
  assessmentScore: { field: SCORE, label: LABELS.assessmentScore },
  negotiatedRate: { field: RATE, label: LABELS.negotiatedRate },
};

/** Whether the score leaves the rate to be negotiated. */
export const asksRate = ({ score }: FinalPaymentDraft): boolean => gradeFor(score)?.rate === null;

/** `price` is the contract price as read, in yuan. */
export interface Computed extends Outcome<FinalPayment> {
  price: string;
}

function read(draft: FinalPaymentDraft): Computed {
  const problems: Problem[] = [];
  const price = parseAmount(draft.price);
  if (!price.ok && price.problem !== 'empty') {
    problems.push({ ...PLACES['contractPrice']!, message: price.message });
  }
  const notices = parseCount(draft.notices, PAPERS);
  if (!notices.ok) problems.push({ ...PLACES['rectificationNotices']!, message: notices.message });
  const scope = readAmounts(REDUCTIONS, draft.reductions, reductionLabel);

  // What is not filled in yet is passed over with a figure that is right, so that the rule sees the others.
  const score = plainDecimal(draft.score);
  const rate = plainDecimal(draft.rate);
  const evaluation = finalPayment(
    {
      contractPrice: price.ok ? price.amount : '1.00',
      rectificationNotices: notices.ok ? notices.count : 0,
      assessmentScore: score || '0',
      ...(asksRate(draft) && rate !== '' && { negotiatedRate: rate }),
      scopeReductions: scope.amounts,
    },
    { readings: draft.readings },
  );
  const outcome = outcomeOf(evaluation, (path) => {
    const [name = '', index = '0'] = path.split('.');
    return PLACES[name] ?? scope.filled[Number(index)]!;
  });
  const all = [...problems, ...outcome.problems, ...scope.problems];
  const complete = price.ok && score !== '' && all.length === 0;
  return { done: complete ? outcome.done : null, problems: all, price: price.ok ? price.amount : '' };
}

export const compute = remember(read);

/** The final payment under other readings, beside the one on show. */
export const under = (draft: FinalPaymentDraft, readings: ChosenReadings): FinalPayment | null =>
  read({ ...draft, readings }).done?.result ?? null;

const resultOf = (draft: FinalPaymentDraft) => compute(draft).done?.result ?? null;

export const scenario: Scenario<FinalPaymentDraft> = {
  pack,
  unpack,
  results: resultOf,
  figures(draft) {
    const result = resultOf(draft);
    return result ? figures(result) : [];
  },
  inputs: (draft) => [
    { name: LABELS.contractPrice, value: typedAmount(draft.price) },
    { name: LABELS.rectificationNotices, value: draft.notices.trim() },
    { name: LABELS.assessmentScore, value: plainDecimal(draft.score) },
    { name: LABELS.negotiatedRate, value: asksRate(draft) ? plainDecimal(draft.rate) : '' },
    ...draft.reductions.map(({ text }, i) => ({ name: reductionLabel(i + 1), value: typedAmount(text) })),
  ],
  readings: finalPayment.readings,
  blank: BLANK,
};
