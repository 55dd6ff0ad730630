import { money } from '../../rules/amount.ts';
import { abnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import { bidCorrection } from '../../rules/bid/bid-correction.ts';
import { amountOf, ratioOf } from '../../rules/parameter.ts';
import {
  averageShare,
  ceilingShare,
  explanationTime,
  secondLowestShare,
} from '../../rules/parameters/bid.ts';
import { ceiling, priceWeight } from '../../rules/parameters/scoring.ts';
import { priceScore } from '../../rules/scoring/price-score.ts';
import { explained, shownYuan } from '../exercises/support.ts';
import { answer, type Mistake, points, yesOrNo } from './mistake.ts';

const bidsOf = (...prices: string[]) => prices.map((price, index) => ({ bidder: String(index), price }));
const statusOf = (price: string) =>
  explained(priceScore({ bids: bidsOf(price, '80000000.00', '81000000.00') })).result.scores[0]!.status;
const reviewOf = (own: string, ...others: string[]) =>
  explained(abnormalLowBid({ bids: bidsOf(own, ...others) })).result.bids[0]!;
const scoresOf = (...prices: string[]) =>
  explained(priceScore({ bids: bidsOf(...prices) })).result.scores.map(({ score }) => score!);

const fenOver = money(amountOf(ceiling).plus('0.01'));
const line = amountOf(ceiling).times(ratioOf(ceilingShare));
const AT_LINE = money(line);
const BELOW_LINE = money(line.minus('0.01'));

/** Budget, review lines, price score, corrections. */
export const pricing: readonly Mistake[] = [
  {
    id: 'at-budget',
    ask: `报价正好等于采购预算 ${shownYuan(ceiling.value)} 元，有效吗？`,
    options: yesOrNo('有效', '无效'),
    decide: () => answer(statusOf(ceiling.value) === 'scored'),
    why: '无效的是“超过”预算的报价，等于不算超过。',
    clause: 'c2-s5-6.1.5',
  },
  {
    id: 'fen-over-budget',
    ask: `报价 ${shownYuan(fenOver)} 元，只比预算多一分，有效吗？`,
    options: yesOrNo('有效', '无效'),
    decide: () => answer(statusOf(fenOver) === 'scored'),
    why: '超过一分也是超过，作无效投标处理，也不进入基准价。',
    clause: 'c2-s5-6.1.5',
  },
  {
    id: 'at-ceiling-line',
    ask: `报价正好等于最高限价的 ${ceilingShare.value}%，即 ${shownYuan(AT_LINE)} 元，启动异常低价审查吗？`,
    options: yesOrNo('启动', '不启动'),
    decide: () => answer(reviewOf(AT_LINE, '70000000.00', '71000000.00').reviewRequired),
    why: '各条线都是“低于”才触发，等于不触发。',
    clause: 'c2-s5-6.1.10-3',
  },
  {
    id: 'at-second-lowest-line',
    ask: `次低报价 8,000 万元，最低一家报 4,000 万元，正好是它的 ${secondLowestShare.value}%。因异常低价审查第（2）项（低于次低报价的 ${secondLowestShare.value}%）启动审查吗？`,
    options: yesOrNo('启动', '不启动'),
    decide: () =>
      answer(reviewOf('40000000.00', '80000000.00', '85000000.00').triggers.includes('second-lowest')),
    why: '报价等于次低报价的一半，不低于这条线。',
    clause: 'c2-s5-6.1.10-2',
  },
  {
    id: 'average-with-itself',
    ask: `三家报价 3,900 万元、7,000 万元、8,700 万元。算异常低价审查第（1）项的平均值，包括报 3,900 万元的这一家吗？`,
    options: yesOrNo('包括', '不包括'),
    decide: () =>
      answer(
        explained(abnormalLowBid({ bids: bidsOf('39000000.00', '70000000.00', '87000000.00') })).result
          .average === '65333333.33',
      ),
    why: `条文说的是“全部通过符合性审查供应商”的平均值。包括它自己，三家平均 6,533.33 万元的 ${averageShare.value}% 约为 3,266.67 万元，没有触发第（1）项；不包括就会误判为触发。`,
    clause: 'c2-s5-6.1.10-1',
  },
  {
    id: 'trigger-is-not-verdict',
    ask: `报价 ${shownYuan(BELOW_LINE)} 元，比最高限价的 ${ceilingShare.value}% 低一分。它已经是无效投标了吗？`,
    options: [
      { id: 'invalid', label: '是，直接作无效处理' },
      { id: 'review', label: '不是，先启动审查' },
    ],
    decide: () => (reviewOf(BELOW_LINE, '70000000.00', '71000000.00').reviewRequired ? 'review' : 'invalid'),
    why: `启动审查不是结论。要给投标人一般不少于 ${explanationTime.value} 分钟作出说明，不能证明报价合理的才作无效处理。`,
    clause: 'c2-s5-6.1.10-note',
  },
  {
    id: 'written-statement',
    ask: `一家只触发异常低价审查第（3）项（低于最高限价的 ${ceilingShare.value}%），书面说明和证明材料已随投标文件提交。评审现场还要它重新提交吗？`,
    options: yesOrNo('要', '可以不再提交'),
    decide: () => answer(!reviewOf(BELOW_LINE, '70000000.00', '71000000.00').writtenStatementSuffices),
    why: '只有第（3）项允许随投标文件提交后不再重复；还触发别的项的，仍须当场说明。',
    clause: 'c2-s5-6.1.10-note',
  },
  {
    id: 'both-lowest',
    ask: '两家报价并列最低，价格分怎么给？',
    options: [
      { id: 'both', label: `两家都得 ${priceWeight.value} 分` },
      { id: 'one', label: '先参与的一家得满分' },
    ],
    decide: () => {
      const [first, second] = scoresOf('75000000.00', '75000000.00', '80000000.00');
      return first === second ? 'both' : 'one';
    },
    why: '两家的报价都等于评标基准价，按公式都是满分。参与时间只在总分和报价都相同时排先后。',
    clause: 'c5-s2-1',
  },
  {
    id: 'half-up',
    ask: '评标基准价 7,260 万元，报价 8,000 万元，价格分算得 9.075。保留两位小数是多少？',
    options: points('9.07', '9.08'),
    decide: () => scoresOf('72600000.00', '80000000.00', '81000000.00')[1]!,
    why: '四舍五入，第三位是 5 就进。电子表格用浮点数时 9.075 可能变成 9.07499…，要当心。',
    clause: 'c5-s2-note',
  },
  {
    id: 'capital-prevails',
    ask: '开标一览表小写 8,000 万元，大写“捌仟零捌拾万元整”。按哪一个评审？',
    options: [
      { id: '80000000.00', label: '8,000 万元' },
      { id: '80800000.00', label: '8,080 万元' },
    ],
    decide: () =>
      explained(bidCorrection({ opening: { amount: '80000000.00', capital: '捌仟零捌拾万元整' } })).result
        .price,
    why: '大写金额和小写金额不一致的，以大写金额为准；修正后的价格须经投标人接受。',
    clause: 'c2-s5-5.4-2',
  },
];
