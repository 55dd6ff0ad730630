import type { Judgement, Level } from './case.ts';
import { pointsOf } from './project.ts';

const LEVEL: Readonly<Record<Level, string>> = {
  full: '完整规范、切合需求',
  adequate: '满足需求',
  none: '没有实质性内容',
};

/** `满足需求（1.50 分）`. */
export const levelWords = (level: Level): string => `${LEVEL[level]}（${pointsOf(level)} 分）`;

export const LEVELS: readonly Level[] = ['full', 'adequate', 'none'];

export const JUDGEMENT: Readonly<Record<Judgement, string>> = {
  accepted: '能够证明报价合理，继续评审',
  rejected: '不能证明报价合理，作无效投标处理',
};
