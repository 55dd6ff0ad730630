import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScenario, writeFragment } from '../../../src/calculators/parts/share/link.ts';
import { openScenario } from '../../../src/calculators/parts/share/open.ts';
import { readFragment } from '../../../src/calculators/parts/share/read.ts';
import { recordOf } from '../../../src/calculators/parts/share/record.ts';
import * as pay from '../../../src/calculators/payment/draft.ts';
import * as score from '../../../src/calculators/price-score/draft.ts';
import { runs } from '../../runs.ts';
import { EDITION, firstForm, linkTo, linkWith } from './links.ts';

describe('链接的片段', () => {
  it('任何片段都不会出错', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.base64String()), (tail) => {
        for (const start of ['', '#s=', '#s=1.', '#s=1.0.', '#s=2.']) {
          const opened = readFragment(start + tail);
          expect(opened.ok ? opened.record : opened.message).toBeDefined();
        }
      }),
      runs(),
    );
  });

  it.each(['', '#', '#c2-s5-6.1.10', '#price-score-0-price'])('“%s”不是方案链接', (fragment) => {
    expect(isScenario(fragment)).toBe(false);
  });

  it.each([
    ['#s=3.e30', '第 3 版'],
    ['#s=', '没有复制完整'],
    ['#s=1', '残缺'],
    ['#s=2', '残缺'],
    ['#s=2.e3', '残缺'],
    ['#s=2.e30', '残缺'],
    ['#s=2.%7B%7D', '残缺'],
    ['#s=2._w', '残缺'],
    [`#s=2.${'A'.repeat(40_001)}`, '太长'],
  ])('“%s”说明为什么没有载入', (fragment, words) => {
    const opened = readFragment(fragment);
    expect(opened.ok ? '' : opened.message).toContain(words);
    expect(opened.ok ? '' : opened.message).toContain('没有载入');
  });

  it('放不进一个链接的内容不写成链接', () => {
    expect(linkWith('字'.repeat(20_000))).toBe('');
  });

  it('认不出的行和口径略去并说明，其余照常载入', () => {
    const state = {
      b: [['甲公司', '8000万', 0], ['乙公司', 8000, 0], ['丙公司', '8100万', 1], 'x'],
      r: { 'rounding-of-scores': 'truncate', rounding: 'x' },
    };
    expect(openScenario(linkWith(state), score.scenario, EDITION)).toMatchObject({
      draft: {
        rows: [
          { key: 0, name: '甲公司', price: '8000万', marked: false },
          { key: 1, name: '丙公司', price: '8100万', marked: true },
        ],
        readings: { 'rounding-of-scores': 'truncate' },
      },
      message:
        '已载入链接中的填写。认不出的部分没有载入：第 2 行、第 4 行、一项口径。结果与当时不同，见下表。',
    });
  });

  it('另一个计算器的链接不载入', () => {
    const fragment = linkTo({ price: '8150万' }, pay.scenario) ?? '';
    expect(openScenario(fragment, score.scenario, EDITION)).toEqual({
      draft: null,
      message: '链接里不是本计算器的内容，没有载入。',
      changes: [],
    });
  });

  it('最多带 12 项结果，太长的名称截短', () => {
    const many = Array.from({ length: 30 }, (_, key) => ({
      key,
      name: `${key}`.padEnd(90, '家'),
      price: '8000万',
      marked: false,
    }));
    const { figures } = recordOf({ rows: many, readings: {} }, score.scenario, EDITION);
    expect(figures).toHaveLength(12);
    expect(Math.max(...figures.map(([name]) => name.length))).toBe(60);
  });
});

describe('另一个版本的规则', () => {
  const draft = { price: '8150万' };
  const open = (fragment: string | null) => openScenario(fragment ?? '', pay.scenario, '0.2.0+aaaaaaaa');
  const SAYS = '当时的规则版本是 0.1.0（3f2a9c1e），现在是 0.2.0（aaaaaaaa），已按现在的规则重新计算。';

  it('结果没有变的，说明版本不同、结果相同', () => {
    expect(open(linkTo(draft, pay.scenario))).toEqual({
      draft,
      message: `已载入链接中的填写。${SAYS}结果与当时相同。`,
      changes: [],
    });
  });

  it('结果变了的，列出当时和现在的数字', () => {
    const record = recordOf(draft, pay.scenario, EDITION);
    const figures = record.figures.map(([name, value], i): [string, string] =>
      i === 0 ? [name, '48,900,000.00 元'] : i === 1 ? ['余款', value] : [name, value],
    );
    expect(open(writeFragment({ ...record, digest: 'x', figures }))).toEqual({
      draft,
      message: `已载入链接中的填写。${SAYS}结果与当时不同，见下表。`,
      changes: [
        { name: '预付款', before: '48,900,000.00 元', after: '49,075,000.00 元' },
        { name: '合同剩余金额（余款）', before: null, after: '32,425,000.00 元' },
        { name: '余款', before: '32,425,000.00 元', after: null },
      ],
    });
  });

  it('列出的数字都没有变、其余有变化的，也说明', () => {
    const record = recordOf(draft, pay.scenario, EDITION);
    expect(open(writeFragment({ ...record, digest: 'x' })).message).toBe(
      `已载入链接中的填写。${SAYS}主要结果与当时相同，其他部分有变化。`,
    );
  });

  it('版本相同而数字不同的，也列出来', () => {
    const record = recordOf(draft, pay.scenario, '0.2.0+aaaaaaaa');
    const opened = open(writeFragment({ ...record, digest: 'x', figures: [['预付款', '1.00 元']] }));
    expect(opened.message).toBe('已载入链接中的填写。结果与当时不同，见下表。');
    expect(opened.changes[0]).toEqual({
      name: '预付款',
      before: '1.00 元',
      after: '49,075,000.00 元',
    });
  });

  it('早先生成、不带版本的链接照样能打开，结果不同的提醒', () => {
    const print = recordOf(draft, pay.scenario, EDITION).digest;
    expect(open(firstForm({ p: '8150万' }, print))).toEqual({
      draft,
      message: '已载入链接中的填写。',
      changes: [],
    });
    expect(open(firstForm({ p: '8150万' }, 'x')).message).toBe(
      '已载入链接中的填写。注意：计算结果与生成链接时不同，规则可能已更新。',
    );
  });
});
