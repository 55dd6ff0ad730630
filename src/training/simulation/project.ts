import { Decimal, score } from '../../rules/amount.ts';
import { amountOf } from '../../rules/parameter.ts';
import {
  adequatePlan,
  fullPlan,
  serviceDeduction,
  serviceResponseWeight,
} from '../../rules/parameters/technical.ts';
import { emptyBidder, emptyProject, emptyReview } from '../../workbench/project/empty.ts';
import { tenderItems } from '../../workbench/project/items.ts';
import type { Project } from '../../workbench/project/project.ts';
import { EXPERTS } from '../exercises/support.ts';
import { type Case, type CaseBidder, type Judgement, type Level, planText } from './case.ts';

/** What the learner, the seventh expert, decided: levels by the plan's id within a bidder, judgements by bidder. */
export interface Decisions {
  levels: Readonly<Record<string, Level>>;
  judgements: Readonly<Record<string, Judgement>>;
}

export const LEARNER = EXPERTS.length - 1;

export const levelKey = (bidder: string, plan: string): string => `${bidder} ${plan}`;

/** What the case holds to be right. */
export const reference = ({ bidders, reviews }: Case): Decisions => ({
  levels: Object.fromEntries(
    bidders.flatMap(({ name, plans }) => plans.map(({ id }) => [levelKey(name, id), planText(id).level])),
  ),
  judgements: Object.fromEntries(reviews.map(({ bidder, reference: judgement }) => [bidder, judgement])),
});

const POINTS: Readonly<Record<Level, string>> = {
  full: score(amountOf(fullPlan)),
  adequate: score(amountOf(adequatePlan)),
  none: score(new Decimal(0)),
};
const LETTERS: Readonly<Record<string, Level>> = { f: 'full', a: 'adequate', n: 'none' };

export const pointsOf = (level: Level): string => POINTS[level];

/** What one expert gives one bidder, item by item; '' where the learner has not marked yet. */
function sheetOf(bidder: CaseBidder, expert: number, decisions: Decisions): string[] {
  const response = score(
    amountOf(serviceResponseWeight).minus(amountOf(serviceDeduction).times(bidder.deviations)),
  );
  const rest = [...bidder.others];
  const plans = Array.from({ length: 10 }, (_, index) => {
    const own = bidder.plans.find(({ id }) => planText(id).plan === index + 1);
    if (!own) return POINTS[LETTERS[rest.shift()!]!];
    const level =
      expert === LEARNER ? decisions.levels[levelKey(bidder.name, own.id)] : LETTERS[own.votes[expert]!];
    return level ? POINTS[level] : '';
  });
  return [response, ...plans, ...bidder.personnel, ...bidder.commercial];
}

/** The committee's judgement: the majority of the seven. */
export function majority({ reviews }: Case, bidder: string, own: Judgement): Judgement {
  const votes = [...reviews.find((review) => review.bidder === bidder)!.votes];
  const accepted = votes.filter((vote) => vote === 'a').length + (own === 'accepted' ? 1 : 0);
  return accepted * 2 > EXPERTS.length ? 'accepted' : 'rejected';
}

/** The evaluation as the workbench takes it. */
export function projectOf(given: Case, decisions: Decisions): Project {
  const project = emptyProject(given.title, tenderItems());
  return {
    ...project,
    experts: [...EXPERTS],
    bidders: given.bidders.map(({ name, price, joinedAt, qualification, conformity }) => ({
      ...emptyBidder(name),
      price,
      joinedAt,
      qualification,
      conformity,
    })),
    scores: EXPERTS.map((_, expert) => given.bidders.map((bidder) => sheetOf(bidder, expert, decisions))),
    reviews: given.reviews.map(({ bidder, materials, why }) => {
      const own = decisions.judgements[bidder];
      return {
        ...emptyReview(bidder),
        askedBy: EXPERTS[0]!,
        askedAt: '2026-04-08T15:00',
        dueAt: '2026-04-08T15:40',
        answeredAt: '2026-04-08T15:38',
        materials,
        judgement: own ? majority(given, bidder, own) : '',
        reason: own ? why : '',
      };
    }),
  };
}
