import type { AppliedReading, Step } from '../../rules/evaluation.ts';
import { scoreSheetCheck } from '../../rules/scoring/score-sheet-check.ts';
import type { Finding as SheetFinding } from '../../rules/scoring/score-sheet-findings.ts';
import type { Item } from '../project/project.ts';
import type { EnteredItem, Entrant, Entries } from './entries.ts';
import { isMaximum, readScore } from './figures.ts';
import { answered, column, type Field, listed, namesOf, readingsFor, type Stage, stage } from './stage.ts';

type Part = Item['part'];
const PARTS = ['technical', 'commercial'] as const;

/** What the sheets of one bidder come to. */
export interface Marks {
  bidder: number;
  /** Mean of the experts, by place of the item in the project's list; '' where nobody scored it. */
  averages: Record<number, string>;
  technical: string;
  commercial: string;
  /** Cells without a score that can be read. */
  missing: number;
  findings: SheetFinding[];
}

interface Batch {
  marks: Marks[];
  steps: Step[];
  readings: AppliedReading[];
}

/** Batches reckoned before, by everything that went into them; those not asked for in a run are forgotten after it. */
export interface BatchCache {
  before: ReadonlyMap<string, Batch>;
  now: Map<string, Batch>;
}

export const emptyCache = (): BatchCache => ({ before: new Map(), now: new Map() });

/**
 * In per cent of the maximum, where the project names none. The plans have three levels, half the maximum apart: at the
 * rule's own 30 every difference of one level would be an outlier.
 */
const OUTLIER_SHARE = '50.00';

/** Scores in one batch: small enough to show progress, far below what the rule takes at once. */
const BATCH = 6000;
/** More steps than this are not kept: nobody reads them, and they would have to travel. */
const MOST_STEPS = 2000;

export interface Progress {
  done: number;
  total: number;
}

/** Per cent from 0 to 100; the usual share for a text that is none. */
export const outlierShareOf = ({ outlierShare = '' }: Entries['project']): string => {
  const read = readScore(outlierShare.replace(/[%％]$/, ''));
  return read !== null && isMaximum(read) ? read : OUTLIER_SHARE;
};

const itemsOf = (entries: Entries, part: Part): EnteredItem[] =>
  entries.items.filter((item) => item.part === part);

function sheetsOf(entries: Entries, bidders: readonly Entrant[], items: readonly EnteredItem[]) {
  const { scores } = entries.project;
  return entries.experts.flatMap((expert, place) =>
    bidders.flatMap(({ index, name }) =>
      items.flatMap((item) => {
        const score = readScore(scores[place]?.[index]?.[item.index] ?? '');
        return score === null ? [] : [{ expert, bidder: name, item: item.name, score }];
      }),
    ),
  );
}

/** The agency's own averages and sums of these bidders, where they can be read. */
function claimsOf(entries: Entries, bidders: readonly Entrant[], items: readonly EnteredItem[], part: Part) {
  const { claims, items: listed } = entries.project;
  const averages = new Map(
    claims.averages.map(({ bidder, item, score }) => [JSON.stringify([bidder.trim(), item]), score]),
  );
  const sums = new Map(claims.bidders.map((claim) => [claim.bidder.trim(), claim]));
  return bidders.flatMap(({ name, given }) => {
    const own = given.name.trim();
    const sum = readScore(sums.get(own)?.[part] ?? '');
    return [
      ...items.flatMap((item) => {
        const { id, title } = listed[item.index]!;
        const score = readScore(
          averages.get(JSON.stringify([own, id])) ?? averages.get(JSON.stringify([own, title])) ?? '',
        );
        return score === null ? [] : [{ bidder: name, item: item.name, score }];
      }),
      ...(sum === null ? [] : [{ bidder: name, score: sum }]),
    ];
  });
}

function check(
  entries: Entries,
  bidders: readonly Entrant[],
  readings: Readonly<Record<string, string>>,
  outlierShare: string,
): Batch {
  const marks = new Map(
    bidders.map(({ index, name }): [string, Marks] => [
      name,
      { bidder: index, averages: {}, technical: '0.00', commercial: '0.00', missing: 0, findings: [] },
    ]),
  );
  const steps: Step[] = [];
  const applied: AppliedReading[] = [];
  for (const part of PARTS) {
    const items = itemsOf(entries, part);
    if (items.length === 0) continue;
    const evaluation = answered(
      scoreSheetCheck(
        {
          items: items.map(({ name, max, objective, levels }) => ({
            id: name,
            max,
            objective,
            ...(levels.length > 0 && { levels }),
          })),
          experts: entries.experts,
          bidders: bidders.map(({ name }) => name),
          sheets: sheetsOf(entries, bidders, items),
          claimed: claimsOf(entries, bidders, items, part),
          outlierShare,
        },
        readingsFor(scoreSheetCheck, readings),
      ),
    );
    const place = new Map(items.map(({ index, name }) => [name, index]));
    for (const { bidder, item, score } of evaluation.result.averages)
      marks.get(bidder)!.averages[place.get(item)!] = score;
    for (const { bidder, score } of evaluation.result.totals) marks.get(bidder)![part] = score;
    for (const finding of evaluation.result.findings) {
      if (finding.bidder === undefined) continue;
      const own = marks.get(finding.bidder)!;
      own.findings.push(finding);
      if (finding.kind === 'missing') own.missing += finding.experts?.length ?? 0;
    }
    steps.push(...evaluation.steps);
    applied.push(...evaluation.readings);
  }
  return {
    marks: [...marks.values()],
    steps: steps.length > MOST_STEPS ? [] : steps,
    readings: mergeReadings(applied),
  };
}

/** One entry per reading; it matters where it matters in any of them. */
function mergeReadings(applied: readonly AppliedReading[]): AppliedReading[] {
  const merged = new Map<string, AppliedReading>();
  for (const reading of applied) {
    const wouldChange = reading.wouldChange || (merged.get(reading.id)?.wouldChange ?? false);
    merged.set(reading.id, { ...reading, wouldChange });
  }
  return [...merged.values()];
}

/**
 * The experts' scores of every bidder averaged and checked, a batch of bidders at a time; yields between the batches.
 * Nothing is reckoned while there is no expert or no item.
 */
export function* average(
  entries: Entries,
  readings: Readonly<Record<string, string>>,
  cache: BatchCache,
): Generator<Progress, Batch> {
  const { bidders, experts, items, project } = entries;
  if (experts.length === 0 || items.length === 0) return { marks: [], steps: [], readings: [] };
  const share = outlierShareOf(project);
  const size = Math.max(1, Math.floor(BATCH / (experts.length * items.length)));
  const batches: Batch[] = [];
  for (let from = 0; from < bidders.length; from += size) {
    const some = bidders.slice(from, from + size);
    const key = JSON.stringify([
      readings['averaging'] ?? '',
      share,
      experts,
      items,
      some.map(({ index, name, given }) => [name, given.name, project.scores.map((sheet) => sheet[index])]),
      PARTS.map((part) => claimsOf(entries, some, itemsOf(entries, part), part)),
    ]);
    const batch = cache.now.get(key) ?? cache.before.get(key) ?? check(entries, some, readings, share);
    cache.now.set(key, batch);
    batches.push(batch);
    yield { done: Math.min(bidders.length, from + size), total: bidders.length };
  }
  const steps = batches.reduce((sum, batch) => sum + batch.steps.length, 0);
  return {
    marks: batches.flatMap((batch) => batch.marks),
    steps: steps > MOST_STEPS ? [] : batches.flatMap((batch) => batch.steps),
    readings: mergeReadings(batches.flatMap((batch) => batch.readings)),
  };
}

/** The averages of the bids that are still in, as a stage. */
export function averages(field: Field, batch: Batch): Stage {
  const known = new Map(batch.marks.map((marks) => [marks.bidder, marks]));
  const rows = field.still.map(({ index, name }) => {
    const marks = known.get(index);
    return [
      name,
      ...field.entries.items.map((item) => marks?.averages[item.index] ?? '—'),
      marks?.technical ?? '—',
      marks?.commercial ?? '—',
    ];
  });
  const incomplete = field.still.filter(({ index }) => (known.get(index)?.missing ?? 1) > 0);
  const notices = [
    ...(field.entries.experts.length === 0
      ? [{ code: 'no-experts', message: '没有填写评委，技术分和商务分无法计算。' }]
      : incomplete.length > 0
        ? [
            {
              code: 'scores-missing',
              message: `${listed(namesOf(incomplete))}的评分不全，按已有的打分平均。`,
            },
          ]
        : []),
    ...(batch.steps.length === 0 && batch.marks.length > 0
      ? [{ code: 'steps-left-out', message: '打分太多，这里不逐步列出；各项平均分见上表。' }]
      : []),
  ];
  return stage('averages', field, field, {
    table: {
      columns: [
        column('投标人'),
        ...field.entries.items.map((item) => column(item.name, 'end')),
        column('技术分', 'end'),
        column('商务分', 'end'),
      ],
      rows,
    },
    notices,
    steps: batch.steps,
    readings: batch.readings,
  });
}
