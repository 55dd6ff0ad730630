import { Decimal, line } from '../../rules/amount.ts';
import type { AbnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import {
  averageShare,
  ceilingShare,
  explanationTime,
  secondLowestShare,
} from '../../rules/parameters/bid.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import { lineNames } from '../parts/chart/lines.ts';
import type { Figure } from '../parts/explain/Figures.tsx';

type Bid = AbnormalLowBid['bids'][number];
type Trigger = Bid['triggers'][number];

/** What a bid's trigger says, with how far the price lies below the line, where one line holds for all. */
export function triggerWords(trigger: Trigger, bid: Bid, review: AbnormalLowBid): string {
  if (trigger === 'committee') return '评委会认为过低';
  const lines = {
    average: review.averageLine,
    'second-lowest': review.secondLowestLine,
    ceiling: review.ceilingLine,
  };
  const gap = new Decimal(lines[trigger] ?? 0).minus(bid.price);
  return gap.gt(0) ? `比${lineNames[trigger]}低 ${inWan(line(gap))} 万元` : `低于${lineNames[trigger]}`;
}

/** How many are named in a sentence; the table has them all. */
const NAMED = 3;

const reviewedIn = ({ bids }: AbnormalLowBid): string[] =>
  bids.filter(({ reviewRequired }) => reviewRequired).map(({ bidder }) => bidder);

/** The result in one sentence: which bids are to be reviewed. */
export function verdict(review: AbnormalLowBid): string {
  const reviewed = reviewedIn(review);
  if (reviewed.length === 0) return `${review.bids.length} 家报价都不触发审查。`;
  const rest = reviewed.length > NAMED ? `等 ${reviewed.length} 家` : '';
  return `${reviewed.slice(0, NAMED).join('、')}${rest}应当启动异常低价审查。启动审查不等于投标无效。`;
}

/** What another reading changes, in words; null where lines and triggers stay. */
export function changeOf(now: AbnormalLowBid, then: AbnormalLowBid): string | null {
  if (JSON.stringify(now) === JSON.stringify(then)) return null;
  const [before, after] = [reviewedIn(now), reviewedIn(then)];
  const more = after.filter((bidder) => !before.includes(bidder));
  const fewer = before.filter((bidder) => !after.includes(bidder));
  if (more.length > 0) return `${more.join('、')}也应当启动审查`;
  if (fewer.length > 0) return `${fewer.join('、')}不再触发审查`;
  const same = now.bids.every((bid, i) => bid.triggers.join() === then.bids[i]!.triggers.join());
  return same ? '审查线改变，触发的投标人不变' : '触发的情形改变，被审查的投标人不变';
}

/** What has to happen when a bid is reviewed, in order. */
export const afterwards = (review: AbnormalLowBid): string[] => {
  const suffices = review.bids.filter(({ writtenStatementSuffices }) => writtenStatementSuffices);
  return [
    '评标委员会启动审查，要求供应商在评审现场对报价作出解释。启动审查不等于投标无效。',
    `供应商在合理时间内（一般不少于 ${explanationTime.value} 分钟）提供成本测算等书面说明和证明材料。${
      suffices.length > 0
        ? `${suffices.map(({ bidder }) => bidder).join('、')}只触发第（3）项，已随投标文件提交说明的，可不再重复提交。`
        : ''
    }`,
    '评标委员会判断报价是否合理；不能提供说明，或说明不能证明报价合理的，作为无效投标处理。',
  ];
};

/** What the table shows of each bidder. */
export const bidFigures = (review: AbnormalLowBid): Figure[] =>
  review.bids.map((bid) => ({
    name: `${bid.bidder} 审查`,
    value: bid.triggers.map((trigger) => triggerWords(trigger, bid, review)).join('、') || '不触发',
  }));

/** The lines of the review, with how each comes about. */
export function lineFigures(review: AbnormalLowBid): Figure[] {
  const figure = (name: string, amount: string | null) => ({
    name,
    value: amount === null ? '没有' : `${groupDigits(amount)} 元`,
    note: amount === null ? '' : `${inWan(amount)} 万元`,
  });
  return [
    figure(`平均报价 × ${averageShare.value}%`, review.averageLine),
    figure(`次低报价 × ${secondLowestShare.value}%`, review.secondLowestLine),
    figure(`最高限价 × ${ceilingShare.value}%`, review.ceilingLine),
  ];
}
