import { Decimal, type Score, score } from '../../rules/amount.ts';
import { regularRequirements } from '../../rules/parameters/technical.ts';
import { type CommercialScore, commercialScore } from '../../rules/scoring/commercial-score.ts';
import { type PriceScore, priceScore } from '../../rules/scoring/price-score.ts';
import { type TechnicalScore, technicalScore } from '../../rules/scoring/technical-score.ts';
import { parseAmount } from '../parts/amount/parse.ts';
import { type Outcome, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { type Counted, type ParsedCount, parseCount } from '../parts/form/count.ts';
import { parseDate } from '../parts/form/date.ts';
import type { Problem } from '../parts/form/problem.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import {
  ARTICLES,
  type ContractRow,
  contractField,
  DEVIATIONS,
  hasPages,
  isEmptyContract,
  isEmptyPerson,
  isProven,
  type PersonRow,
  PRICE,
  personField,
  RIVAL,
  type ScoreDraft,
  type TechnicalInput,
} from './filled.ts';
import { choicesFor } from './readings.ts';

export type Place = Omit<Problem, 'message'>;
type Tally = CommercialScore['counted'][number];

/** What became of a contract, for each kind that it stands under. */
export interface Verdict {
  row: ContractRow;
  kind: 'integration' | 'operations';
  counted: Tally;
}

export interface Technical extends Outcome<TechnicalScore> {
  /** The rows that count as people, in the order of the rule's team. */
  rows: readonly PersonRow[];
  team: TechnicalInput['team'];
}

export interface Commercial extends Outcome<CommercialScore> {
  verdicts: readonly Verdict[];
}

export interface Computed {
  technical: Technical;
  commercial: Commercial;
  price: Outcome<PriceScore>;
}

const toPerson = ({ key: _key, papers: _papers, insured: _insured, ...row }: PersonRow) => row;

/** The team as the rule takes it. */
const teamOf = (rows: readonly PersonRow[]): TechnicalInput['team'] =>
  rows.map((row) => ({ ...toPerson(row), name: row.name.trim(), evidence: isProven(row) }));

const REQUIREMENTS: Counted = {
  name: '条数',
  units: '条项个',
  empty: '请填写条数，没有负偏离请填 0。',
  digits: regularRequirements.value.length,
};

/** How many regular requirements deviate: as picked, or as typed. */
export const deviationsOf = ({ deviations }: ScoreDraft): ParsedCount =>
  deviations.picking
    ? { ok: true, count: deviations.picked.length }
    : parseCount(deviations.count, REQUIREMENTS);

function computeTechnical(draft: ScoreDraft): Technical {
  const rows = draft.people.filter((row) => !isEmptyPerson(row));
  const team = teamOf(rows);
  const parsed = deviationsOf(draft);
  const field: Place = { field: DEVIATIONS, label: '负偏离条数' };
  if (!parsed.ok) return { done: null, problems: [{ ...field, message: parsed.message }], rows, team };
  const place = (path: string): Place => {
    const row = /^team\.\d+/.test(path) ? rows[Number(path.split('.')[1])] : undefined;
    return row
      ? {
          field: personField(row, 'name'),
          label: `人员“${row.name.trim() || `第 ${draft.people.indexOf(row) + 1} 人`}”`,
        }
      : field;
  };
  const evaluation = technicalScore(
    {
      serviceResponse: { negativeDeviations: parsed.count, substantiveUnmet: draft.servicesUnmet },
      plans: [...draft.plans],
      team,
    },
    { readings: choicesFor(technicalScore, draft.readings) },
  );
  return { ...outcomeOf(evaluation, place), rows, team };
}

function computeCommercial(draft: ScoreDraft): Commercial {
  const entries = draft.contracts
    .filter((row) => !isEmptyContract(row))
    .flatMap((row) => {
      const kinds = row.kind === 'both' ? (['integration', 'operations'] as const) : ([row.kind] as const);
      return kinds.map((kind) => ({ row, kind }));
    });
  const place = (path: string): Place => {
    const [list, index = '', part] = path.split('.');
    const row = list === 'contracts' ? entries[Number(index)]?.row : undefined;
    if (!row) return { field: ARTICLES, label: '商务条件' };
    const name = row.name.trim() || `第 ${draft.contracts.indexOf(row) + 1} 份`;
    return part === 'signedOn'
      ? { field: contractField(row, 'date'), label: `合同“${name}”的签订日期` }
      : { field: contractField(row, part === 'series' ? 'series' : 'name'), label: `合同“${name}”` };
  };
  const evaluation = commercialScore(
    {
      commercialResponse: {
        negativeDeviations: draft.articles.length,
        substantiveUnmet: draft.termsUnmet,
      },
      contracts: entries.map(({ row, kind }) => ({
        name: row.name.trim(),
        kind,
        // What is no date at all goes to the rule as it is, which says so.
        signedOn: parseDate(row.signedOn) ?? row.signedOn,
        ...(row.series.trim() !== '' && { series: row.series.trim() }),
        evidence: hasPages(row),
      })),
    },
    { readings: choicesFor(commercialScore, draft.readings) },
  );
  const outcome = outcomeOf(evaluation, place);
  // A contract of both kinds is told of its fault once.
  const problems = outcome.problems.filter(
    ({ field }, i) => outcome.problems.findIndex((one) => one.field === field) === i,
  );
  const verdicts = entries.flatMap(({ row, kind }, i) => {
    const counted = outcome.done?.result.counted[i];
    return counted ? [{ row, kind, counted }] : [];
  });
  return { done: outcome.done, problems, verdicts };
}

const OWN = '本投标人';
const OTHERS = '其他有效投标中的最低报价';

/** Without an assumed price of the others there is no score yet: alone, every price would get the full points. */
function computePrice({ price, rival, readings }: ScoreDraft): Outcome<PriceScore> {
  const fields = [
    { field: PRICE, label: '本投标人的报价', text: price },
    { field: RIVAL, label: '其他投标人的最低报价', text: rival },
  ];
  const problems: Problem[] = [];
  const amounts = fields.map(({ text, ...place }) => {
    const parsed = parseAmount(text);
    if (parsed.ok) return parsed.amount;
    if (parsed.problem !== 'empty') problems.push({ ...place, message: parsed.message });
    return null;
  });
  const [own, others] = amounts;
  if (!own || !others || problems.length > 0) return { done: null, problems };
  const outcome = outcomeOf(
    priceScore(
      {
        bids: [
          { bidder: OWN, price: own },
          { bidder: OTHERS, price: others },
        ],
      },
      { readings: choicesFor(priceScore, readings) },
    ),
    (path) => (path.startsWith('bids.1') ? fields[1]! : fields[0]!),
  );
  if (outcome.done?.result.scores[1]?.status !== 'over-budget') return outcome;
  const message = '超过采购预算的报价无效，不会成为基准价，请填写不超过预算的报价。';
  return { done: null, problems: [{ field: RIVAL, label: fields[1]!.label, message }] };
}

const computeAll = (draft: ScoreDraft): Computed => ({
  technical: computeTechnical(draft),
  commercial: computeCommercial(draft),
  price: computePrice(draft),
});

export const compute = remember(computeAll);

/** The results under other readings, beside those on show. */
export const partsUnder = (draft: ScoreDraft, readings: ChosenReadings): Parts =>
  resultsOf(computeAll({ ...draft, readings }));

/** Why the bid would not be scored at all. */
export type Fault = 'services' | 'terms' | 'over-budget';

export interface Total {
  /** Null where the bid is invalid, or a part of it cannot be scored yet. */
  points: Score | null;
  /** The parts that have no score yet. */
  open: readonly ('technical' | 'commercial' | 'price')[];
  faults: readonly Fault[];
}

/**
 * The parts together. Technical and commercial scores have no more than two decimals by themselves, so that under every
 * reading of how the price score is rounded the total is the sum of the parts as they are shown.
 */
export function totalOf({ technical, commercial, price }: Parts): Total {
  const own = price?.scores[0];
  const faults: Fault[] = [];
  if (technical?.rejected) faults.push('services');
  if (commercial?.rejected) faults.push('terms');
  if (own?.status === 'over-budget') faults.push('over-budget');
  const open = (['technical', 'commercial', 'price'] as const).filter(
    (part) => ({ technical, commercial, price })[part] === null,
  );
  const parts = [technical?.total, commercial?.total, own?.score].flatMap((part) => part ?? []);
  const points =
    faults.length > 0 || parts.length === 0
      ? null
      : score(parts.reduce((sum, part) => sum.plus(part), new Decimal(0)));
  return { points, open, faults };
}

export interface Parts {
  technical: TechnicalScore | null;
  commercial: CommercialScore | null;
  price: PriceScore | null;
}

export const resultsOf = ({ technical, commercial, price }: Computed): Parts => ({
  technical: technical.done?.result ?? null,
  commercial: commercial.done?.result ?? null,
  price: price.done?.result ?? null,
});

export const problemsOf = ({ technical, commercial, price }: Computed): Problem[] => [
  ...technical.problems,
  ...commercial.problems,
  ...price.problems,
];
