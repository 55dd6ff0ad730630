import * as v from 'valibot';
import { Decimal } from '../../rules/amount.ts';
import { score as scoreSchema } from '../../rules/amount-schema.ts';
import { type Assessment, assessment } from '../../rules/contract/assessment.ts';
import { bandOf } from '../../rules/contract/assessment-bands.ts';
import { parse } from '../../rules/schema.ts';
import * as finalPayment from '../final-payment/state.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { type Counted, parseCount } from '../parts/form/count.ts';
import { plainDecimal } from '../parts/form/decimal.ts';
import type { Problem } from '../parts/form/problem.ts';
import { type ChosenReadings, unpackReadings } from '../parts/share/readings.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { ITEMS, type Item, type MarkId, REPORT } from './items.ts';
import { figures } from './words.ts';

export const FORM = 'assessment';
export const FAULTS = `${FORM}-faults`;
export const markField = (id: MarkId): string => `${FORM}-${id}`;

type Marks = Readonly<Record<MarkId, string>>;

/** As typed. */
export interface AssessmentDraft {
  marks: Marks;
  faults: string;
  severe: boolean;
  readings: ChosenReadings;
  /** What is filled into the final payment that the score is wanted for. */
  carried: finalPayment.FinalPaymentDraft | null;
}

const eachMark = (mark: (id: MarkId, place: number) => string): Marks =>
  Object.fromEntries(ITEMS.map(({ id }, i) => [id, mark(id, i)])) as Marks;

export const draftOf = (input: Parameters<typeof assessment>[0]): AssessmentDraft => ({
  marks: eachMark((id) => input[id]),
  faults: String(input.annualReport.nonconformities),
  severe: input.annualReport.seriouslyFalse,
  readings: {},
  carried: null,
});

const BLANK: AssessmentDraft = {
  marks: eachMark(() => ''),
  faults: '',
  severe: false,
  readings: {},
  carried: null,
};

export const FAULT_COUNT: Counted = {
  name: '个数',
  units: '个项条处',
  empty: '请填写个数，没有请填 0。',
  digits: 4,
};

const FAULTS_PLACE = { field: FAULTS, label: '年度报告的不符合项' };

/** The band of a mark; empty between two bands, null while it is not a mark of this item. */
export function bandFor({ max, bands }: Item, mark: string): string | null {
  const parsed = parse(scoreSchema(new Decimal(max)), plainDecimal(mark));
  return 'value' in parsed ? (bandOf(parsed.value, bands) ?? '') : null;
}

/** `open` is the number of rows that are not filled in yet. */
export interface Computed extends Outcome<Assessment> {
  open: number;
}

function read({ marks, faults, severe, readings }: AssessmentDraft): Computed {
  const given = eachMark((id) => plainDecimal(marks[id]));
  const counted = parseCount(faults, FAULT_COUNT);
  const uncounted = faults.trim() === '';

  // What is not filled in yet is passed over with a figure that is right, so that the rule sees the others.
  const outcome = outcomeOf(
    assessment(
      {
        ...eachMark((id) => given[id] || '0'),
        annualReport: { nonconformities: counted.ok ? counted.count : 0, seriouslyFalse: severe },
      },
      { readings },
    ),
    (path) => {
      const item = ITEMS.find(({ id }) => id === path);
      return item ? { field: markField(item.id), label: item.asked } : FAULTS_PLACE;
    },
  );
  const problems: Problem[] = [...outcome.problems];
  if (!counted.ok && !uncounted) problems.push({ ...FAULTS_PLACE, message: counted.message });
  const open = ITEMS.filter(({ id }) => given[id] === '').length + Number(uncounted);
  return { done: open === 0 && problems.length === 0 ? outcome.done : null, problems, open };
}

export const compute = remember(read);

/** The assessment under other readings, beside the one on show. */
export const under = (draft: AssessmentDraft, readings: ChosenReadings): Assessment | null =>
  read({ ...draft, readings }).done?.result ?? null;

const resultOf = (draft: AssessmentDraft) => compute(draft).done?.result ?? null;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const State = v.object({
  m: v.pipe(v.array(text), v.length(ITEMS.length)),
  a: v.tuple([text, v.picklist([0, 1])]),
  r: v.optional(v.unknown()),
  f: v.optional(v.unknown()),
});

export const scenario: Scenario<AssessmentDraft> = {
  pack: ({ marks, faults, severe, readings, carried }) => ({
    m: ITEMS.map(({ id }) => marks[id]),
    a: [faults, severe ? 1 : 0],
    r: readings,
    ...(carried && { f: finalPayment.pack(carried) }),
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { m, a, r, f } = parsed.output;
    const { chosen, ignored } = unpackReadings(r, assessment.readings);
    const carried = f === undefined ? null : finalPayment.unpack(f);
    if (f !== undefined && (!carried || carried.ignored.length > 0)) ignored.push('尾款的部分填写');
    const draft = {
      marks: eachMark((_, place) => m[place]!),
      faults: a[0],
      severe: a[1] === 1,
      readings: chosen,
      carried: carried?.draft ?? null,
    };
    return { draft, ignored };
  },
  results: resultOf,
  figures(draft) {
    const result = resultOf(draft);
    return result ? figures(result) : [];
  },
  inputs: ({ marks, faults, severe }) => [
    ...ITEMS.map(({ id, asked }) => ({ name: asked, value: plainDecimal(marks[id]) })),
    { name: FAULTS_PLACE.label, value: faults.trim() },
    { name: `${REPORT.asked}：严重不真实`, value: severe ? '是' : '否' },
  ],
  readings: assessment.readings,
  blank: BLANK,
};
