import type { BreachPenalty } from '../../rules/contract/breach-penalty.ts';
import type { PlatformDelay } from '../../rules/contract/platform-delay.ts';
import { penaltyShare } from '../../rules/parameters/contract.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';
import { dateWords } from '../parts/form/date.ts';

const yuan = (amount: string): string => `${groupDigits(amount)} 元`;

export const breachFigures = (result: BreachPenalty): Figure[] => [
  {
    name: '违约金合计',
    value: yuan(result.total),
    note: `${inWan(result.total)} 万元`,
    main: true,
  },
  {
    name: '每发现一次',
    value: yuan(result.perOccurrence),
    note: result.basis === 'percentage' ? `合同总价的 ${penaltyShare.value}%` : '按最低额',
  },
  { name: '9.1 违约金', value: yuan(result.article91), note: `${result.occurrences} 次` },
  {
    name: '9.2 违约金',
    value: yuan(result.article92),
    note: result.article92 === '0.00' ? '没有发生' : '一次',
  },
];

export const delayFigures = (result: PlatformDelay): Figure[] => [
  { name: '逾期违约金', value: yuan(result.penalty), note: `${inWan(result.penalty)} 万元`, main: true },
  { name: '最迟提供服务', value: dateWords(result.dueOn) },
  { name: '逾期', value: `${result.daysLate} 天` },
];

/** What another reading changes, in words; null where the day and the penalty stay. */
export const delayChange = (now: PlatformDelay, then: PlatformDelay): string | null =>
  now.dueOn === then.dueOn && now.penalty === then.penalty
    ? null
    : `最迟改为${dateWords(then.dueOn)}，违约金改为 ${yuan(then.penalty)}`;

/** The result in one sentence, for those who hear it. */
export const announcement = (result: BreachPenalty): string =>
  `违约金合计 ${yuan(result.total)}。${
    result.mayTerminate.length > 0
      ? `甲方有权解除合同：${result.mayTerminate.map(({ reason }) => reason).join('；')}。`
      : ''
  }`;

export const delayAnnouncement = (result: PlatformDelay): string =>
  `逾期 ${result.daysLate} 天，违约金 ${yuan(result.penalty)}。`;
