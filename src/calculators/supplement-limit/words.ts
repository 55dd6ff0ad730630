import type { SupplementLimit } from '../../rules/contract/supplement-limit.ts';
import { supplementShare } from '../../rules/parameters/contract.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';

const yuan = (amount: string): string => `${groupDigits(amount)} 元`;

export const figures = ({ limit, used, left, within }: SupplementLimit): Figure[] => [
  {
    name: '下一份补充合同最多',
    value: yuan(left),
    note: within ? `${inWan(left)} 万元` : '已经超过限额',
    main: true,
  },
  { name: '限额', value: yuan(limit), note: `原合同金额的 ${supplementShare.value}%` },
  { name: '补充合同合计', value: yuan(used), note: `${inWan(used)} 万元` },
];

/** Where the sum of the supplements stands, in a sentence. */
export function verdict({ left, within }: SupplementLimit): string {
  if (!within) return '补充合同合计超过限额。';
  return left === '0.00' ? '限额正好用完，没有超过。' : `没有超过限额，还可以追加 ${yuan(left)}。`;
}

/** The result, for those who hear it. */
export const announcement = (result: SupplementLimit): string =>
  `限额 ${yuan(result.limit)}，补充合同合计 ${yuan(result.used)}。${verdict(result)}`;
