import type { BidCorrection } from '../../rules/bid/bid-correction.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';

type Correction = BidCorrection['corrections'][number];

/** The principles in their printed order; their words come with their clauses. */
export const ORDERS = [1, 2, 3, 4] as const;
export const principle = (order: Correction['order']): string => `c2-s5-5.4-${order}`;

const yuan = (amount: string): string => `${groupDigits(amount)} 元`;

export const figures = ({ price, detail }: BidCorrection): Figure[] => [
  {
    name: '评标用的投标总报价',
    value: yuan(price),
    note: `${inWan(price)} 万元`,
    main: true,
  },
  {
    name: '明细表按单价汇总',
    value: detail ? yuan(detail.total) : '没有填明细表',
    note: detail ? (detail.total === price ? '与总报价相同' : '与总报价不同') : '',
  },
];

/** The result in a sentence. */
export const verdict = ({ price, corrections, mustBeAccepted }: BidCorrection): string =>
  corrections.length === 0
    ? `没有要修正的，投标总报价 ${yuan(price)}。`
    : `修正 ${corrections.length} 处，评标用的投标总报价 ${yuan(price)}${mustBeAccepted ? '，须由投标人接受' : ''}。`;

/** What the bidder has to accept, and what it means to refuse. */
export const consequences = ({
  price,
  mustBeAccepted,
}: BidCorrection): readonly { words: string; clause: string }[] => {
  if (mustBeAccepted) {
    return [
      {
        words: `评委会把调整后的 ${yuan(price)}通过苏采云系统告知投标人，对投标人有约束力。`,
        clause: 'c2-s5-5.5',
      },
      { words: '投标人不接受修正后的价格的，其投标将被拒绝。', clause: 'c2-s5-5.5' },
    ];
  }
  return [{ words: '各处写的总报价都是这个数，没有要投标人接受的。', clause: 'c2-s5-5.5' }];
};

/** What another reading changes, in words; null where the price stays. */
export const changeOf = (now: BidCorrection, then: BidCorrection): string | null =>
  now.price === then.price ? null : `投标总报价变为 ${yuan(then.price)}`;
