import { describe, expect, it } from 'vitest';
import {
  type DetailRow,
  emptyRow,
  nextKey,
  parseQuantity,
  readRow,
  readTable,
  takeRows,
} from '../../../src/calculators/bid-correction/detail.ts';
import {
  AT_ONCE,
  compute,
  problemsOf,
  resultUnder,
  scenario,
} from '../../../src/calculators/bid-correction/draft.ts';
import { addPlace, type CorrectionDraft } from '../../../src/calculators/bid-correction/input.ts';
import { pastedWords } from '../../../src/calculators/bid-correction/paste.ts';
import {
  changeOf,
  consequences,
  figures,
  ORDERS,
  principle,
  verdict,
} from '../../../src/calculators/bid-correction/words.ts';
import { citedBy } from '../../../src/calculators/cited.ts';
import { examples } from '../../../src/calculators/examples.ts';
import { bidCorrection } from '../../../src/rules/bid/bid-correction.ts';
import { clauseById } from '../../../src/tender/index.ts';

const rows = (...lines: [quantity: string, unitPrice: string, amount: string, misplaced?: boolean][]) =>
  lines.map(
    ([quantity, unitPrice, amount, misplaced = false], key): DetailRow => ({
      key,
      name: '',
      quantity,
      unitPrice,
      amount,
      misplaced,
    }),
  );
const draft = (part: Partial<CorrectionDraft>): CorrectionDraft => ({
  amount: '1100',
  capital: '',
  places: [],
  rows: [emptyRow(0)],
  total: '',
  readings: {},
  ...part,
});
const done = (part: Partial<CorrectionDraft>) => {
  const computed = compute(draft(part));
  if (!computed.done) throw new Error('there is no result');
  return { ...computed, result: computed.done.result };
};

describe('明细表的一行', () => {
  it.each([
    ['12', '12'],
    [' 1,200 ', '1200'],
    ['１２．５', '12.5'],
    ['12台', '12'],
    ['0012', '0012'],
    ['0.25', '0.25'],
    ['999999999', '999999999'],
  ])('数量“%s”读作 %s', (text, quantity) => {
    expect(parseQuantity(text)).toBe(quantity);
  });

  it.each(['', '十二', '1.23456', '-1', '1,20', '1234567890', '约12'])('数量“%s”不认', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });

  it('空行、没填完、填错、填好', () => {
    expect(readRow(emptyRow(0))).toEqual({ kind: 'empty' });
    expect(readRow(rows(['3', '', ''])[0]!)).toEqual({ kind: 'unfinished' });
    expect(readRow(rows(['三', '约10', '30'])[0]!)).toEqual({
      kind: 'wrong',
      wrong: [
        { part: 'quantity', message: '请填写数量，例如 12 或 1.5（最多四位小数）。' },
        { part: 'unitPrice', message: '请填写一个确定的金额，去掉“约”“左右”“以上”等字样。' },
      ],
    });
    expect(readRow(rows(['3', '10', '0.003万', true])[0]!)).toEqual({
      kind: 'line',
      line: { quantity: '3', unitPrice: '10', amount: '30.00', unitPriceMisplaced: true },
    });
  });

  it('末尾的空行不算，中间的空行要填完', () => {
    const table = readTable(rows(['1', '1', '1'], ['', '', ''], ['1', '1', '1'], ['', '', '']));
    expect(table.lines).toHaveLength(2);
    expect(table.unfinished).toEqual([2]);
    expect(readTable([emptyRow(0)])).toMatchObject({ lines: [], unfinished: [], problems: [] });
  });

  it('编号不重复使用', () => {
    expect(nextKey([])).toBe(0);
    expect(nextKey([emptyRow(7), emptyRow(3)])).toBe(8);
  });
});

describe('粘贴的行', () => {
  const pasted = [{ name: '甲', quantity: '1', unitPrice: '2', amount: '2', misplaced: false }];

  it('替换的只留粘贴的，接上的留原有的，空行不留，编号都是新的', () => {
    const table = [...rows(['1', '1', '1']), emptyRow(5)];
    expect(takeRows(table, pasted, false)?.map(({ key }) => key)).toEqual([6]);
    expect(takeRows(table, pasted, true)?.map(({ key }) => key)).toEqual([0, 6]);
  });

  it('一万行取，接上超过一万行的不取', () => {
    const many = Array.from({ length: 9_999 }, () => pasted[0]!);
    expect(takeRows(rows(['1', '1', '1']), many, true)).toHaveLength(10_000);
    expect(takeRows(rows(['1', '1', '1'], ['1', '1', '1']), many, true)).toBeNull();
  });

  it('说出填入几行、略去几行、有没有合计', () => {
    expect(pastedWords(2, 0, null)).toBe('已填入 2 行。');
    expect(pastedWords(2, 1, '3')).toBe('已填入 2 行，略去没有数字的 1 行，合计也已填入。');
  });
});

describe('报价修正：填写', () => {
  it('示例就是规则页的例子：四种错误六处修正', () => {
    const { done: found, corrected } = compute(examples['bid-correction']);
    expect(found?.result.corrections.map(({ order }) => order)).toEqual([1, 1, 2, 3, 4, 4]);
    expect([...corrected.keys()]).toEqual([1, 2]);
    expect(corrected.get(2)).toEqual({ unitPrice: '3150500.00' });
    expect(corrected.get(1)).toEqual({ amount: '20000000.00' });
  });

  it('没有填开标一览表时没有结果，也不算错误', () => {
    expect(compute(draft({ amount: '' }))).toMatchObject({ done: null, problems: [], unfinished: [] });
  });

  it('没填完的行说出是第几行，没有结果', () => {
    expect(compute(draft({ rows: rows(['1', '1', '1'], ['3', '10', '']) }))).toMatchObject({
      done: null,
      problems: [],
      unfinished: [2],
    });
  });

  it('各处填错的一次都指出来，各在自己的一格', () => {
    const { done: none, problems } = compute(
      draft({
        amount: '约1100',
        places: [
          { key: 0, name: '投标函', amount: '一千' },
          { key: 1, name: '', amount: '1..0' },
        ],
        rows: rows(['1', '1', '1'], ['三', '10', '30']),
        total: '合计',
      }),
    );
    expect(none).toBeNull();
    expect(problems.map(({ field, label }) => [field, label])).toEqual([
      ['bid-correction-amount', '开标一览表小写'],
      ['bid-correction-place-0-amount', '投标函'],
      ['bid-correction-place-1-amount', '第 2 处总报价'],
      ['bid-correction-total', '明细表合计费用'],
      ['bid-correction-row-1-quantity', '明细表第 2 行的数量'],
    ]);
  });

  it('规则指出的错误在自己的一格：数量为 0，总报价为 0', () => {
    expect(compute(draft({ rows: rows(['1', '1', '1'], ['0', '1', '0']) })).problems).toEqual([
      {
        field: 'bid-correction-row-1-quantity',
        label: '明细表第 2 行的数量',
        message: '请填写大于 0 的数。',
      },
    ]);
    expect(compute(draft({ amount: '0' })).problems.map(({ field }) => field)).toEqual([
      'bid-correction-amount',
    ]);
    expect(compute(draft({ capital: '零元整' })).problems.map(({ field }) => field)).toEqual([
      'bid-correction-capital',
    ]);
  });

  it('读不出的大写，错在大写一格', () => {
    expect(compute(draft({ capital: '壹仟壹佰' })).problems).toEqual([
      {
        field: 'bid-correction-capital',
        label: '开标一览表大写',
        message: '请填写规范的大写金额，例如 捌仟捌佰壹拾伍万元整。',
      },
    ]);
  });

  it('没有写总报价的一处不算', () => {
    const { result } = done({
      places: [
        { key: 0, name: '封面', amount: '' },
        { key: 1, name: '投标函', amount: '1200' },
      ],
    });
    expect(result.corrections.map(({ before, after }) => [before, after])).toEqual([['1200.00', '1100.00']]);
  });

  it('长表在规则算之前只说读不出的，算过以后连同规则指出的', () => {
    const lines = Array.from({ length: AT_ONCE + 1 }, (): [string, string, string] => ['1', '1', '1']);
    const long = draft({ rows: rows(...lines, ['0', '1', '0']) });
    expect(problemsOf(long)).toEqual([]);
    compute(long);
    expect(problemsOf(long).map(({ field }) => field)).toEqual([
      `bid-correction-row-${AT_ONCE + 1}-quantity`,
    ]);
    const short = draft({ rows: rows(['0', '1', '0']) });
    expect(problemsOf(short).map(({ field }) => field)).toEqual(['bid-correction-row-0-quantity']);
  });

  it('添加的一处有新的编号', () => {
    expect(addPlace([{ key: 4, name: '', amount: '' }]).at(-1)).toEqual({ key: 5, name: '', amount: '' });
  });

  it('一万行也有结果，一万零一行说最多多少', () => {
    const line: [string, string, string] = ['1', '1', '1'];
    const many = (count: number) => rows(...Array.from({ length: count }, () => line));
    expect(compute(draft({ rows: many(10_000) })).done?.result.detail?.total).toBe('10000.00');
    expect(compute(draft({ rows: many(10_001) })).problems[0]?.message).toContain('最多 10,000 项');
  });
});

describe('报价修正：界线', () => {
  it('差一分也要修正，金额写法不同不算', () => {
    const { corrected } = done({
      rows: rows(['10', '50', '500.01'], ['10', '5', '50'], ['2', '5.0', '10.00']),
    });
    expect([...corrected.keys()]).toEqual([0]);
  });

  it('标为错位的单价按金额改，没有标的按单价改金额', () => {
    const { result, corrected } = done({ rows: rows(['10', '50', '550'], ['3', '2000', '600', true]) });
    expect(result.corrections.map(({ order, what }) => [order, what])).toEqual([
      [3, '明细表第 2 行单价'],
      [4, '明细表第 1 行金额'],
    ]);
    expect(corrected.get(1)).toEqual({ unitPrice: '200.00' });
    expect(result.mustBeAccepted).toBe(false);
  });

  it('另一种口径改变总报价的，说出变为多少；不变的不说', () => {
    const part = { amount: '1150', rows: rows(['10', '110', '1150']) };
    const { result } = done(part);
    const then = resultUnder(draft(part), { 'detail-sum-over-opening': 'unit-prices-prevail' });
    expect(changeOf(result, then!)).toBe('投标总报价变为 1,100.00 元');
    expect(changeOf(result, result)).toBeNull();
  });
});

describe('报价修正：说法', () => {
  it('四项原则的次序和条款就是规则的，说的是条文原话', () => {
    const clauses = bidCorrection.clauses.filter((id) => /^c2-s5-5\.4-[1-4]$/.test(id));
    expect(ORDERS.map(principle)).toEqual(clauses);
    const cited = citedBy('bid-correction');
    expect(clauses.map((id) => cited[id]?.text)).toEqual(clauses.map((id) => clauseById.get(id)?.text));
    expect(cited[principle(2)]?.text).toBe('大写金额和小写金额不一致的，以大写金额为准。');
  });

  it('总报价有出入的须接受，拒绝的投标被拒绝', () => {
    const { result } = done({ places: [{ key: 0, name: '投标函', amount: '1200' }] });
    expect(verdict(result)).toBe('修正 1 处，评标用的投标总报价 1,100.00 元，须由投标人接受。');
    expect(consequences(result).map(({ clause }) => clause)).toEqual(['c2-s5-5.5', 'c2-s5-5.5']);
    expect(consequences(result)[1]!.words).toBe('投标人不接受修正后的价格的，其投标将被拒绝。');
  });

  it('没有要修正的、修正只在明细表之内的', () => {
    expect(verdict(done({}).result)).toBe('没有要修正的，投标总报价 1,100.00 元。');
    expect(consequences(done({}).result)[0]!.words).toContain('没有要投标人接受的');
    const inside = done({ rows: rows(['10', '50', '550']) }).result;
    expect(verdict(inside)).toBe('修正 1 处，评标用的投标总报价 1,100.00 元。');
    expect(consequences(inside)[0]!.words).toContain('没有要投标人接受的');
  });

  it('明细表汇总与总报价相同、不同、没有填', () => {
    const note = (part: Partial<CorrectionDraft>) => figures(done(part).result)[1]?.note;
    expect(note({ rows: rows(['11', '100', '1100']) })).toBe('与总报价相同');
    expect(note({ rows: rows(['11', '100.01', '1100.11']) })).toBe('与总报价不同');
    expect(figures(done({}).result)[1]?.value).toBe('没有填明细表');
  });
});

describe('报价修正：方案', () => {
  it('认不出的行和处略去并说明', () => {
    const packed = scenario.pack(draft({ rows: rows(['1', '2', '2', true]) })) as {
      d: unknown[];
      p: unknown[];
    };
    const restored = scenario.unpack({ ...packed, d: [...packed.d, ['x']], p: [7] });
    expect(restored?.draft.rows).toHaveLength(1);
    expect(restored?.draft.rows[0]).toMatchObject({ quantity: '1', misplaced: true });
    expect(restored?.ignored).toEqual(['第 1 处总报价', '明细表第 2 行']);
  });

  it('太多的处、太多的行不载入', () => {
    const packed = scenario.pack(draft({})) as object;
    expect(scenario.unpack({ ...packed, p: Array.from({ length: 101 }, () => ['', '']) })).toBeNull();
    expect(scenario.unpack({ ...packed, d: Array.from({ length: 10_001 }, () => 0) })).toBeNull();
  });
});
