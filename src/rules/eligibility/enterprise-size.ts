import { type Decimal, money } from '../amount.ts';
import { money as moneySchema } from '../amount-schema.ts';
import { amountOf, countOf, type Parameter } from '../parameter.ts';
import * as figures from '../parameters/eligibility.ts';
import { defineRule } from '../rule.ts';
import { count, flag, optional, record } from '../schema.ts';
import { enterpriseStandard } from '../sources.ts';

export interface EnterpriseSize {
  size: 'large' | 'medium' | 'small' | 'micro';
  eligible: boolean;
}

interface Grade {
  size: EnterpriseSize['size'];
  words: string;
  employees: Parameter;
  revenue: Parameter;
}

/** From the largest down; each asks for both figures, and who reaches neither is micro. */
const GRADES: readonly Grade[] = [
  { size: 'large', words: '大型', employees: figures.largeEmployees, revenue: figures.largeRevenue },
  { size: 'medium', words: '中型', employees: figures.mediumEmployees, revenue: figures.mediumRevenue },
  { size: 'small', words: '小型', employees: figures.smallEmployees, revenue: figures.smallRevenue },
];

/**
 * 中小企业划型, 软件和信息技术服务业 (c6-f9, 工信部联企业〔2011〕300号), by last year's figures. The tender is reserved for
 * medium, small and micro enterprises. `revenue` is in yuan, although the form asks for 万元.
 * @throws never; errors: `not-a-count`, `not-money`, `not-a-boolean`.
 */
export const enterpriseSize = defineRule({
  id: 'enterprise-size',
  title: '中小企业划型（软件和信息技术服务业）',
  clauses: ['c6-f9', 'c6-f9-2', 'c6-f9-3', 'c1-s2-2', 'c5-s3-1-2'],
  parameters: [
    figures.largeEmployees,
    figures.largeRevenue,
    figures.mediumEmployees,
    figures.mediumRevenue,
    figures.smallEmployees,
    figures.smallRevenue,
  ],
  sources: [enterpriseStandard],
  readings: [],
  input: record({ employees: count(), revenue: moneySchema(), newlyFounded: optional(flag()) }),
  compute: ({ employees, revenue, newlyFounded = false }, _readings, work): EnterpriseSize => {
    const reaches = (grade: Grade, people: number, income: Decimal) =>
      people >= countOf(grade.employees) && income.gte(amountOf(grade.revenue));
    work.steps(GRADES, (grade) => ({
      label: `${grade.words}企业`,
      formula: `从业人员 ≥ ${grade.employees.value} 人且营业收入 ≥ ${grade.revenue.value} 元`,
      substituted: `${employees} 人，${money(revenue)} 元`,
      value: reaches(grade, employees, revenue) ? '达到' : '未达到',
      clause: 'c6-f9',
    }));
    const size = GRADES.find((grade) => reaches(grade, employees, revenue));
    const eligible = size?.size !== 'large';
    work.step({
      label: '划型',
      formula: '达到的最高一级；都未达到的为微型',
      value: `${size?.words ?? '微型'}企业，${eligible ? '可以参加' : '不可以参加（本项目专门面向中小企业）'}`,
      clause: 'c1-s2-2',
    });
    if (eligible) {
      work.notice({
        code: 'not-of-a-large-enterprise',
        message: '还须不属于大企业的分支机构，不存在控股股东为大企业、与大企业负责人为同一人的情形。',
        clause: 'c6-f9',
      });
    } else {
      work.notice({
        code: 'not-eligible',
        message: '本项目专门面向中小企业采购，大型企业不具备资格要求，投标无效。',
        clause: 'c1-s2-2',
      });
    }
    if (newlyFounded) {
      work.notice({
        code: 'newly-founded',
        message:
          '无上一年度数据的新成立企业可以不填报从业人员、营业收入和资产总额；这里按填写的数据划型，只供参考。',
        clause: 'c6-f9-2',
      });
    }
    return { size: size?.size ?? 'micro', eligible };
  },
});
