import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/rules/amount.ts';
import { parseCapital } from '../../src/rules/capital.ts';
import { capitalGroups, otherZeros } from '../../src/rules/capital-groups.ts';
import { yuan } from './arbitraries.ts';

describe('可写可不写的零', () => {
  test.each([
    ['107000.53', '壹拾万零柒仟元零伍角叁分'],
    ['1680.32', '壹仟陆佰捌拾元零叁角贰分'],
    ['100001000', '壹亿壹仟元整'],
    ['88150000', '捌仟捌佰壹拾伍万元整'],
    ['100.01', '壹佰元零壹分'],
    ['0', '零元整'],
  ])('%s 也可以写作 %s', (amount, words) => {
    expect(otherZeros(new Decimal(amount))).toBe(words);
    expect(parseCapital(words)?.toFixed()).toBe(amount);
  });
});

describe('一个大写金额的各组', () => {
  const groups = (amount: string) =>
    capitalGroups(new Decimal(amount)).map(({ unit, words, figures, amount: value }) => [
      unit,
      words,
      figures,
      value.toFixed(2),
    ]);

  test('亿、万、元、角、分各是多少，是零的一组没有', () => {
    expect(groups('200308150005.16')).toEqual([
      ['亿', '贰仟零叁亿', '2003', '200300000000.00'],
      ['万', '捌佰壹拾伍万', '815', '8150000.00'],
      ['元', '伍元', '5', '5.00'],
      ['角', '壹角', '1', '0.10'],
      ['分', '陆分', '6', '0.06'],
    ]);
    expect(groups('100000000')).toEqual([['亿', '壹亿', '1', '100000000.00']]);
    expect(groups('0')).toEqual([]);
  });

  test('各组相加就是金额', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (fen) => {
        const total = capitalGroups(new Decimal(yuan(fen))).reduce(
          (sum, group) => sum.plus(group.amount),
          new Decimal(0),
        );
        expect(total.toFixed(2)).toBe(yuan(fen));
      }),
    );
  });
});
