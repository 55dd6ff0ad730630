import { type Decimal, type Line, line, type Money, money, shown, sum } from '../amount.ts';
import { price } from '../amount-schema.ts';
import { reportDuplicates } from '../duplicates.ts';
import { amountOf, ratioOf } from '../parameter.ts';
import { averageShare, ceilingShare, explanationTime, secondLowestShare } from '../parameters/bid.ts';
import { ceiling } from '../parameters/scoring.ts';
import { averageScope, secondLowest } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { list, name, optional, record } from '../schema.ts';

type Trigger = 'average' | 'second-lowest' | 'ceiling' | 'committee';

export interface AbnormalLowBid {
  average: Money;
  averageLine: Line;
  secondLowest: Money | null;
  secondLowestLine: Line | null;
  ceilingLine: Money;
  bids: {
    bidder: string;
    price: Money;
    triggers: Trigger[];
    reviewRequired: boolean;
    writtenStatementSuffices: boolean;
  }[];
}

const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  average: '低于平均值线（第 1 项）',
  'second-lowest': '低于次低价线（第 2 项）',
  ceiling: '低于限价线（第 3 项）',
  committee: '评标委员会认为过低（第 4 项）',
};

/**
 * 异常低价投标审查 (c2-s5-6.1.10): which bids the committee has to review. Every line is compared strictly (`<`) and
 * exactly; only what is shown is rounded. Takes the bids that passed 符合性审查.
 * @throws never; errors: those of the names and prices, `unknown-name` for a flagged bidder that has no bid.
 */
export const abnormalLowBid = defineRule({
  id: 'abnormal-low-bid',
  title: '异常低价投标审查',
  clauses: [
    'c2-s5-6.1.10',
    'c2-s5-6.1.10-1',
    'c2-s5-6.1.10-2',
    'c2-s5-6.1.10-3',
    'c2-s5-6.1.10-4',
    'c2-s5-6.1.10-note',
    'c5-s2-1',
    'c4-s1-6',
  ],
  parameters: [ceiling, averageShare, secondLowestShare, ceilingShare, explanationTime],
  readings: [secondLowest, averageScope],
  input: record({
    bids: list(record({ bidder: name(), price: price() }), 1, 1000),
    flaggedByCommittee: optional(list(name(), 0, 1000)),
  }),
  check: ({ bids, flaggedByCommittee = [] }, report) => {
    reportDuplicates(
      bids.map((bid) => bid.bidder),
      (index) => `bids.${index}.bidder`,
      'duplicate-bidder',
      report,
    );
    const known = new Set(bids.map((bid) => bid.bidder));
    flaggedByCommittee.forEach((bidder, index) => {
      if (!known.has(bidder)) report(`flaggedByCommittee.${index}`, 'unknown-name');
    });
  },
  compute: ({ bids, flaggedByCommittee = [] }, readings, work, at): AbnormalLowBid => {
    const ofAverage = at(averageShare);
    const ofSecond = at(secondLowestShare);
    const ofCeiling = at(ceilingShare);
    const limit = at(ceiling);
    const time = at(explanationTime);
    const flagged = new Set(flaggedByCommittee);
    const prices = bids.map((bid) => bid.price);
    const total = sum(prices);
    const average = total.div(bids.length);
    const averageLine = average.times(ratioOf(ofAverage));
    work.step({
      label: '平均报价',
      formula: '通过符合性审查的全部报价之和 ÷ 家数（显示四舍五入到分，比较用精确值）',
      substituted: `${money(total)} ÷ ${bids.length} = ${shown(average)}`,
      value: money(average),
      clause: ofAverage.clause,
    });
    work.step({
      label: '平均值线',
      formula: `平均报价 × ${ofAverage.value}%`,
      substituted: `${shown(average)} × ${ofAverage.value}%`,
      value: line(averageLine),
      clause: ofAverage.clause,
    });

    const ascending = [...prices].sort((a, b) => a.comparedTo(b));
    const second =
      readings['second-lowest'] === 'second-supplier'
        ? ascending[1]
        : ascending.find((candidate) => candidate.gt(ascending[0]!));
    const secondLine = second?.times(ratioOf(ofSecond));
    work.step({
      label: '次低价线',
      formula: `次低报价 × ${ofSecond.value}%`,
      ...(second && { substituted: `${money(second)} × ${ofSecond.value}%` }),
      value: secondLine ? line(secondLine) : '没有次低报价，本项不适用',
      clause: ofSecond.clause,
    });

    const ceilingLine = amountOf(limit).times(ratioOf(ofCeiling));
    work.step({
      label: '限价线',
      formula: `最高限价 × ${ofCeiling.value}%（最高限价按采购预算计）`,
      substituted: `${limit.value} × ${ofCeiling.value}%`,
      value: money(ceilingLine),
      clause: ofCeiling.clause,
    });

    /** price < (total − own) ÷ (n − 1) × share, without dividing: a single bid, 0 < 0, is not below the others. */
    const belowOthers = (own: Decimal) =>
      own.times(bids.length - 1).lt(total.minus(own).times(ratioOf(ofAverage)));
    /** price × n < total × share: exact, where the average itself may not be. */
    const belowAll = (own: Decimal) => own.times(bids.length).lt(total.times(ratioOf(ofAverage)));
    const belowAverage = readings['average-scope'] === 'all-conforming-bids' ? belowAll : belowOthers;

    const reviewed = bids.map((bid) => {
      const triggers: Trigger[] = [];
      if (belowAverage(bid.price)) triggers.push('average');
      if (secondLine && bid.price.lt(secondLine)) triggers.push('second-lowest');
      if (bid.price.lt(ceilingLine)) triggers.push('ceiling');
      if (flagged.has(bid.bidder)) triggers.push('committee');
      return {
        bidder: bid.bidder,
        price: money(bid.price),
        triggers,
        reviewRequired: triggers.length > 0,
        writtenStatementSuffices: triggers.length === 1 && triggers[0] === 'ceiling',
      };
    });
    work.steps(reviewed, ({ bidder, price: own, triggers, reviewRequired }) => ({
      label: `${bidder}：是否启动审查`,
      formula: '报价 ＜ 任一条线，或评标委员会认为过低',
      substituted: `${own}；${triggers.map((trigger) => TRIGGER_WORDS[trigger]).join('、') || '不低于任何一条线'}`,
      value: reviewRequired ? '启动' : '不启动',
      clause: 'c2-s5-6.1.10',
    }));

    if (reviewed.some((bid) => bid.reviewRequired)) {
      work.notice({
        code: 'explanation-required',
        message: `应当要求供应商当场说明报价并提供成本测算等书面材料，时间一般不少于 ${time.value} 分钟；不能说明或不能证明合理性的，作为无效投标处理。`,
        clause: time.clause,
      });
    }
    const over = bids.filter((bid) => bid.price.gt(amountOf(limit)));
    if (over.length > 0) {
      work.notice({
        code: 'over-budget',
        message: `${over.map((bid) => bid.bidder).join('、')}的报价超过预算，属无效投标，不应列入通过符合性审查的名单，请核对。`,
        clause: 'c2-s5-6.1.5',
      });
    }
    return {
      average: money(average),
      averageLine: line(averageLine),
      secondLowest: second ? money(second) : null,
      secondLowestLine: secondLine ? line(secondLine) : null,
      ceilingLine: money(ceilingLine),
      bids: reviewed,
    };
  },
});
