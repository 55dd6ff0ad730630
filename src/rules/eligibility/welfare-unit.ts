import { Decimal, shown } from '../amount.ts';
import { countOf, ratioOf } from '../parameter.ts';
import { disabledPeople, disabledShare } from '../parameters/eligibility.ts';
import { defineRule } from '../rule.ts';
import { count, flag, record } from '../schema.ts';

/** The four conditions that the unit states; each is its own item of the form. */
const STATEMENTS = {
  contractsOverOneYear: { words: '与每位残疾人签订一年以上（含一年）的合同或协议', clause: 'c6-f10-2' },
  insurancePaid: { words: '为每位残疾人按月足额缴纳五项社会保险', clause: 'c6-f10-3' },
  wagesPaid: { words: '通过金融机构按月支付不低于最低工资标准的工资', clause: 'c6-f10-4' },
  ownServices: { words: '提供本单位的货物、工程或服务，或其他残疾人福利性单位的货物', clause: 'c6-f10-5' },
} as const;

export interface WelfareUnit {
  qualifies: boolean;
  /** What is not met: `share`, `disabledEmployees`, or the name of a statement. */
  failed: ('share' | 'disabledEmployees' | keyof typeof STATEMENTS)[];
}

/**
 * 残疾人福利性单位 (c6-f10): at least 25 % and at least 10 disabled employees, and four statements, all of them.
 * @throws never; errors: `not-positive`, `out-of-range` for more disabled employees than employees, `not-a-boolean`.
 */
export const welfareUnit = defineRule({
  id: 'welfare-unit',
  title: '残疾人福利性单位',
  clauses: ['c6-f10', 'c6-f10-1', ...Object.values(STATEMENTS).map((statement) => statement.clause)],
  parameters: [disabledShare, disabledPeople],
  readings: [],
  input: record({
    employees: count(1),
    disabledEmployees: count(),
    contractsOverOneYear: flag(),
    insurancePaid: flag(),
    wagesPaid: flag(),
    ownServices: flag(),
  }),
  check: ({ employees, disabledEmployees }, report) => {
    if (disabledEmployees > employees) {
      report('disabledEmployees', 'out-of-range', `残疾人职工不能多于在职职工 ${employees} 人，请核对`);
    }
  },
  compute: ({ employees, disabledEmployees, ...stated }, _readings, work, at): WelfareUnit => {
    const leastShare = at(disabledShare);
    const fewest = at(disabledPeople);
    const share = new Decimal(disabledEmployees).div(employees);
    const enoughShare = ratioOf(leastShare).times(employees).lte(disabledEmployees);
    const enoughPeople = disabledEmployees >= countOf(fewest);
    const verdict = (met: boolean) => (met ? '符合' : '不符合');
    work.step({
      label: '残疾人职工的比例',
      formula: `残疾人职工 ÷ 在职职工 ≥ ${leastShare.value}%`,
      substituted: `${disabledEmployees} ÷ ${employees} = ${shown(share.times(100))}%`,
      value: verdict(enoughShare),
      clause: leastShare.clause,
    });
    work.step({
      label: '残疾人职工的人数',
      formula: `≥ ${fewest.value} 人`,
      substituted: `${disabledEmployees} 人`,
      value: verdict(enoughPeople),
      clause: fewest.clause,
    });
    const ids = Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[];
    work.steps(ids, (id) => ({
      label: STATEMENTS[id].words,
      value: verdict(stated[id]),
      clause: STATEMENTS[id].clause,
    }));
    const failed: WelfareUnit['failed'] = [
      ...(enoughShare ? [] : (['share'] as const)),
      ...(enoughPeople ? [] : (['disabledEmployees'] as const)),
      ...ids.filter((id) => !stated[id]),
    ];
    return { qualifies: failed.length === 0, failed };
  },
});
