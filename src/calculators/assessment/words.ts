import { Decimal } from '../../rules/amount.ts';
import type { Assessment } from '../../rules/contract/assessment.ts';
import { boundsAround, gradeOf } from '../../rules/contract/grade.ts';
import { BLANK, type FinalPaymentDraft, pack } from '../final-payment/state.ts';
import { typedAmount } from '../parts/amount/typed.ts';
import type { Figure } from '../parts/explain/Figures.tsx';
import type { Way } from '../parts/onward/Onward.tsx';

const gradeWords = ({ total }: Assessment): string => gradeOf(new Decimal(total)).words;

/** How far the total is from the grades around it. */
export function distance({ total }: Assessment): string {
  const { next, above } = boundsAround(new Decimal(total));
  const up = next && `再得 ${next.missing} 分即为${next.words}`;
  const down = above && (above === '0.00' ? '正好在下限上' : `高出下限 ${above} 分`);
  return [up, down].filter(Boolean).join('；');
}

export const figures = (result: Assessment): Figure[] => [
  { name: '考核分', value: `${result.total} 分`, note: '满分 100', main: true },
  { name: '考核等级', value: gradeWords(result), note: distance(result) },
  {
    name: '扣除合同剩余金额的',
    value: result.deductionRate === null ? '另行商议' : `${result.deductionRate}%`,
  },
];

/** What another reading changes, in words; null where the total stays. */
export function changeOf(now: Assessment, then: Assessment): string | null {
  if (now.total === then.total) return null;
  const grade = now.grade === then.grade ? '等级不变' : `等级变为${gradeWords(then)}`;
  return `考核分变为 ${then.total}，${grade}`;
}

/** The result in a sentence or two, for those who hear it. */
export const announcement = (result: Assessment): string =>
  `考核分 ${result.total}，${gradeWords(result)}，${
    result.deductionRate === null ? '扣除比例另行商议' : `扣除合同剩余金额的 ${result.deductionRate}%`
  }。${distance(result)}。`;

/** The score goes to the final payment that it was wanted for, or to a new one. */
export const onward = (carried: FinalPaymentDraft | null, { total }: Assessment): Way[] => [
  {
    name: 'final-payment',
    title: '用于尾款',
    words: carried
      ? `考核分 ${total} 带回尾款，那里填的照旧（合同价 ${typedAmount(carried.price) || '未填'}）`
      : `把考核分 ${total} 带到尾款`,
    part: pack({ ...(carried ?? BLANK), score: total }),
  },
];
