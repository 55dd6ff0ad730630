import * as v from 'valibot';

/** What can cover a clause, from the strongest to nothing. */
export const COVER_KINDS = ['rule', 'table', 'checklist', 'judgement', 'none'] as const;
export type CoverKind = (typeof COVER_KINDS)[number];

/** The six groups of the inventory: letter of the key, and how many rules each group has. */
export const GROUPS = [
  { letter: 'P', title: '采购程序、时间与资格', rules: 45 },
  { letter: 'C', title: '价格、算术修正与异常低价', rules: 19 },
  { letter: 'S', title: '技术、商务评分与排序', rules: 21 },
  { letter: 'Y', title: '价款、考核与结算', rules: 19 },
  { letter: 'B', title: '违约与解除', rules: 18 },
  { letter: 'Q', title: '采购需求中的数量', rules: 48 },
] as const;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/));

const cover = v.variant('by', [
  v.strictObject({ by: v.literal('rule'), rule: id, what: words }),
  v.strictObject({ by: v.literal('checklist'), rule: v.optional(id), what: words }),
  v.strictObject({ by: v.picklist(['table', 'judgement', 'none']), what: words }),
]);
/** What covers a rule or clause, in our own words; for `none`, why nothing does. The first of several is the main one. */
export type Cover = v.InferOutput<typeof cover>;
const covers = v.pipe(v.array(cover), v.nonEmpty());

const quoted = v.pipe(
  v.record(id, words),
  v.check((clauses) => Object.keys(clauses).length > 0, 'at least one clause'),
);

const entry = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[PCSYBQ]\d\d$/)),
  /** Clause id → words that stand in it; the first is where the rule stands. */
  clauses: quoted,
  says: words,
  covered: covers,
  /** Ids of the named readings that bear on it. */
  readings: v.optional(v.pipe(v.array(id), v.nonEmpty())),
  /** An assumption or remark that no named reading holds. */
  notes: v.optional(words),
});
export type CoverageEntry = v.InferOutput<typeof entry>;

/** Clauses outside the inventory: single ones, or all below the named ones that nothing nearer classifies. */
const other = v.union([
  v.strictObject({ clauses: v.pipe(v.array(id), v.nonEmpty()), covered: covers }),
  v.strictObject({ under: v.pipe(v.array(id), v.nonEmpty()), covered: covers }),
]);
export type OtherClauses = v.InferOutput<typeof other>;

export const coverageSchema = v.strictObject({
  entries: v.pipe(v.array(entry), v.nonEmpty()),
  others: v.array(other),
});
export type CoverageData = v.InferOutput<typeof coverageSchema>;
