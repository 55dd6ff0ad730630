import { Decimal, type Percent, percent, shown } from '../amount.ts';
import { ratioOf } from '../parameter.ts';
import { staffLossBreach, staffLossIncapable, staffLossTermination } from '../parameters/contract.ts';
import { defineRule } from '../rule.ts';
import { count, record } from '../schema.ts';

export interface StaffingChange {
  share: Percent;
  breach: boolean;
  mayTerminate: boolean;
  deemedIncapable: boolean;
}

/** How many of a team must be lost before each test is met. */
export interface StaffingLimits {
  breach: number;
  mayTerminate: number;
  deemedIncapable: number;
}

/** The smallest numbers of people lost that meet the tests of a team of `before`: 达到 includes the number, 超过 does not. */
export const staffingLimits = (before: number): StaffingLimits => {
  const reaching = (ratio: Decimal) => ratio.times(before).toDecimalPlaces(0, Decimal.ROUND_UP).toNumber();
  return {
    breach: reaching(ratioOf(staffLossBreach)),
    mayTerminate: reaching(ratioOf(staffLossTermination)),
    deemedIncapable: ratioOf(staffLossIncapable).times(before).floor().plus(1).toNumber(),
  };
};

/**
 * 团队人员变动 (c3-9.1.2, c3-10.1, c3-7.2.2-1): three tests of the share of people lost, each on the exact share. 达到
 * includes the number, 超过 does not, so that at exactly 20 % the contract may be terminated although the supplier is
 * not yet deemed incapable. Members, technicians and qualifications are tested one by one; any of them suffices.
 * @throws never; errors: `not-positive` for a team of nobody, `out-of-range` for more lost than there were.
 */
export const staffingChange = defineRule({
  id: 'staffing-change',
  title: '团队人员变动',
  clauses: ['c3-9.1.2', 'c3-10.1', 'c3-7.2.2-1'],
  parameters: [staffLossBreach, staffLossTermination, staffLossIncapable],
  readings: [],
  input: record({ before: count(1), lost: count() }),
  check: ({ before, lost }, report) => {
    if (lost > before) report('lost', 'out-of-range', `减少的人数不能超过原有的 ${before} 人，请核对`);
  },
  compute: ({ before, lost }, _readings, work, at): StaffingChange => {
    const toBreach = at(staffLossBreach);
    const toTerminate = at(staffLossTermination);
    const toBeIncapable = at(staffLossIncapable);
    const share = new Decimal(lost).div(before);
    const reaches = (ratio: Decimal) => ratio.times(before).lte(lost);
    const breach = reaches(ratioOf(toBreach));
    const mayTerminate = reaches(ratioOf(toTerminate));
    const deemedIncapable = ratioOf(toBeIncapable).times(before).lt(lost);
    work.step({
      label: '减少的比例',
      formula: '减少人数 ÷ 原有人数（显示四舍五入到 0.01%，比较用精确值）',
      substituted: `${lost} ÷ ${before} = ${shown(share.times(100))}%`,
      value: `${percent(share)}%`,
      clause: toBreach.clause,
    });
    work.step({
      label: '违约',
      formula: `达到 ${toBreach.value}%`,
      value: breach ? '构成，每发现一次支付违约金' : '不构成',
      clause: toBreach.clause,
    });
    work.step({
      label: '解除合同',
      formula: `达到 ${toTerminate.value}%`,
      value: mayTerminate ? '甲方有权解除' : '不可以',
      clause: toTerminate.clause,
    });
    work.step({
      label: '视为丧失提供服务的能力',
      formula: `超过 ${toBeIncapable.value}%`,
      value: deemedIncapable ? '视为丧失' : '不视为',
      clause: toBeIncapable.clause,
    });
    return { share: percent(share), breach, mayTerminate, deemedIncapable };
  },
});
