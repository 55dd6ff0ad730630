import { describe, expect, test } from 'vitest';
import { rmbCapital } from '../../../src/rules/index.ts';
import { answered, errorsOf, noticesOf, resultOf } from '../support.ts';

describe('c6-f1 投标总报价的大写', () => {
  test('只给小写：写成大写，没有可核对的', () => {
    const evaluation = rmbCapital({ amount: '88150000' });
    expect(resultOf(evaluation)).toEqual({
      amount: '88150000.00',
      capital: '捌仟捌佰壹拾伍万元整',
      consistent: null,
      prevailing: '88150000.00',
    });
    expect(answered(evaluation).steps).toEqual([
      { label: '万的一组', substituted: '8815 万', value: '捌仟捌佰壹拾伍万', clause: 'c6-f1' },
      {
        label: '大写金额',
        formula: '各组相连；中间的 0 写零，连续的 0 只写一个；没有分的写整',
        substituted: '88150000.00',
        value: '捌仟捌佰壹拾伍万元整',
        clause: 'c6-f1',
      },
    ]);
  });

  test('只给大写：读成小写，写法改为标准写法', () => {
    const evaluation = rmbCapital({ capital: '人民币壹拾万零柒仟圆伍角叁分' });
    expect(resultOf(evaluation)).toEqual({
      amount: '107000.53',
      capital: '壹拾万柒仟元伍角叁分',
      consistent: null,
      prevailing: '107000.53',
    });
    expect(answered(evaluation).steps).toEqual([
      { label: '万的一组', substituted: '壹拾万', value: '100000.00', clause: 'c6-f1' },
      { label: '元的一组', substituted: '柒仟元', value: '7000.00', clause: 'c6-f1' },
      { label: '角', substituted: '伍角', value: '0.50', clause: 'c6-f1' },
      { label: '分', substituted: '叁分', value: '0.03', clause: 'c6-f1' },
      {
        label: '大写金额读作',
        formula: '各组相加',
        substituted: '壹拾万柒仟元伍角叁分',
        value: '107000.53',
        clause: 'c6-f1',
      },
    ]);
  });

  test('零元也可以', () => {
    expect(resultOf(rmbCapital({ amount: '0' }))).toMatchObject({ capital: '零元整', prevailing: '0.00' });
    expect(resultOf(rmbCapital({ capital: '零元整' }))).toMatchObject({ amount: '0.00', consistent: null });
  });
});

describe('c2-s5-5.4(2) 大写金额和小写金额不一致的，以大写金额为准', () => {
  test('一致', () => {
    const evaluation = rmbCapital({ amount: '1.50', capital: '壹元伍角' });
    expect(resultOf(evaluation)).toEqual({
      amount: '1.50',
      capital: '壹元伍角整',
      consistent: true,
      prevailing: '1.50',
    });
    expect(answered(evaluation).steps.at(-1)).toEqual({
      label: '大小写核对',
      formula: '不一致的以大写金额为准',
      substituted: '小写 1.50，大写 1.50',
      value: '一致',
      clause: 'c2-s5-5.4-2',
    });
    expect(noticesOf(evaluation)).toEqual([]);
  });

  test('差一分就不一致，以大写为准', () => {
    const evaluation = rmbCapital({ amount: '1.51', capital: '壹元伍角' });
    expect(resultOf(evaluation)).toEqual({
      amount: '1.51',
      capital: '壹元伍角整',
      consistent: false,
      prevailing: '1.50',
    });
    expect(answered(evaluation).steps.at(-1)?.value).toBe('不一致，以 1.50 为准');
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'capital-prevails',
        message: '大写金额和小写金额不一致，评标时以大写金额为准；提交前请改正。',
        clause: 'c2-s5-5.4-2',
      },
    ]);
  });

  test('大写是零元时也以大写为准', () => {
    expect(resultOf(rmbCapital({ amount: '1.00', capital: '零元整' }))).toMatchObject({
      consistent: false,
      prevailing: '0.00',
    });
  });
});

test('两项都没有、写法不认、不是文字，都报错', () => {
  expect(errorsOf(rmbCapital({}))).toEqual([' nothing-given']);
  expect(errorsOf(rmbCapital({ capital: '两元' }))).toEqual(['capital not-capital']);
  expect(errorsOf(rmbCapital({ capital: 2 as unknown as string, amount: '1.005' }))).toEqual([
    'amount not-money',
    'capital not-capital',
  ]);
});
