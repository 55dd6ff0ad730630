import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/rules/amount.ts';
import { parseCapital, toCapital } from '../../src/rules/capital.ts';
import { yuan } from './arbitraries.ts';

const spell = (amount: string) => toCapital(new Decimal(amount));
const read = (text: string) => parseCapital(text)?.toFixed(2) ?? null;

describe('写出大写', () => {
  test.each([
    ['0', '零元整'],
    ['0.01', '壹分'],
    ['0.50', '伍角整'],
    ['0.55', '伍角伍分'],
    ['1', '壹元整'],
    ['1.50', '壹元伍角整'],
    ['10', '壹拾元整'],
    ['15', '壹拾伍元整'],
    ['100.01', '壹佰元零壹分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['10005', '壹万零伍元整'],
    ['10000.5', '壹万元伍角整'],
    ['101000', '壹拾万壹仟元整'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['10001000', '壹仟万壹仟元整'],
    ['88150000', '捌仟捌佰壹拾伍万元整'],
    ['100000005', '壹亿零伍元整'],
    ['100001000', '壹亿零壹仟元整'],
    ['100010000', '壹亿零壹万元整'],
    ['110000000', '壹亿壹仟万元整'],
    ['1000000000', '壹拾亿元整'],
    ['200300040005.06', '贰仟零叁亿零肆万零伍元零陆分'],
    ['999999999999.99', '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%s 写作 %s', (amount, words) => {
    expect(spell(amount)).toBe(words);
  });
});

test('分的后面不写整，也不写正', () => {
  expect(read('壹角壹分整')).toBe(null);
  expect(read('壹角壹分正')).toBe(null);
});

describe('读大写', () => {
  test.each([
    ['人民币捌仟捌佰壹拾伍万元整', '88150000.00'],
    ['人民币：捌仟捌佰壹拾伍万圆正', '88150000.00'],
    ['人民币:壹元整', '1.00'],
    [' 壹元整 ', '1.00'],
    ['捌仟捌佰壹拾伍万元', '88150000.00'],
    ['貳拾陸億伍仟萬圓整', '2650000000.00'],
    ['壹元伍角', '1.50'],
    ['壹元伍角整', '1.50'],
    ['零元整', '0.00'],
    ['零元', '0.00'],
    ['零元伍角整', '0.50'],
    ['零元零伍分', '0.05'],
    ['伍分', '0.05'],
  ])('%s 读作 %s', (words, amount) => {
    expect(read(words)).toBe(amount);
  });

  test('元位或万位的零可写可不写', () => {
    for (const words of ['壹仟陆佰捌拾元零叁角贰分', '壹仟陆佰捌拾元叁角贰分'])
      expect(read(words)).toBe('1680.32');
    for (const words of [
      '壹拾万柒仟元零伍角叁分',
      '壹拾万零柒仟元伍角叁分',
      '壹拾万零柒仟元零伍角叁分',
      '壹拾万柒仟元伍角叁分',
    ]) {
      expect(read(words)).toBe('107000.53');
    }
    for (const words of ['壹亿零壹仟元整', '壹亿壹仟元整']) expect(read(words)).toBe('100001000.00');
  });

  test.each([
    ['缺了必须写的零', '壹万伍元整'],
    ['分前缺零', '壹元伍分'],
    ['多写的零', '壹仟零壹佰元整'],
    ['重复的零', '壹仟零零伍元整'],
    ['开头的零', '零壹元整'],
    ['零元前的零', '零零元整'],
    ['零元后的零', '零元整零'],
    ['零元后两个整', '零元整整'],
    ['末尾两个整', '壹元整整'],
    ['分后写整', '壹元零伍分整'],
    ['整不在末尾', '整壹元'],
    ['拾前缺壹', '拾伍元整'],
    ['单位重复', '壹仟壹仟元整'],
    ['次序颠倒', '壹拾壹佰元整'],
    ['没有元', '壹佰'],
    ['没有数字', '元整'],
    ['只有零', '零'],
    ['空', ''],
    ['小写数字', '一百元整'],
    ['两', '两元整'],
    ['〇', '壹佰〇伍元整'],
    ['阿拉伯数字', '100元'],
    ['毛', '壹元伍毛'],
    ['亿前为空', '亿元整'],
    ['超过仟亿', '壹万亿元整'],
    ['人民币不在前面', '壹元整人民币'],
  ])('%s：%s 不认', (_, words) => {
    expect(read(words)).toBe(null);
  });
});

describe('性质', () => {
  const manyZeros = fc
    .array(fc.constantFrom(0n, 0n, 1n, 9n), { minLength: 1, maxLength: 14 })
    .map((digits) => digits.reduce<bigint>((total, digit) => total * 10n + digit, 0n));
  const anyFen = fc.oneof(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), manyZeros);

  test('任何金额写成大写再读出，一分不差', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(read(spell(yuan(fen)))).toBe(yuan(fen));
      }),
      { numRuns: 2000 },
    );
  });

  test('大写中没有连续的零，也没有数字前没有的零', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const words = spell(yuan(fen));
        expect(words).not.toMatch(/零零|零[元整万亿角分仟佰拾](?!整$)/);
        expect(words.endsWith('分') || words.endsWith('整')).toBe(true);
      }),
    );
  });

  test('不同的金额写法不同', () => {
    fc.assert(
      fc.property(anyFen, anyFen, (a, b) => {
        expect(spell(yuan(a)) === spell(yuan(b))).toBe(a === b);
      }),
    );
  });
});
