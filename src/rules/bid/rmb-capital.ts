import { type Money, money } from '../amount.ts';
import { money as moneySchema } from '../amount-schema.ts';
import { capital, toCapital } from '../capital.ts';
import { capitalGroups } from '../capital-groups.ts';
import { defineRule } from '../rule.ts';
import { optional, record } from '../schema.ts';
import { rmbWriting } from '../sources/rmb-writing.ts';

export interface RmbCapital {
  amount: Money;
  capital: string;
  consistent: boolean | null;
  prevailing: Money;
}

/** Up to four figures make a group of 亿, 万 or 元; 角 and 分 have one each. */
const GROUP_LABELS = { 亿: '的一组', 万: '的一组', 元: '的一组', 角: '', 分: '' } as const;

/**
 * 人民币大写 (c6-f1, c2-s5-5.4-2): writes an amount in capitals, reads capitals, or compares the two. `capital` in the
 * result is the standard spelling of the given capitals, or of the amount where none were given; `consistent` is null
 * where there is nothing to compare.
 * @throws never; errors: `nothing-given`, `not-money`, `not-capital`.
 */
export const rmbCapital = defineRule({
  id: 'rmb-capital',
  title: '人民币大写',
  clauses: ['c6-f1', 'c6-f1-note', 'c2-s5-5.4-2'],
  parameters: [],
  sources: [rmbWriting],
  readings: [],
  input: record({ amount: optional(moneySchema()), capital: optional(capital()) }),
  check: ({ amount, capital: written }, report) => {
    if (!amount && !written) report('', 'nothing-given');
  },
  compute: ({ amount, capital: written }, _readings, work): RmbCapital => {
    const prevailing = (written ?? amount)!;
    const consistent = amount && written ? amount.eq(written) : null;
    const words = toCapital(prevailing);
    work.steps(capitalGroups(prevailing), ({ unit, words: spelled, figures, amount: worth }) => ({
      label: `${unit}${GROUP_LABELS[unit]}`,
      substituted: written ? spelled : `${figures} ${unit}`,
      value: written ? money(worth) : spelled,
      clause: 'c6-f1',
    }));
    work.step(
      written
        ? {
            label: '大写金额读作',
            formula: '各组相加',
            substituted: words,
            value: money(written),
            clause: 'c6-f1',
          }
        : {
            label: '大写金额',
            formula: '各组相连；中间的 0 写零，连续的 0 只写一个；没有分的写整',
            substituted: money(prevailing),
            value: words,
            clause: 'c6-f1',
          },
    );
    if (amount && written) {
      work.step({
        label: '大小写核对',
        formula: '不一致的以大写金额为准',
        substituted: `小写 ${money(amount)}，大写 ${money(written)}`,
        value: consistent ? '一致' : `不一致，以 ${money(written)} 为准`,
        clause: 'c2-s5-5.4-2',
      });
    }
    if (consistent === false) {
      work.notice({
        code: 'capital-prevails',
        message: '大写金额和小写金额不一致，评标时以大写金额为准；提交前请改正。',
        clause: 'c2-s5-5.4-2',
      });
    }
    return { amount: money((amount ?? written)!), capital: words, consistent, prevailing: money(prevailing) };
  },
});
