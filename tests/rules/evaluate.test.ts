import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorMessages } from '../../src/rules/errors.ts';
import { catalogue, evaluate } from '../../src/rules/index.ts';
import { errorsOf } from './support.ts';

test('没有的规则只报一处错误', () => {
  expect(evaluate('no-such-rule', {})).toEqual({
    ok: false,
    ruleId: 'no-such-rule',
    errors: [{ path: '', code: 'unknown-rule', message: errorMessages['unknown-rule'] }],
  });
  expect(errorsOf(evaluate('__proto__', {}))).toEqual([' unknown-rule']);
  expect(errorsOf(evaluate('', null))).toEqual([' unknown-rule']);
});

test('没有的口径、没有的选项、别的规则的口径都报错', () => {
  const input = { bids: [{ bidder: '甲', price: '1.00' }] };
  const errors = (chosen: Record<string, string>) =>
    errorsOf(evaluate('price-score', input, { readings: chosen }));
  expect(errors({ 'no-such-reading': 'x' })).toEqual(['readings.no-such-reading unknown-reading']);
  expect(errors({ 'rounding-of-scores': 'up' })).toEqual(['readings.rounding-of-scores unknown-reading']);
  expect(errors({ 'second-lowest': 'second-supplier' })).toEqual(['readings.second-lowest unknown-reading']);
  expect(errors({ toString: 'x' })).toEqual(['readings.toString unknown-reading']);
  expect(errors({ 'rounding-of-scores': 'truncate' })).toEqual([]);
});

test('口径的错误与输入的错误一起报', () => {
  expect(errorsOf(evaluate('payment', { contractPrice: 'x' }, { readings: { a: 'b' } }))).toEqual([
    'readings.a unknown-reading',
    'contractPrice not-money',
  ]);
});

test('没有这种口径的提示说去哪里选', () => {
  const evaluation = evaluate('payment', { contractPrice: '1.00' }, { readings: { a: 'b' } });
  expect(evaluation).toEqual({
    ok: false,
    ruleId: 'payment',
    errors: [
      {
        path: 'readings.a',
        code: 'unknown-reading',
        message: '没有这种口径，请从本规则列出的口径中选择',
      },
    ],
  });
});

test('选错口径的提示列出可选的口径', () => {
  expect(
    evaluate(
      'price-score',
      { bids: [{ bidder: '甲', price: '1.00' }] },
      { readings: { 'rounding-of-scores': 'x' } },
    ),
  ).toMatchObject({
    errors: [{ message: '请从下列口径中选择：each-part-then-total、total-only、truncate' }],
  });
});

test('多余的字段报错，包括 __proto__', () => {
  expect(errorsOf(evaluate('payment', { contractPrice: '1.00', contactPrice: '1.00' }))).toEqual([
    'contactPrice unknown-property',
  ]);
  expect(errorsOf(evaluate('payment', JSON.parse('{"contractPrice":"1.00","__proto__":{}}')))).toEqual([
    '__proto__ unknown-property',
  ]);
});

const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
const strange = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '9'.repeat(100_000),
  [],
  [null],
  {},
  deep,
  { bids: deep },
  JSON.parse('{"__proto__":{"bids":[]}}') as unknown,
  { constructor: null },
];

for (const rule of catalogue) {
  test(`${rule.id}：对任何 JSON 都不抛出，只给出完整结果或错误`, () => {
    for (const input of strange) expect(evaluate(rule.id, input).ok).toBe(false);
  });

  test(`${rule.id}：任意 JSON 及改动过的例子都不抛出，也没有 NaN 和 Infinity`, () => {
    const fields = Object.keys(rule.examples[0]!.input);
    const input = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(fc.constantFrom(...rule.examples), fc.constantFrom(...fields), fc.jsonValue())
        .map(([example, field, value]) => ({ ...example.input, [field]: value })),
    );
    fc.assert(
      fc.property(input, (value) => {
        const evaluation = evaluate(rule.id, value);
        const text = JSON.stringify(evaluation);
        expect(text).not.toMatch(/NaN|Infinity/);
        expect(evaluation.ok || evaluation.errors.length > 0).toBe(true);
      }),
    );
  });

  test(`${rule.id}：错误信息都是中文，代码都在清单里`, () => {
    const evaluation = evaluate(rule.id, {});
    if (evaluation.ok) throw new Error('an empty input was accepted');
    for (const error of evaluation.errors) {
      expect(Object.keys(errorMessages)).toContain(error.code);
      expect(error.message).toMatch(/[\u4e00-\u9fff]/);
    }
  });
}
