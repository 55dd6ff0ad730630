import { ranking } from '../../../src/rules/index.ts';
import { resultOf } from '../support.ts';

export type Bidder = Parameters<typeof ranking>[0]['bidders'][number];

export const bidder = (name: string, more: Partial<Bidder> = {}): Bidder => ({
  bidder: name,
  price: '80000000.00',
  joinedAt: '2026-03-20T09:00',
  technical: '60.00',
  commercial: '10.00',
  ...more,
});
export const rank = (...bidders: Bidder[]) => ranking({ bidders });
export const placesOf = (evaluation: ReturnType<typeof ranking>) =>
  resultOf(evaluation).ranking.map((place) => [place.rank, place.bidder, place.tied]);
