import { type Check, finding } from '../finding.ts';
import { byId, matchIn, place, present } from '../text.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** Whole yuan of an amount in capitals up to 仟万; null where it is not one. */
export function yuanOfCapitals(text: string): number | null {
  const match = /^([零壹贰叁肆伍陆柒捌玖拾佰仟]+)(万)?([零壹贰叁肆伍陆柒捌玖拾佰仟]*)元整?$/.exec(text);
  if (!match) return null;
  const [, high, wan, low] = match as unknown as [string, string, string | undefined, string];
  return wan ? section(high) * 10_000 + section(low) : section(high + low);
}

function section(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return sum + digit;
}

/** The budget is written three ways. */
export const budget: Check = {
  id: 'budget',
  title: '采购预算的三种写法：万元、元、大写',
  run({ clauses }) {
    const ids = byId(clauses);
    const announced = ids.get('c1-s1-4');
    const required = ids.get('c4-s1-6');
    const tenThousands = matchIn(announced, /人民币(\d+)万元/)?.[1];
    const figures = matchIn(required, /￥(\d+)\.00元/)?.[1];
    const capitals = matchIn(required, /人民币([零壹贰叁肆伍陆柒捌玖拾佰仟万]+元整)/)?.[1];
    if (!tenThousands || !figures || !capitals) return [];
    const amounts = [Number(tenThousands) * 10_000, Number(figures), yuanOfCapitals(capitals)];
    if (new Set(amounts).size === 1) return [];
    return [
      finding('budget', present(place(announced, /\d+万元/), place(required, /￥[\d.]+元（[^）]+）/)), {
        title: '采购预算的几种写法不是同一个数',
        why: '投标总报价超过采购预算即无效，预算不明，界线就不明。',
        ask: { what: '采购预算是多少。', kind: '质疑' },
        meanwhile: '按大写金额计。',
        consequence: 'validity',
      }),
    ];
  },
};
