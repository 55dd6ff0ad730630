import { describe, expect, it } from 'vitest';
import * as breach from '../../../src/calculators/breach-penalty/draft.ts';
import { examples } from '../../../src/calculators/examples.ts';
import { compareScenarios } from '../../../src/calculators/parts/kept/compare.ts';
import { recordOf } from '../../../src/calculators/parts/share/record.ts';
import * as pay from '../../../src/calculators/payment/draft.ts';
import * as score from '../../../src/calculators/price-score/draft.ts';

const EDITION = '0.1.0+3f2a9c1e';
const comparePayments = (...prices: string[]) =>
  compareScenarios(
    prices.map((price, i) => ({ title: `${i}`, draft: { price }, record: null })),
    pay.scenario,
    EDITION,
  );

describe('方案比较', () => {
  it('结果和填写各成一组，与第一列不同的格子标出', () => {
    const [results, inputs, rules] = comparePayments('8150万', '81,500,000', '8000万');
    expect(results?.rows[0]).toEqual({
      name: '预付款',
      differs: true,
      cells: [
        { value: '49,075,000.00 元', differs: false, before: null },
        { value: '49,075,000.00 元', differs: false, before: null },
        { value: '48,000,000.00 元', differs: true, before: null },
      ],
    });
    expect(inputs).toMatchObject({
      title: '填写',
      rows: [{ name: '中标价格', cells: [{ value: '81,500,000.00 元' }, {}, { value: '80,000,000.00 元' }] }],
    });
    expect(rules?.rows[0]).toMatchObject({ name: '保存时的规则版本', differs: false });
  });

  it('写法不同而金额相同，不算不同', () => {
    expect(comparePayments('8150万', '81,500,000.00').flatMap(({ rows }) => rows)).toMatchObject([
      { differs: false },
      { differs: false },
      { differs: false },
      { differs: false },
      { differs: false },
    ]);
  });

  it('没有结果的一列写“—”', () => {
    const [results] = comparePayments('8150万', '');
    expect(results?.rows[0]?.cells[1]).toEqual({ value: '—', differs: true, before: null });
  });

  it('保存时的数字与现在不同的，写出保存时的数字和规则版本', () => {
    const draft = { price: '8150万' };
    const record = recordOf(draft, pay.scenario, '0.0.9+11111111');
    record.figures[0] = ['预付款', '48,900,000.00 元'];
    const parts = compareScenarios(
      [
        { title: '现在的填写', draft, record: null },
        { title: '旧方案', draft, record },
      ],
      pay.scenario,
      EDITION,
    );
    expect(parts[0]?.rows[0]?.cells[1]).toEqual({
      value: '49,075,000.00 元',
      differs: false,
      before: '48,900,000.00 元',
    });
    expect(parts[0]?.rows[1]?.cells[1]?.before).toBeNull();
    expect(parts.at(-1)?.rows[0]?.cells.map(({ value }) => value)).toEqual([
      '0.1.0（3f2a9c1e）',
      '0.0.9（11111111）',
    ]);
  });

  it('口径按问题列出，选定的和默认的分得清', () => {
    const example = examples['price-score'];
    const parts = compareScenarios(
      [
        { title: '一', draft: example, record: null },
        {
          title: '二',
          draft: { ...example, readings: { 'rounding-of-scores': 'truncate' } },
          record: null,
        },
      ],
      score.scenario,
      EDITION,
    );
    const readings = parts.find(({ title }) => title === '口径');
    expect(readings?.rows[0]?.cells.map(({ value }) => value)).toEqual([
      '每部分四舍五入到两位，再相加（本站默认）',
      '每部分截去第三位以后的数，再相加',
    ]);
  });

  it('一列没有的投标人写“—”，太长的填写只列 60 行', () => {
    const rows = Array.from({ length: 90 }, (_, key) => ({
      key,
      name: `第${key + 1}家`,
      price: '8000万',
      marked: false,
    }));
    const parts = compareScenarios(
      [
        { title: '一', draft: { rows: rows.slice(0, 1), readings: {} }, record: null },
        { title: '二', draft: { rows, readings: {} }, record: null },
      ],
      score.scenario,
      EDITION,
    );
    const inputs = parts.find(({ title }) => title === '填写');
    expect(inputs?.rows).toHaveLength(60);
    expect(inputs?.left).toBe(30);
    expect(inputs?.rows[1]?.cells.map(({ value }) => value)).toEqual(['—', '80,000,000.00 元']);
  });

  it('违约金：两个计算的结果都在', () => {
    const draft = examples['breach-penalty'];
    const [results] = compareScenarios(
      [
        { title: '一', draft, record: null },
        { title: '二', draft: { ...draft, terminated: !draft.terminated }, record: null },
      ],
      breach.scenario,
      EDITION,
    );
    expect(results?.rows.map(({ name, differs }) => [name, differs])).toEqual([
      ['违约金合计', true],
      ['每发现一次', false],
      ['9.1 违约金', false],
      ['9.2 违约金', true],
      ['逾期违约金', false],
      ['最迟提供服务', false],
      ['逾期', false],
    ]);
  });
});
