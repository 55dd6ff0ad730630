import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAll, groupDigits, inWan } from '../../../src/calculators/parts/amount/format.ts';
import { type AmountProblem, parseAmount } from '../../../src/calculators/parts/amount/parse.ts';
import { unitDoubt } from '../../../src/calculators/parts/amount/unit-doubt.ts';

const accepted: [text: string, amount: string][] = [
  ['81500000', '81500000.00'],
  ['81500000.00', '81500000.00'],
  ['81500000.5', '81500000.50'],
  ['81500000.', '81500000.00'],
  ['81,500,000.00', '81500000.00'],
  ['81，500，000．00', '81500000.00'],
  ['81 500 000', '81500000.00'],
  ['81\u00a0500\u202f000.10', '81500000.10'],
  ['81\u3000500\u3000000', '81500000.00'],
  ['  8150万  ', '81500000.00'],
  ['\t8150万\n', '81500000.00'],
  ['8150万', '81500000.00'],
  ['8150 万', '81500000.00'],
  ['8150万元', '81500000.00'],
  ['8150 万 元', '81500000.00'],
  ['8,150万元', '81500000.00'],
  ['8 150 万元', '81500000.00'],
  ['8150.00万', '81500000.00'],
  ['8150.123456万', '81501234.56'],
  ['8150.1234560000万', '81501234.56'],
  ['8150萬圓', '81500000.00'],
  ['0.815亿', '81500000.00'],
  ['0.815亿元', '81500000.00'],
  ['.815亿', '81500000.00'],
  ['0.8150000001亿', '81500000.01'],
  ['８１５０万', '81500000.00'],
  ['８，１５０．５万元', '81505000.00'],
  ['８１５０。５万', '81505000.00'],
  ['８１５０万。', '81500000.00'],
  ['8150万元整', '81500000.00'],
  ['8150万元正', '81500000.00'],
  ['￥81,500,000.00', '81500000.00'],
  ['¥ 8150万', '81500000.00'],
  ['人民币8150万元', '81500000.00'],
  ['人民币 ￥81,500,000.00 元整。', '81500000.00'],
  ['RMB 81500000', '81500000.00'],
  ['8150万元人民币', '81500000.00'],
  ['81500000 CNY', '81500000.00'],
  ['0', '0.00'],
  ['0.01', '0.01'],
  ['0000123', '123.00'],
  ['0.000001万', '0.01'],
  ['999999999999.99', '999999999999.99'],
  ['9999亿', '999900000000.00'],
];

const refused: [text: string, problem: AmountProblem][] = [
  ['', 'empty'],
  [' 　\t', 'empty'],
  ['约8000万', 'not-exact'],
  ['8000万左右', 'not-exact'],
  ['8000万以上', 'not-exact'],
  ['≈8000万', 'not-exact'],
  ['<8150万', 'not-exact'],
  ['8000万+', 'not-exact'],
  ['-8150', 'negative'],
  ['－8150万', 'negative'],
  ['−8150', 'negative'],
  ['￥-8150', 'negative'],
  ['(8,150)', 'negative'],
  ['（8150）', 'negative'],
  ['负8150万', 'negative'],
  ['8000-9000万', 'several'],
  ['8000万至9000万', 'several'],
  ['8000~9000万', 'several'],
  ['8.15e7', 'exponent'],
  ['8.15E+07', 'exponent'],
  ['捌仟壹佰伍拾万元整', 'capitals'],
  ['八千万', 'capitals'],
  ['二亿', 'capitals'],
  ['8千万', 'thousands'],
  ['8千', 'thousands'],
  ['5百万', 'thousands'],
  ['8150万万', 'unit-twice'],
  ['8150万亿', 'unit-twice'],
  ['8150万元元', 'unit-twice'],
  ['1亿2000万', 'unit-twice'],
  ['8150w', 'unit-not-clear'],
  ['81.5m', 'unit-not-clear'],
  ['8150k', 'unit-not-clear'],
  ['81.500.000', 'two-points'],
  ['8.1.5万', 'two-points'],
  ['1,23,4', 'grouping'],
  ['8.150,00', 'grouping'],
  ['8150,0000', 'grouping'],
  ['8150,00', 'grouping'],
  ['81 50 0000', 'grouping'],
  ['81,500 000', 'grouping'],
  ['8150000,000', 'grouping'],
  ['81 500 000 . 00', 'grouping'],
  [',150', 'grouping'],
  ['81500000.005', 'decimals'],
  ['8150.1234567万', 'decimals'],
  ['0.81500000001亿', 'decimals'],
  ['1000000000000', 'too-large'],
  ['10000亿', 'too-large'],
  ['100000000万', 'too-large'],
  ['不报价', 'not-a-number'],
  ['万', 'not-a-number'],
  ['元', 'not-a-number'],
  ['￥', 'not-a-number'],
  ['.', 'not-a-number'],
  ['8150美元', 'not-a-number'],
  ['8150元/年', 'not-a-number'],
  ["81'500'000", 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['<script>', 'not-exact'],
  ['8'.repeat(101), 'not-a-number'],
];

describe('金额的读法', () => {
  it.each(accepted)('“%s”读作 %s 元', (text, amount) => {
    expect(parseAmount(text)).toMatchObject({ ok: true, amount });
  });

  it.each(refused)('“%s”不采用：%s', (text, problem) => {
    expect(parseAmount(text)).toMatchObject({ ok: false, problem });
  });

  it('每一种不采用都用中文说明怎样改', () => {
    for (const [text] of refused) {
      const parsed = parseAmount(text);
      expect(parsed.ok ? '' : parsed.message).toMatch(/请.+。$/);
    }
  });

  it('记住所用的单位', () => {
    expect(parseAmount('8150万')).toMatchObject({ unit: 'wan' });
    expect(parseAmount('0.8亿')).toMatchObject({ unit: 'yi' });
    expect(parseAmount('8150元')).toMatchObject({ unit: 'yuan' });
  });

  const money = fc
    .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 99 }))
    .map(([yuan, fen]) => `${yuan}.${String(fen).padStart(2, '0')}`);

  it('任何金额写成分节的元或精确的万元，都能原样读回', () => {
    fc.assert(
      fc.property(money, (amount) => {
        expect(parseAmount(groupDigits(amount))).toMatchObject({ ok: true, amount });
        expect(parseAmount(`${inWan(amount)}万元`)).toMatchObject({ ok: true, amount });
        expect(parseAmount(`￥${amount} 元`)).toMatchObject({ ok: true, amount });
      }),
    );
  });

  it('任何文字都不会出错，读出的总是规则所要的金额', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,， 　万亿元千-+e。￥约') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseAmount(text);
        if (parsed.ok) expect(parsed.amount).toMatch(/^(0|[1-9]\d{0,11})\.\d{2}$/);
        else expect(parsed.message).toMatch(/。$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('金额的写法', () => {
  it.each([
    ['0.00', '0.00'],
    ['999.50', '999.50'],
    ['1000.00', '1,000.00'],
    ['81500000.00', '81,500,000.00'],
    ['999999999999.99', '999,999,999,999.99'],
    ['24447375.1234', '24,447,375.1234'],
    ['1234567', '1,234,567'],
  ])('%s 元分节写作 %s', (amount, grouped) => {
    expect(groupDigits(amount)).toBe(grouped);
  });

  it.each([
    ['81500000.00', '8,150'],
    ['49075000.00', '4,907.5'],
    ['88150000.00', '8,815'],
    ['81501234.56', '8,150.123456'],
    ['5.00', '0.0005'],
    ['0.01', '0.000001'],
    ['0.00', '0'],
    ['10000.00', '1'],
  ])('%s 元合 %s 万元', (amount, wan) => {
    expect(inWan(amount)).toBe(wan);
  });
});

describe('句子里的数字分节', () => {
  it.each([
    ['中标价格 ≥ 8150 万元时为固定金额', '中标价格 ≥ 8,150 万元时为固定金额'],
    ['固定 4907.5 万元', '固定 4,907.5 万元'],
    ['8815 万', '8,815 万'],
    ['元的一组 9999.00', '元的一组 9,999.00'],
    ['1200 人，99999999.99 元', '1,200 人，99,999,999.99 元'],
    ['500 人，815 万元', '500 人，815 万元'],
  ])('“%s”写成“%s”', (text, grouped) => {
    expect(groupAll(text)).toBe(grouped);
  });

  it.each([
    '2026-04-20 + 30 日',
    '2026 年 4 月 8 日',
    '〔2011〕300 号',
    '60.214723…%',
    '1234.5678',
    '81,500,000.00',
  ])('“%s”不是要分节的数，或已分节', (text) => {
    expect(groupAll(text)).toBe(text);
  });
});

describe('差一万倍的疑问', () => {
  const around = '88150000.00';

  it.each([
    ['8150', '8150万', '8,150 万元'],
    ['8150元', '8150万', '8,150 万元'],
    ['8150.5', '8150.5万', '8,150.5 万元'],
    ['815', '815万', '815 万元'],
    ['0.815万', '8150万', '8,150 万元'],
    ['81500000万', '81500000', '81,500,000 元'],
  ])('“%s”像是 %s', (text, fix, shown) => {
    expect(unitDoubt(text, around)).toEqual({ text: fix, shown });
  });

  it.each(['8150万', '81500000', '39050000', '81', '81500', '0', '', '约8000万', '0.001'])(
    '“%s”没有这种疑问',
    (text) => {
      expect(unitDoubt(text, around)).toBeNull();
    },
  );
});
