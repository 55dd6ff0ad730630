import { scoreSheetCheck } from '../../../src/rules/index.ts';
import { resultOf } from '../support.ts';

export type Input = Parameters<typeof scoreSheetCheck>[0];

export const EXPERTS = ['一', '二', '三', '四', '五', '六', '七'];
export const ITEM = { id: '方案', max: '10.00', objective: false };
export const sheetsOf = (scores: readonly (string | null)[], item = '方案', bidder = '甲') =>
  scores.flatMap((score, index) =>
    score === null ? [] : [{ expert: EXPERTS[index]!, bidder, item, score }],
  );
export const check = (scores: readonly (string | null)[], more: Partial<Input> = {}) =>
  scoreSheetCheck({ items: [ITEM], experts: EXPERTS, bidders: ['甲'], sheets: sheetsOf(scores), ...more });
export const same = (score: string) => Array.from({ length: 7 }, () => score);
export const findingsOf = (evaluation: ReturnType<typeof scoreSheetCheck>) => resultOf(evaluation).findings;
export const kindsOf = (evaluation: ReturnType<typeof scoreSheetCheck>) =>
  findingsOf(evaluation).map((finding) => finding.kind);
