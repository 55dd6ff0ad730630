import { describe, expect, it } from 'vitest';
import { budget, yuanOfCapitals } from '../../../../src/tender/errata/sums/budget.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('采购预算', () => {
  const announced = clause('c1-s1-4', '预算金额：人民币8815万元。');
  const required = clause('c4-s1-6', '预算为￥88150000.00元（人民币捌仟捌佰壹拾伍万元整）。');

  it('三种写法是同一个数，没有疑点', () => {
    expect(idsFound(budget, tender([announced, required]))).toEqual([]);
  });

  it.each([
    ['预算金额：人民币8850万元。', required.text],
    [announced.text, '预算为￥88510000.00元（人民币捌仟捌佰壹拾伍万元整）。'],
    [announced.text, '预算为￥88150000.00元（人民币捌仟捌佰伍拾壹万元整）。'],
  ])('%s 与 %s 不是同一个数', (first, second) => {
    const [found] = shown(budget, tender([clause('c1-s1-4', first), clause('c4-s1-6', second)]));
    const [, wan] = /(\d+万元)/.exec(first) ?? [];
    const [, both] = /(￥.*）)/.exec(second) ?? [];
    expect(found).toEqual([
      `c1-s1-4 ${first.replace(`${wan}`, `【${wan}】`)}`,
      `c4-s1-6 ${second.replace(`${both}`, `【${both}】`)}`,
    ]);
  });

  it.each([
    ['没有第一章的万元', '预算金额见公告。', required.text],
    ['没有元', announced.text, '预算为人民币捌仟万元整。'],
    ['没有大写', announced.text, '预算为￥88000000.00元。'],
  ])('%s，不作判断', (_, first, second) => {
    expect(idsFound(budget, tender([clause('c1-s1-4', first), clause('c4-s1-6', second)]))).toEqual([]);
  });
});

describe('大写金额', () => {
  it.each([
    ['捌仟捌佰壹拾伍万元整', 88_150_000],
    ['贰万元整', 20_000],
    ['壹拾万零伍佰元', 100_500],
    ['壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元', 12_345_678],
    ['拾元整', 10],
    ['玖元', 9],
    ['八千元', null],
    ['共玖元', null],
    ['玖元整。', null],
    ['玖圆', null],
  ])('%s 是 %s', (text, yuan) => {
    expect(yuanOfCapitals(text)).toBe(yuan);
  });
});
