import type { FinalPayment } from '../../rules/contract/final-payment.ts';
import { scale } from '../parts/chart/layout.ts';

export interface WaterfallRow {
  name: string;
  /** Null where it is not agreed yet. */
  amount: string | null;
  kind: 'price' | 'paid' | 'remaining' | 'deduction';
  /** Where the bar begins and how wide it is, in per cent of the chart's width. */
  x: number;
  width: number;
}

export interface Waterfall {
  /** On the scale of the contract price. */
  price: WaterfallRow[];
  /** On the scale of the remaining amount, which the deductions are taken from. */
  remaining: WaterfallRow[];
}

/** Lays out the way from the contract price to the final payment. */
export function drawWaterfall(
  contractPrice: string,
  { prepayment, remaining, deductions, finalPayment }: FinalPayment,
): Waterfall {
  const ofPrice = scale([0, Number(contractPrice)]);
  const ofRemaining = scale([0, Number(remaining)]);
  const prepaid = ofPrice(prepayment);
  let right = 100;
  const deduction = (name: string, amount: string | null): WaterfallRow => {
    const width = Math.min(right, amount === null ? 0 : ofRemaining(amount));
    right -= width;
    return { name, amount, kind: 'deduction', x: right, width };
  };
  return {
    price: [
      { name: '合同价', amount: contractPrice, kind: 'price', x: 0, width: 100 },
      { name: '预付款', amount: prepayment, kind: 'paid', x: 0, width: prepaid },
      { name: '余款', amount: remaining, kind: 'remaining', x: prepaid, width: 100 - prepaid },
    ],
    remaining: [
      deduction('整改告知单扣款', deductions.notices),
      deduction('考核扣款', deductions.assessment),
      deduction('核减', deductions.scope),
      {
        name: '尾款',
        amount: finalPayment,
        kind: 'paid',
        x: 0,
        width: finalPayment === null ? 0 : ofRemaining(finalPayment),
      },
    ],
  };
}
