import { describe, expect, it } from 'vitest';
import { examples } from '../../src/calculators/examples.ts';
import {
  addRow,
  compute,
  draftOf,
  type LineRow,
  scenario,
} from '../../src/calculators/line-tolerance/draft.ts';
import { drawStrips } from '../../src/calculators/line-tolerance/picture.ts';
import { changeOf, LIMITS, summary } from '../../src/calculators/line-tolerance/words.ts';
import { clauseById, clauses } from '../../src/tender/index.ts';

const rows = (...given: [listed: string, actual: string, name?: string][]): LineRow[] =>
  given.map(([listed, actual, name = ''], key) => ({ key, clause: '', name, listed, actual }));
const done = (...given: Parameters<typeof rows>) => {
  const computed = compute({ rows: rows(...given) });
  if (!computed.done) throw new Error('there is no result');
  return computed.done;
};

describe('线路数量变动：填写', () => {
  it('八个分项和所列数量就是条文所列', () => {
    expect(examples['line-tolerance'].rows.map(({ name, listed, clause }) => [name, listed, clause])).toEqual(
      [
        ['VPN线路', '927', 'c4-s3-p2-4.3.2-1'],
        ['互联网专线', '39', 'c4-s3-p2-4.3.2-2'],
        ['光纤', '831', 'c4-s3-p2-4.3.2-3'],
        ['数字电路', '46', 'c4-s3-p2-4.3.2-4'],
        ['IP地址', '86', 'c4-s3-p2-4.3.2-5'],
        ['MSTP线路', '118', 'c4-s3-p2-4.3.2-6'],
        ['IDC专线', '1', 'c4-s3-p2-4.3.2-7'],
        ['其他线路', '42', 'c4-s3-p2-4.3.2-8'],
      ],
    );
    const listed = clauses.filter(({ parent }) => parent === 'c4-s3-p2-4.3.2');
    expect(draftOf(listed, {}).rows).toHaveLength(listed.length);
  });

  it('没有填实际数量的不算，一行都没有填时没有结果，也不算错误', () => {
    expect(compute({ rows: rows(['927', ''], ['39', ' ']) })).toEqual({ done: null, problems: [] });
    expect(done(['927', '945'], ['39', '']).reckoned).toHaveLength(1);
  });

  it('填错的各指出来', () => {
    const { done: none, problems } = compute({
      rows: rows(['927条', '九百', 'VPN线路'], ['0', '1'], ['', '3', '光纤']),
    });
    expect(none).toBeNull();
    expect(problems.map(({ field, label }) => [field, label])).toEqual([
      ['line-tolerance-0-actual', 'VPN线路的实际数量'],
      ['line-tolerance-1-listed', '第 2 行的所列数量'],
      ['line-tolerance-2-listed', '光纤的所列数量'],
    ]);
  });

  it('添加的一行有新的编号', () => {
    expect(addRow(rows(['1', ''], ['2', ''])).at(-1)).toEqual({
      key: 2,
      clause: '',
      name: '',
      listed: '',
      actual: '',
    });
  });

  it('链接里的条款编号只认招标文件的分项', () => {
    const row = (clause: string) =>
      scenario.unpack({
        l: [
          [clause, '甲', '1', '1'],
          ['', '乙', '1', '1'],
        ],
      });
    expect(row('c4-s3-p2-4.3.2-1')?.draft.rows).toHaveLength(2);
    expect(row('javascript:alert(1)')).toMatchObject({
      draft: { rows: [{ name: '乙' }] },
      ignored: ['第 1 行'],
    });
    const many = Array.from({ length: 203 }, () => ['', '甲', '1', '1']);
    expect(scenario.unpack({ l: many })).toMatchObject({ ignored: ['第 201 行', '第 202 行', '第 203 行'] });
    expect(scenario.unpack({ l: [] })).toBeNull();
  });
});

describe('线路数量变动：界线', () => {
  it.each([
    ['50', '51', true],
    ['50', '49', true],
    ['50', '52', false],
    ['49', '50', false],
    ['927', '945', true],
    ['927', '946', false],
    ['927', '908', false],
    ['1', '1', true],
    ['1', '0', false],
  ])('所列 %s、实际 %s：允许 %s', (listed, actual, within) => {
    expect(done([listed, actual]).reckoned[0]!.done.result.within).toBe(within);
  });

  it('每一步写明是哪个分项；提示只说一次', () => {
    const { steps, notices } = done(['39', '40', '互联网专线'], ['1', '2']);
    expect(steps.map(({ label }) => label)).toEqual([
      '互联网专线：允许的变动',
      '互联网专线：实际的变动',
      '第 2 行：允许的变动',
      '第 2 行：实际的变动',
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['beyond-tolerance']);
  });
});

describe('线路数量变动：说法', () => {
  it('都在以内、有的超出、超出的太多只举三个', () => {
    expect(summary(done(['50', '51'], ['927', '927']).reckoned)).toBe('2 个分项都在允许的 2% 以内。');
    expect(summary(done(['39', '40', '互联网专线'], ['50', '51']).reckoned)).toBe(
      '互联网专线超出允许的 2%，其余 1 个在允许范围以内。',
    );
    const many = done(['1', '2', '甲'], ['1', '2', '乙'], ['1', '2', '丙'], ['1', '2', '丁']);
    expect(summary(many.reckoned)).toBe('甲、乙、丙等 4 个分项超出允许的 2%，其余 0 个在允许范围以内。');
  });

  it('增、减、不变', () => {
    expect(changeOf({ listed: 39, actual: 40 })).toBe('＋1 条');
    expect(changeOf({ listed: 39, actual: 37 })).toBe('−2 条');
    expect(changeOf({ listed: 39, actual: 39 })).toBe('0 条');
  });

  it('说明管到哪里的每一条都有条款', () => {
    expect(LIMITS.filter(({ clause }) => !clauseById.has(clause))).toEqual([]);
  });
});

describe('线路数量变动：图', () => {
  it('正好 2% 的点在允许一段的两端，更远的在边上', () => {
    const { allowed, strips, labels } = drawStrips(
      done(['50', '51'], ['50', '49'], ['50', '50'], ['10', '30']).reckoned,
    );
    expect(allowed).toEqual({ x: 25, width: 50 });
    expect(strips.map(({ x, within }) => [x, within])).toEqual([
      [75, true],
      [25, true],
      [50, true],
      [100, false],
    ]);
    expect(strips[3]!.change).toBe('＋20 条，200.00%');
    expect(labels.map(({ label }) => label)).toEqual(['−2%', '不变', '＋2%']);
  });
});
