import { type EnterpriseSize, enterpriseSize } from '../../rules/eligibility/enterprise-size.ts';
import { groupDigits } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';

export type Input = Parameters<typeof enterpriseSize>[0];
type Size = EnterpriseSize['size'];

export const SIZES: Readonly<Record<Size, string>> = {
  large: '大型',
  medium: '中型',
  small: '小型',
  micro: '微型',
};

/** More people and more income than any threshold asks for: the other figure alone then decides. */
const BEYOND = { employees: 9_999_999, revenue: '999999999999.99' } as const;

/** The grade of the rule. */
export const sizeOf = (input: Input): Size => {
  const evaluation = enterpriseSize(input);
  if (!evaluation.ok) throw new Error('the input has been evaluated before');
  return evaluation.result.size;
};

/** The result in a sentence. */
export const verdict = ({ size, eligible }: EnterpriseSize): string =>
  `${SIZES[size]}企业，${eligible ? '可以参加本项目。' : '不能参加本项目。'}`;

/** What each figure would make by itself; the lower one decides. */
export function figures({ size }: EnterpriseSize, input: Input): Figure[] {
  const byPeople = sizeOf({ ...input, employees: input.employees, revenue: BEYOND.revenue });
  const byIncome = sizeOf({ ...input, employees: BEYOND.employees });
  return [
    {
      name: '划型',
      value: `${SIZES[size]}企业`,
      note: byPeople === byIncome ? '两项达到同一型' : '两项不同，归低的一型',
      main: true,
    },
    {
      name: '从业人员',
      value: `${groupDigits(String(input.employees))} 人`,
      note: `这一项达到${SIZES[byPeople]}的标准`,
    },
    {
      name: '营业收入',
      value: `${groupDigits(input.revenue)} 元`,
      note: `这一项达到${SIZES[byIncome]}的标准`,
    },
  ];
}

/** What follows for the bid, each with the clause that says so. */
export const consequences = ({
  size,
  eligible,
}: EnterpriseSize): readonly { words: string; clause: string }[] =>
  eligible
    ? [
        { words: '本项目专门面向中小企业采购，中型、小型、微型企业都可以参加。', clause: 'c1-s2-2' },
        { words: '投标文件中须有有效的《中小企业声明函》，没有的投标无效。', clause: 'c6-f9-1.1' },
        { words: `声明函中勾选或写明“${SIZES[size]}企业”，没有写明的风险自担。`, clause: 'c6-f9-1.2' },
        {
          words: '中标的，声明函随结果公告；声明不实的，按提供虚假材料谋取中标追究责任。',
          clause: 'c5-s3-1-4',
        },
      ]
    : [
        { words: '本项目专门面向中小企业采购，大型企业不具备资格要求。', clause: 'c1-s2-2' },
        { words: '不具备资格要求的投标无效。', clause: 'c2-s5-6.1.4' },
      ];
