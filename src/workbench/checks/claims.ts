import { isMaximum, readScore } from '../evaluation/figures.ts';
import type { ClaimedBidder } from '../project/project.ts';
import type { Examined } from './finding.ts';

/** The agency's own results of the bidders in the list, with their places. */
export function claimed({ entries }: Examined): { bidder: number; claim: ClaimedBidder }[] {
  const claims = new Map(entries.project.claims.bidders.map((claim) => [claim.bidder.trim(), claim]));
  return entries.bidders.flatMap(({ index, given }) => {
    const claim = claims.get(given.name.trim());
    return claim ? [{ bidder: index, claim }] : [];
  });
}

type ScoreField = 'priceScore' | 'technical' | 'commercial' | 'total';

/** Those of the results that can be read and are points out of a hundred; the others are named as unread. */
export const claimedScores = (at: Examined, field: ScoreField): { bidder: number; score: string }[] =>
  claimed(at).flatMap(({ bidder, claim }) => {
    const score = readScore(claim[field]);
    return score === null || !isMaximum(score) ? [] : [{ bidder, score }];
  });

/** How many results there were to compare, in words; '' for none. */
export const compared = (count: number, what: string): string =>
  count === 0 ? '' : `${count} 个填报的${what}`;
