import { Decimal, type Percent, percent, shown } from '../amount.ts';
import { ratioOf } from '../parameter.ts';
import { lineTolerance as toleratedShare } from '../parameters/contract.ts';
import { defineRule } from '../rule.ts';
import { count, record } from '../schema.ts';

export interface LineTolerance {
  /** The change up or down, as a share of the listed number. */
  share: Percent;
  maxChange: number;
  within: boolean;
}

/**
 * 线路数量变动 (c4-s3-p2-4.3.2): a change of up to 2 % of the lines of one 分项, up or down, 2 % included. `maxChange` is
 * the largest whole number of lines within it.
 * @throws never; errors: `not-positive`, `not-a-count`.
 */
export const lineTolerance = defineRule({
  id: 'line-tolerance',
  title: '线路数量变动',
  clauses: ['c4-s3-p2-4.3.2'],
  parameters: [toleratedShare],
  readings: [],
  input: record({ listed: count(1), actual: count() }),
  compute: ({ listed, actual }, _readings, work, at): LineTolerance => {
    const tolerance = at(toleratedShare);
    const allowed = ratioOf(tolerance).times(listed);
    const whole = allowed.toDecimalPlaces(0, Decimal.ROUND_DOWN);
    const change = new Decimal(actual).minus(listed).abs();
    const share = change.div(listed);
    const within = change.lte(allowed);
    work.step({
      label: '允许的变动',
      formula: `所列数量 × ${tolerance.value}%，取整条`,
      substituted: `${listed} × ${tolerance.value}% = ${shown(allowed)}`,
      value: `${whole} 条`,
      clause: tolerance.clause,
    });
    work.step({
      label: '实际的变动',
      formula: '｜实际数量 − 所列数量｜÷ 所列数量（显示四舍五入到 0.01%，比较用精确值）',
      substituted: `｜${actual} − ${listed}｜÷ ${listed} = ${shown(share.times(100))}%`,
      value: `${percent(share)}%，${within ? '在允许范围以内' : '超出允许范围'}`,
      clause: tolerance.clause,
    });
    if (!within) {
      work.notice({
        code: 'beyond-tolerance',
        message: `变动超过 ${tolerance.value}%，招标文件没有写怎样处理，须由双方另行商定。`,
        clause: tolerance.clause,
      });
    }
    return { share: percent(share), maxChange: whole.toNumber(), within };
  },
});
