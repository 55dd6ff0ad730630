import type { AbnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';

export type Trigger = AbnormalLowBid['bids'][number]['triggers'][number];

export const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  average: '低于平均值线（第 1 项）',
  'second-lowest': '低于次低价线（第 2 项）',
  ceiling: '低于限价线（第 3 项）',
  committee: '评标委员会认为过低（第 4 项）',
};

/** A bid that is to be reviewed, and where its review stands. */
export interface Triggered {
  bidder: number;
  name: string;
  price: string;
  triggers: Trigger[];
  writtenStatementSuffices: boolean;
  verdict: 'unrecorded' | 'open' | 'accepted' | 'rejected';
}

export const VERDICT_WORDS: Readonly<Record<Triggered['verdict'], string>> = {
  unrecorded: '没有审查记录',
  open: '尚无结论',
  accepted: '能证明合理，投标有效',
  rejected: '不能证明合理，投标无效',
};
