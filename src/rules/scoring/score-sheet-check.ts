import { Decimal, type Score, score, shown, sum } from '../amount.ts';
import { rate, score as scoreSchema } from '../amount-schema.ts';
import { reportDuplicates } from '../duplicates.ts';
import { measured } from '../numeral.ts';
import { countOf } from '../parameter.ts';
import { fewestExperts } from '../parameters/committee.ts';
import { scoreDecimals } from '../parameters/scoring.ts';
import { averaging } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { flag, list, name, optional, record } from '../schema.ts';
import { type Finding, findingsOf } from './score-sheet-findings.ts';
import { layOut } from './score-sheets.ts';

/** Scores of an item or a bidder never exceed the hundred points of the whole. */
const HUNDRED = new Decimal(100);
/** No written scale allows a sheet a score above this; more is not read as a score at all. */
const LARGEST_MARK = new Decimal(999);
/** Keeps a check within a second. */
const MOST_SHEETS = 50_000;
const DEFAULT_OUTLIER_SHARE = new Decimal('0.30');

export interface ScoreSheetCheck {
  averages: { bidder: string; item: string; score: Score }[];
  totals: { bidder: string; score: Score }[];
  findings: Finding[];
}

/**
 * 评分表核对 (c5-s2-note, c2-s5-2.2): the mean of the experts' scores for each item, the totals, and everything in the
 * sheets that is wrong or should be explained. An item that nobody scored for a bidder has no average and adds nothing
 * to the total; the finding `missing` says so.
 * @throws never; errors: `duplicate-name`, `duplicate-bidder`, `unknown-name`, `not-a-score`, `not-a-rate`.
 */
export const scoreSheetCheck = defineRule({
  id: 'score-sheet-check',
  title: '评分表核对',
  clauses: ['c5-s2-note', 'c2-s5-2.2'],
  parameters: [scoreDecimals, fewestExperts],
  readings: [averaging],
  input: record({
    items: list(
      record({
        id: name(),
        max: scoreSchema(HUNDRED),
        objective: flag(),
        levels: optional(list(scoreSchema(HUNDRED), 1, 100)),
      }),
      1,
      100,
    ),
    experts: list(name(), 1, 100),
    bidders: list(name(), 1, 1000),
    sheets: list(
      record({ expert: name(), bidder: name(), item: name(), score: scoreSchema(LARGEST_MARK) }),
      0,
      MOST_SHEETS,
    ),
    claimed: optional(
      list(
        record({ bidder: name(), item: optional(name()), score: scoreSchema(LARGEST_MARK) }),
        0,
        MOST_SHEETS,
      ),
    ),
    outlierShare: optional(rate()),
  }),
  check: ({ items, experts, bidders, sheets, claimed = [] }, report) => {
    const ids = items.map((item) => item.id);
    reportDuplicates(ids, (index) => `items.${index}.id`, 'duplicate-name', report);
    reportDuplicates(experts, (index) => `experts.${index}`, 'duplicate-name', report);
    reportDuplicates(bidders, (index) => `bidders.${index}`, 'duplicate-bidder', report);
    if (items.length * experts.length * bidders.length > MOST_SHEETS) {
      report('bidders', 'too-many', `评分项 × 评委 × 投标人超过 ${MOST_SHEETS}，请分批核对`);
    }
    const known = { expert: new Set(experts), bidder: new Set(bidders), item: new Set(ids) };
    const reportUnknown = (
      path: string,
      entry: { expert?: string; bidder: string; item?: string | undefined },
    ) => {
      for (const field of ['expert', 'bidder', 'item'] as const) {
        const value = entry[field];
        if (value !== undefined && !known[field].has(value)) report(`${path}.${field}`, 'unknown-name');
      }
    };
    for (const [index, sheet] of sheets.entries()) reportUnknown(`sheets.${index}`, sheet);
    for (const [index, claim] of claimed.entries()) reportUnknown(`claimed.${index}`, claim);
  },
  compute: (
    { items, experts, bidders, sheets, claimed = [], outlierShare = DEFAULT_OUTLIER_SHARE },
    readings,
    work,
    at,
  ): ScoreSheetCheck => {
    const decimals = countOf(at(scoreDecimals));
    const kept = `保留${measured(decimals)}位小数（四舍五入）`;
    const cells = layOut(bidders, items, experts, sheets);
    const averaged = cells
      .filter((cell) => cell.scores.length > 0)
      .map((cell) => {
        const total = sum(cell.scores.map((given) => given.score));
        const exact = total.div(cell.scores.length);
        return { ...cell, total, exact, mean: exact.toDecimalPlaces(decimals) };
      });
    work.steps(averaged, ({ bidder, item, scores, total, exact, mean }) => ({
      label: `${bidder}：${item.id}`,
      formula: `各位评委打分之和 ÷ 人数，${kept}`,
      substituted: `${score(total)} ÷ ${scores.length} = ${shown(exact)}`,
      value: score(mean),
      clause: 'c5-s2-note',
    }));

    const perItem = readings.averaging === 'per-item-then-sum';
    const byBidder = new Map(bidders.map((bidder) => [bidder, [] as typeof averaged]));
    for (const cell of averaged) byBidder.get(cell.bidder)!.push(cell);
    const totals = bidders.map((bidder) => {
      const parts = byBidder.get(bidder)!;
      const exact = sum(parts.map((part) => (perItem ? part.mean : part.exact)));
      return { bidder, parts, total: exact.toDecimalPlaces(decimals) };
    });
    work.steps(totals, ({ bidder, parts, total }) => ({
      label: `${bidder}：合计`,
      formula: perItem
        ? `各项平均分（${measured(decimals)}位小数）之和`
        : `各位评委合计分的平均，即各项平均分（不取舍）之和，${kept}`,
      substituted: parts.map((part) => (perItem ? score(part.mean) : shown(part.exact))).join(' + '),
      value: score(total),
      clause: 'c5-s2-note',
    }));

    const findings = cells.flatMap((cell) => findingsOf(cell, outlierShare));
    const totalOf = new Map(totals.map((entry) => [entry.bidder, entry.total]));
    for (const { bidder, item, score: stated } of claimed) {
      const expected =
        item === undefined
          ? totalOf.get(bidder)
          : byBidder.get(bidder)!.find((cell) => cell.item.id === item)?.mean;
      if (expected?.eq(stated)) continue;
      findings.push({
        kind: 'sum-differs',
        bidder,
        ...(item !== undefined && { item }),
        ...(expected && { expected: score(expected) }),
        found: score(stated),
        message: `${bidder}的${item === undefined ? '合计' : `“${item}”`}填报 ${score(stated)} 分，按评分表应为 ${expected ? `${score(expected)} 分` : '没有分数'}`,
      });
    }
    const fewest = at(fewestExperts);
    if (experts.length < countOf(fewest) || experts.length % 2 === 0) {
      findings.push({
        kind: 'panel-size',
        experts,
        found: String(experts.length),
        message: `评标委员会应为 ${fewest.value} 人以上单数，现有 ${experts.length} 人`,
      });
    }
    return {
      averages: averaged.map(({ bidder, item, mean }) => ({ bidder, item: item.id, score: score(mean) })),
      totals: totals.map(({ bidder, total }) => ({ bidder, score: score(total) })),
      findings,
    };
  },
});
