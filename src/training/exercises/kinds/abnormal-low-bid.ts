import { Decimal, money } from '../../../rules/amount.ts';
import { abnormalLowBid } from '../../../rules/bid/abnormal-low-bid.ts';
import { amountOf, ratioOf } from '../../../rules/parameter.ts';
import { averageShare, ceilingShare, secondLowestShare } from '../../../rules/parameters/bid.ts';
import { ceiling } from '../../../rules/parameters/scoring.ts';
import type { Random } from '../../random.ts';
import type { Kind } from '../exercise.ts';
import { companies, different, explained, shownYuan, yuanOf } from '../support.ts';

const OPTIONS = [
  { id: 'average', label: `第（1）项：低于平均值的 ${averageShare.value}%` },
  { id: 'second-lowest', label: `第（2）项：低于次低报价的 ${secondLowestShare.value}%` },
  { id: 'ceiling', label: `第（3）项：低于最高限价的 ${ceilingShare.value}%` },
  { id: 'none', label: '三项都不触发' },
] as const;

const FEN = new Decimal('0.01');

/** A low price on, just below or well below one of the lines. */
function lowPrice(random: Random, others: readonly string[]): string {
  const second = Decimal.min(...others);
  const line = random.pick([
    second.times(ratioOf(secondLowestShare)),
    amountOf(ceiling).times(ratioOf(ceilingShare)),
  ]);
  return random.pick([money(line), money(line), money(line.minus(FEN)), yuanOf(random.whole(2800, 4300))]);
}

const orNone = (triggers: readonly string[]): readonly string[] =>
  triggers.length > 0 ? triggers : ['none'];

/** Which cases of 6.1.10 start the review, near the lines. */
export const abnormalLowBidKind: Kind = {
  id: 'abnormal-low-bid',
  title: '认出异常低价的触发情形',
  draw(random) {
    const names = companies(random.whole(3, 6));
    const others = different(random, names.length - 1, 6600, 8815).map(yuanOf);
    const low = lowPrice(random, others);
    const bids = random.shuffled([low, ...others]).map((price, index) => ({ bidder: names[index]!, price }));
    const asked = bids.find(({ price }) => price === low)!.bidder;
    const explanation = explained(abnormalLowBid({ bids }));
    const triggersIn = (evaluation: typeof explanation) =>
      evaluation.result.bids.find(({ bidder }) => bidder === asked)!.triggers;
    const right = triggersIn(explanation);
    const lowered = bids.map((bid) =>
      bid.bidder === asked ? { ...bid, price: money(new Decimal(low).minus(FEN)) } : bid,
    );
    const alone = explained(
      abnormalLowBid({ bids }, { readings: { 'average-scope': 'without-the-bid-itself' } }),
    );
    return {
      facts: [`下列各家都已通过符合性审查。最高限价即采购预算 ${shownYuan(ceiling.value)} 元。`],
      tables: [
        {
          caption: '各家投标总报价（元）',
          columns: [{ title: '投标人' }, { title: '投标总报价', figure: true }],
          rows: bids.map(({ bidder, price }) => [bidder, shownYuan(price)]),
        },
      ],
      ask: `${asked}的报价触发哪几项异常低价审查？触发几项选几项。`,
      answer: { form: 'many', options: OPTIONS, right: orNone(right) },
      misreadings: [
        {
          id: 'at-most',
          gives: orNone(triggersIn(explained(abnormalLowBid({ bids: lowered })))),
          words: '把“低于”当成了“不高于”。报价正好等于某条线时不触发，低一分才触发。',
          clause: 'c2-s5-6.1.10',
        },
        {
          id: 'average-without-itself',
          gives: orNone(triggersIn(alone)),
          words:
            '算平均值时把被审查的这一家去掉了。条文说的是“全部通过符合性审查供应商”的平均值，包括它自己。',
          clause: 'c2-s5-6.1.10-1',
        },
        ...(right.length > 1
          ? [
              {
                id: 'first-only',
                gives: [right[0]!],
                words:
                  '只查了第一项就停了。各项要逐一比较：是否只触发第（3）项，关系到要不要在现场重复提交说明。',
                clause: 'c2-s5-6.1.10-note',
              },
            ]
          : []),
        ...(right.length > 0
          ? [
              {
                id: 'overlooked',
                gives: ['none'],
                words: '这家的报价已经低于其中的线，应当启动审查。启动审查还不是判为无效。',
                clause: 'c2-s5-6.1.10',
              },
            ]
          : []),
      ],
      explanations: [explanation],
      clauses: ['c2-s5-6.1.10', 'c2-s5-6.1.10-note'],
    };
  },
};
