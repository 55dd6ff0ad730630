import { afterEach, describe, expect, test } from 'vitest';
import { inForce } from '../../src/rules/in-force.ts';
import { catalogue, type Evaluation, evaluate, type RuleInfo } from '../../src/rules/index.ts';
import type { EarlierVersion, TenderParameter } from '../../src/rules/parameter.ts';
import { ceilingShare } from '../../src/rules/parameters/bid.ts';
import { integrationPoints } from '../../src/rules/parameters/commercial.ts';
import { breachesToTerminate } from '../../src/rules/parameters/contract.ts';
import { prepaymentThreshold } from '../../src/rules/parameters/payment.ts';
import { ceiling, fewestBidders, scoreDecimals } from '../../src/rules/parameters/scoring.ts';
import { MORE_INPUTS } from './in-force-inputs.ts';
import { answered } from './support.ts';

// After every notice that there may really be: the numbers around the one in question are the newest on both days.
const NOTICE = '2099-03-20';
const DAY_BEFORE = '2099-03-19';

/** Another value that a correction notice might give, where the one by unit would not be plausible. */
const BY_NAME: Readonly<Record<string, string>> = {
  'service-deduction': '0.07',
  'senior-points': '2',
  'integration-points': '1',
  'operations-points': '0.5',
  'fewest-experts': '9',
  'score-decimals': '1',
  'track-record-from': '2022-01-01',
  'bid-deadline': '2026-04-15',
};
const STEPS: Readonly<Partial<Record<TenderParameter['unit'], number>>> = { points: 0.5 };

const anotherValue = ({ id, value, unit }: TenderParameter): string => {
  if (BY_NAME[id]) return BY_NAME[id];
  if (unit === 'yuan') return (Number(value) * 0.99).toFixed(2);
  return String(Number(value) + (STEPS[unit] ?? 1));
};

/** Every example and more, under the readings as they are and under each other alternative. */
const casesOf = (rule: RuleInfo) => {
  const chosen = [
    {},
    ...rule.readings.flatMap(({ id, alternatives }) => alternatives.map((other) => ({ [id]: other.id }))),
  ];
  const inputs = [...rule.examples.map(({ input }) => input), ...(MORE_INPUTS[rule.id] ?? [])];
  return inputs.flatMap((input) => chosen.map((readings) => ({ input, readings })));
};

const answersOf = (rule: RuleInfo, on?: string): Evaluation[] =>
  casesOf(rule).map(({ input, readings }) =>
    evaluate(rule.id, input, { readings, ...(on !== undefined && { on }) }),
  );

/** What an answer decides, without the steps that lead to it. */
const decided = (evaluation: Evaluation) =>
  evaluation.ok ? { result: evaluation.result, notices: evaluation.notices } : evaluation.errors;

const amended = new Map<TenderParameter, TenderParameter>();

/** Changes the parameter itself, which every rule shares; put back after the test. */
const amend = (parameter: TenderParameter, change: Partial<TenderParameter>) => {
  if (!amended.has(parameter)) amended.set(parameter, { ...parameter });
  Object.assign(parameter, change);
};
const restore = () => {
  for (const [parameter, original] of amended) {
    for (const key of Object.keys(parameter)) Reflect.deleteProperty(parameter, key);
    Object.assign(parameter, original);
  }
  amended.clear();
};
afterEach(restore);

const fromTender = (rule: RuleInfo) =>
  rule.parameters.filter((parameter): parameter is TenderParameter => 'clause' in parameter);

describe('更正公告改了一个数', () => {
  for (const rule of catalogue) {
    for (const parameter of fromTender(rule)) {
      const { id, value, words } = parameter;
      const other = anotherValue(parameter);

      test(`${rule.id}：${id} 由 ${other} 改为 ${value}，公告之日以前按旧数，自公告之日起按新数`, () => {
        const present = answersOf(rule);
        amend(parameter, { value: other });
        const then = answersOf(rule);
        restore();
        amend(parameter, { earlier: [{ until: NOTICE, value: other, words }] });

        expect(then.map(decided)).not.toEqual(present.map(decided));
        expect(answersOf(rule, DAY_BEFORE)).toEqual(then);
        expect(answersOf(rule, NOTICE)).toEqual(present);
        expect(answersOf(rule)).toEqual(present);
      });
    }
  }

  test('旧数所在的条款不同时，步骤引用当时的条款', () => {
    amend(ceilingShare, {
      earlier: [{ until: NOTICE, value: '40', words: '×40%', clause: 'c2-s5-6.1.10' }],
    });
    const clauseOn = (on: string) => {
      const evaluation = evaluate('abnormal-low-bid', { bids: [{ bidder: '甲', price: '1.00' }] }, { on });
      return evaluation.ok && evaluation.steps.find(({ label }) => label === '限价线')?.clause;
    };
    expect(clauseOn(DAY_BEFORE)).toBe('c2-s5-6.1.10');
    expect(clauseOn(NOTICE)).toBe('c2-s5-6.1.10-3');
  });
});

describe('更正以前的一日，答案连同说明都按当时的数', () => {
  const onTheDayBefore = (parameter: TenderParameter, value: string, ruleId: string, input: object) => {
    amend(parameter, { earlier: [{ until: NOTICE, value, words: parameter.words }] });
    return answered(evaluate(ruleId, input, { on: DAY_BEFORE }));
  };
  const bids = ['48900000.00', '61234567.89'].map((price) => ({ bidder: price, price }));

  test('得分保留一位小数', () => {
    const { result, steps } = onTheDayBefore(scoreDecimals, '1', 'price-score', { bids });
    expect(result).toMatchObject({ scores: [{ score: '10.00' }, { score: '8.00' }] });
    expect(steps[2]?.formula).toBe('评标基准价 ÷ 投标总报价 × 10，四舍五入到一位小数（第五章二、注）');
  });

  test('截去的从第二位小数起', () => {
    amend(scoreDecimals, { earlier: [{ until: NOTICE, value: '1', words: scoreDecimals.words }] });
    const readings = { 'rounding-of-scores': 'truncate' };
    const { steps } = answered(evaluate('price-score', { bids }, { readings, on: DAY_BEFORE }));
    expect(steps[2]).toMatchObject({
      formula: '评标基准价 ÷ 投标总报价 × 10，截去第二位以后的小数（第五章二、注）',
      value: '7.90',
    });
  });

  test('平均分与合计也保留一位', () => {
    const experts = ['一', '二', '三', '四', '五', '六', '七'];
    const scores = ['3.00', '3.00', '3.00', '1.50', '3.00', '3.00', '3.00'];
    const { result, steps } = onTheDayBefore(scoreDecimals, '1', 'score-sheet-check', {
      items: [{ id: '方案', max: '3.00', objective: false }],
      experts,
      bidders: ['甲公司'],
      sheets: experts.map((expert, index) => ({
        expert,
        bidder: '甲公司',
        item: '方案',
        score: scores[index],
      })),
    });
    expect(result).toMatchObject({ averages: [{ score: '2.80' }], totals: [{ score: '2.80' }] });
    expect(steps.map(({ formula }) => formula)).toEqual([
      '各位评委打分之和 ÷ 人数，保留一位小数（四舍五入）',
      '各项平均分（一位小数）之和',
    ]);
  });

  test('少于四家废标', () => {
    const { notices } = onTheDayBefore(fewestBidders, '4', 'price-score', { bids });
    expect(notices[0]?.message).toBe('有效投标只有 2 家，不足四家的应当废标；以下得分只供试算。');
  });

  test('业绩每个 4 分、最高 6 分的，第二个只补 2 分，第三个不计', () => {
    const signed = ['2024-01-01', '2024-02-01', '2024-03-01'];
    const { result } = onTheDayBefore(integrationPoints, '4', 'commercial-score', {
      commercialResponse: { negativeDeviations: 0, substantiveUnmet: false },
      contracts: signed.map((signedOn) => ({
        name: signedOn,
        kind: 'integration',
        signedOn,
        evidence: true,
      })),
    });
    expect(result).toMatchObject({
      total: '14.00',
      counted: [{ counted: true }, { counted: true }, { counted: false, reason: 'cap-reached' }],
    });
  });

  test('预付款的界线写成万元', () => {
    const input = { contractPrice: '80990000.00' };
    const { result, steps } = onTheDayBefore(prepaymentThreshold, '80685000.00', 'payment', input);
    expect(result).toMatchObject({ prepayment: '49075000.00', basis: 'fixed' });
    expect(steps[0]?.formula).toBe('中标价格 ≥ 8068.5 万元时为固定金额');
  });

  test('超过当时预算的提示写当时的预算', () => {
    amend(ceiling, { earlier: [{ until: NOTICE, value: '80000000.00', words: ceiling.words }] });
    expect(evaluate('payment', { contractPrice: '80000000.01' }, { on: DAY_BEFORE })).toMatchObject({
      errors: [
        {
          path: 'contractPrice',
          code: 'over-budget',
          message: '超过采购预算 80000000.00 元，请填写不超过预算的金额',
        },
      ],
    });
  });

  test('违约三次才可以解除合同', () => {
    const input = { contractPrice: '50000000.00', occurrences: [{ clause: '9.1.1', count: 3 }] };
    const { result } = onTheDayBefore(breachesToTerminate, '3', 'breach-penalty', input);
    expect(result).toMatchObject({
      mayTerminate: [{ clause: 'c3-10.8', reason: '第九条所列违约行为 3 次，达到三次' }],
    });
  });
});

describe('某日有效的参数', () => {
  const version = (until: string, value: string): EarlierVersion => ({ until, value, words: `${value}元` });
  const limit: TenderParameter = {
    id: 'limit',
    title: '限价',
    value: '3',
    unit: 'count',
    clause: 'c4-s1-6',
    words: '3元',
    earlier: [version('2026-03-10', '1'), version('2026-03-20', '2')],
  };
  const valueOn = (on?: string) => inForce(limit, on).value;

  test('公告之日起按公告，前一日仍按旧文', () => {
    expect(valueOn('2026-03-09')).toBe('1');
    expect(valueOn('2026-03-10')).toBe('2');
    expect(valueOn('2026-03-19')).toBe('2');
    expect(valueOn('2026-03-20')).toBe('3');
  });

  test('更早、更晚都有答案，不写日期按最新', () => {
    expect(valueOn('1900-01-01')).toBe('1');
    expect(valueOn('2999-12-31')).toBe('3');
    expect(valueOn()).toBe('3');
  });

  test('旧文的字句随旧数，没有另写条款的仍在原条款', () => {
    expect(inForce(limit, '2026-03-09')).toMatchObject({ id: 'limit', words: '1元', clause: 'c4-s1-6' });
    const moved = { ...limit, earlier: [{ ...version('2026-03-10', '1'), clause: 'c2-s5-6.1.5' }] };
    expect(inForce(moved, '2026-03-09').clause).toBe('c2-s5-6.1.5');
    expect(inForce(moved, '2026-03-10').clause).toBe('c4-s1-6');
  });

  test('没有更正过的参数哪一日都一样', () => {
    const { earlier: _, ...never } = limit;
    expect(inForce(never, '1900-01-01')).toBe(never);
  });
});

describe('选项 on', () => {
  const input = { contractPrice: '81500000.00' };
  /** As it may come from JSON: of any shape. */
  const evaluateOn = (on: unknown, given: unknown = input) =>
    evaluate('payment', given, { on: on as string });
  const notADate = { path: 'on', code: 'not-a-date', message: '请填写真实存在的日期，例如 2026-04-08' };

  test('真实的日期都可以，没有更正过则答案相同', () => {
    expect(evaluateOn('2026-03-20')).toEqual(evaluate('payment', input));
    expect(evaluateOn(undefined)).toEqual(evaluate('payment', input));
  });

  for (const on of ['2026-02-29', '2026-3-20', '', '今天', null, 20260320, true, {}, ['2026-03-20']]) {
    test(`${JSON.stringify(on)} 不是日期，报一处错误，从不抛出`, () => {
      expect(evaluateOn(on)).toEqual({ ok: false, ruleId: 'payment', errors: [notADate] });
    });
  }

  test('层层嵌套的列表也不是日期', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    amend(ceiling, { earlier: [{ until: NOTICE, value: '1.00', words: ceiling.words }] });
    expect(evaluateOn(deep)).toEqual({ ok: false, ruleId: 'payment', errors: [notADate] });
  });

  test('日期的错误与口径、输入的错误一起报', () => {
    const evaluation = evaluate('payment', { contractPrice: 'x' }, { readings: { a: 'b' }, on: 'x' });
    expect(evaluation).toMatchObject({
      errors: [{ path: 'readings.a' }, notADate, { path: 'contractPrice', code: 'not-money' }],
    });
    const over = evaluateOn('x', { contractPrice: '99999999.00' });
    expect(over).toMatchObject({ errors: [notADate, { path: 'contractPrice', code: 'over-budget' }] });
  });
});
