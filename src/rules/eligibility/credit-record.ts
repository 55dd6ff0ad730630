import { Decimal, money } from '../amount.ts';
import { money as moneySchema } from '../amount-schema.ts';
import { addMonths, type DateText, dateText } from '../date.ts';
import { measured } from '../numeral.ts';
import { amountOf, countOf, dayOf } from '../parameter.ts';
import { bidDeadline } from '../parameters/commercial.ts';
import { blockedYears, largeFine } from '../parameters/eligibility.ts';
import { defineRule } from '../rule.ts';
import { date, optional, record } from '../schema.ts';
import { civilCodePeriods } from '../sources.ts';

export interface CreditRecord {
  large: boolean;
  blockedThrough: DateText;
  blocked: boolean;
}

/**
 * 较大数额罚款 (c2-s5-6.1.8-2): a fine of at least 2,000,000 yuan, or of the sector's own standard where that is higher,
 * keeps a bidder out while fewer than three years have passed from its effective day to the day of submission: through
 * the corresponding day, which itself is not yet 满. `submittedOn` defaults to the bid deadline.
 * @throws never; errors: `not-money`, `not-a-date`.
 */
export const creditRecord = defineRule({
  id: 'credit-record',
  title: '较大数额罚款',
  clauses: ['c2-s5-6.1.8', 'c2-s5-6.1.8-2', 'c1-s4-1'],
  parameters: [largeFine, blockedYears, bidDeadline],
  sources: [civilCodePeriods],
  readings: [],
  input: record({
    fine: moneySchema(),
    sectorThreshold: optional(moneySchema()),
    effectiveOn: date(),
    submittedOn: optional(date()),
  }),
  compute: ({ fine, sectorThreshold, effectiveOn, ...given }, _readings, work, at): CreditRecord => {
    const submittedOn = given.submittedOn ?? dayOf(at(bidDeadline));
    const from = at(largeFine);
    const years = at(blockedYears);
    const threshold = Decimal.max(amountOf(from), sectorThreshold ?? amountOf(from));
    const large = fine.gte(threshold);
    const through = addMonths(effectiveOn, 12 * countOf(years));
    const effective = effectiveOn <= submittedOn;
    const blocked = large && effective && submittedOn <= through;
    work.step({
      label: '是否较大数额罚款',
      formula: `罚款 ≥ ${from.value}；相关领域的标准更高的从其规定`,
      substituted: `${money(fine)} ${large ? '≥' : '＜'} ${money(threshold)}`,
      value: large ? '是' : '不是',
      clause: from.clause,
    });
    work.step({
      label: '不得参加的最后一日',
      formula: `处罚生效日 + ${years.value} 年的对应日（当日仍未满${measured(countOf(years))}年）`,
      substituted: `${dateText(effectiveOn)} + ${years.value} 年`,
      value: dateText(through),
      clause: years.clause,
    });
    work.step({
      label: '提交投标文件之日能否参加',
      formula: '较大数额罚款，且处罚生效日 ≤ 提交之日 ≤ 最后一日的，不得参加',
      substituted: dateText(submittedOn),
      value: blocked ? '不得参加' : '不因这项罚款被拒绝',
      clause: years.clause,
    });
    if (blocked) {
      work.notice({
        code: 'invalid-bid',
        message: `存在这项失信信息的投标无效，到 ${dateText(through)}（含当日）为止。`,
        clause: 'c2-s5-6.1.8',
      });
    }
    if (!effective) {
      work.notice({
        code: 'not-yet-effective',
        message: '提交投标文件之日处罚尚未生效，请核对两个日期。',
        clause: years.clause,
      });
    }
    return { large, blockedThrough: dateText(through), blocked };
  },
});
