import { type Money, money } from '../amount.ts';
import { addDays, type DateText, dateText } from '../date.ts';
import { amountOf, countOf } from '../parameter.ts';
import { platformDays, platformPenaltyPerDay } from '../parameters/contract.ts';
import { lastDayOnRestDay } from '../readings.ts';
import { defineRule } from '../rule.ts';
import { date, record } from '../schema.ts';

export interface PlatformDelay {
  dueOn: DateText;
  daysLate: number;
  penalty: Money;
}

/**
 * 资源池逾期 (c4-s3-p2-4.1.1-2-1): 30 natural days, the day of signing not counted (民法典第二百零一条). The clause says
 * 自然日, so that the last day stays where it falls under either reading of `last-day-on-rest-day`.
 * @throws never; errors: `not-a-date`, `before-signing`.
 */
export const platformDelay = defineRule({
  id: 'platform-delay',
  title: '资源池逾期违约金',
  clauses: ['c4-s3-p2-4.1.1-2-1'],
  parameters: [platformDays, platformPenaltyPerDay],
  readings: [lastDayOnRestDay],
  input: record({ signedOn: date(), deliveredOn: date() }),
  check: ({ signedOn, deliveredOn }, report) => {
    if (deliveredOn < signedOn) report('deliveredOn', 'before-signing');
  },
  compute: ({ signedOn, deliveredOn }, _readings, work, at): PlatformDelay => {
    const days = at(platformDays);
    const perDay = at(platformPenaltyPerDay);
    const due = addDays(signedOn, countOf(days));
    const daysLate = Math.max(0, deliveredOn - due);
    const penalty = amountOf(perDay).times(daysLate);
    work.step({
      label: '提供服务的最后一日',
      formula: `签订之日 + ${days.value} 个自然日（签订当日不计）`,
      substituted: `${dateText(signedOn)} + ${days.value} 日`,
      value: dateText(due),
      clause: days.clause,
    });
    work.step({
      label: '逾期天数',
      formula: '建成提供服务之日 − 最后一日，不逾期为 0',
      substituted: `${dateText(deliveredOn)} − ${dateText(due)}`,
      value: String(daysLate),
      clause: days.clause,
    });
    work.step({
      label: '逾期违约金',
      formula: `${perDay.value} × 逾期天数`,
      substituted: `${perDay.value} × ${daysLate}`,
      value: money(penalty),
      clause: perDay.clause,
    });
    if (daysLate > 0) {
      work.notice({
        code: 'discretionary',
        message: '条文写的是采购人“可以”收取，没有写上限；计到建设完成并能正常提供服务为止。',
        clause: perDay.clause,
      });
    }
    return { dueOn: dateText(due), daysLate, penalty: money(penalty) };
  },
});
