import type { Gradual } from '../parts/form/use-later.ts';
import { type Assumed, type Outlook, outlookOf } from './outlook.ts';

/** What happens when one more bid is rejected. */
export interface Rejection {
  bidder: string;
  outlook: Outlook;
}

/** One after the other, each alone. */
export function* rejectEach(assumed: Assumed, bidders: readonly string[]): Gradual<Rejection[]> {
  const rejections: Rejection[] = [];
  for (const bidder of bidders) {
    const [mine, ...others] = assumed.bids;
    const left = others.map((bid) => (bid.bidder === bidder ? { ...bid, rejected: true } : bid));
    rejections.push({ bidder, outlook: outlookOf({ ...assumed, bids: [mine, ...left] }) });
    yield;
  }
  return rejections;
}
