import { abnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import type { PriceScore } from '../../rules/scoring/price-score.ts';
import type { BidDraft } from '../parts/bids/scenario.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import { compute } from './draft.ts';
import { PriceCurve } from './PriceCurve.tsx';
import { drawCurve } from './picture.ts';

interface PictureProps {
  result: PriceScore;
  /** The bids' row numbers in the table. */
  numbers: readonly number[];
  readings: ChosenReadings;
}

/** The curve, with the lines of the review of the scored bids. */
export function Picture({ result, numbers, readings }: PictureProps) {
  const scored = result.scores.filter(({ status }) => status === 'scored');
  const review = abnormalLowBid({ bids: scored.map(({ bidder, price }) => ({ bidder, price })) });
  return <PriceCurve picture={drawCurve(result, review.ok ? review.result : null, numbers, readings)} />;
}

/** The picture of the example, rendered when the site is built: it stands until the script for it is fetched. */
export function ExamplePicture({ example }: { example: BidDraft }) {
  const { done, filled } = compute(example);
  if (!done) throw new Error('the example has no result');
  return (
    <Picture result={done.result} numbers={filled.map(({ number }) => number)} readings={example.readings} />
  );
}
