import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import type { Project } from './project.ts';

export { LIMITS };

const figure = v.pipe(v.string(), v.maxLength(LIMITS.figure));
const name = v.pipe(v.string(), v.maxLength(LIMITS.name));
const words = v.pipe(v.string(), v.maxLength(LIMITS.words));
const verdict = v.picklist(['', 'passed', 'failed']);

const Line = v.strictObject({
  name,
  quantity: figure,
  unitPrice: figure,
  amount: figure,
  misplaced: v.boolean(),
});

const Bidder = v.strictObject({
  name,
  price: figure,
  capital: figure,
  joinedAt: figure,
  qualification: verdict,
  conformity: verdict,
  correctionAccepted: v.picklist(['', 'yes', 'no']),
  lines: v.pipe(v.array(Line), v.maxLength(LIMITS.lines)),
});

const Item = v.strictObject({
  id: name,
  title: name,
  part: v.picklist(['technical', 'commercial']),
  max: figure,
  objective: v.boolean(),
  levels: v.pipe(v.array(figure), v.maxLength(LIMITS.items)),
});

const Review = v.strictObject({
  bidder: name,
  askedBy: name,
  askedAt: figure,
  dueAt: figure,
  answeredAt: figure,
  materials: words,
  judgement: v.picklist(['', 'accepted', 'rejected']),
  reason: words,
});

const Claims = v.strictObject({
  benchmark: figure,
  bidders: v.pipe(
    v.array(
      v.strictObject({
        bidder: name,
        priceScore: figure,
        technical: figure,
        commercial: figure,
        total: figure,
        rank: figure,
      }),
    ),
    v.maxLength(LIMITS.bidders),
  ),
  averages: v.pipe(
    v.array(v.strictObject({ bidder: name, item: name, score: figure })),
    v.maxLength(LIMITS.bidders * LIMITS.items),
  ),
  candidates: v.pipe(v.array(name), v.maxLength(LIMITS.bidders)),
});

const sizesAgree = ({ scores, experts, bidders, items }: Project): boolean =>
  scores.length === experts.length &&
  scores.every(
    (sheet) => sheet.length === bidders.length && sheet.every((row) => row.length === items.length),
  );

const Schema: v.GenericSchema<unknown, Project> = v.pipe(
  v.strictObject({
    title: name,
    bidders: v.pipe(v.array(Bidder), v.maxLength(LIMITS.bidders)),
    experts: v.pipe(v.array(name), v.maxLength(LIMITS.experts)),
    items: v.pipe(v.array(Item), v.maxLength(LIMITS.items)),
    scores: v.pipe(v.array(v.array(v.array(figure))), v.maxLength(LIMITS.experts)),
    reviews: v.pipe(v.array(Review), v.maxLength(LIMITS.bidders)),
    claims: Claims,
    readings: v.record(name, name),
    outlierShare: v.exactOptional(figure),
  }),
  v.check(sizesAgree, 'scores'),
);

/**
 * A project out of a file or out of the browser's storage.
 * @returns null and where it is wrong for anything that is not one; never throws
 */
export function parseProject(given: unknown): { project: Project } | { project: null; where: string } {
  const parsed = v.safeParse(Schema, given, { abortEarly: true });
  return parsed.success
    ? { project: parsed.output }
    : { project: null, where: v.getDotPath(parsed.issues[0]) ?? parsed.issues[0].message };
}
