import { describe, expect, it } from 'vitest';
import {
  type AssessmentDraft,
  bandFor,
  compute,
  draftOf,
  scenario,
  under,
} from '../../src/calculators/assessment/draft.ts';
import { GROUPS, ITEMS, marksOf, REPORT } from '../../src/calculators/assessment/items.ts';
import { drawGrades } from '../../src/calculators/assessment/picture.ts';
import { announcement, changeOf, distance, figures } from '../../src/calculators/assessment/words.ts';
import { examples } from '../../src/calculators/examples.ts';
import { clauseById } from '../../src/tender/index.ts';

const FULL = draftOf({
  responseSpeed: '15',
  accuracy: '15',
  attitude: '10',
  planExecution: '15',
  resourceAllocation: '15',
  security: '15',
  annualReport: { nonconformities: 0, seriouslyFalse: false },
});

const marked = (marks: Partial<AssessmentDraft['marks']>, more: Partial<AssessmentDraft> = {}) => ({
  ...FULL,
  marks: { ...FULL.marks, ...marks },
  ...more,
});

const result = (...given: Parameters<typeof marked>) => {
  const { done } = compute(marked(...given));
  if (!done) throw new Error('there is no result');
  return done.result;
};

/** An assessment with this total, from 70 points up to 85 off the first item. */
const total = (accuracy: string, responseSpeed = '0') => result({ accuracy, responseSpeed });

describe('考核评分表', () => {
  it('各项的次序和说法与评分表一致', () => {
    const words = (id: string) => clauseById.get(id)?.text.split('\n') ?? [];
    for (const { clause, indicator, asked, max, bands } of ITEMS) {
      expect(words(clause)).toEqual(
        expect.arrayContaining([indicator, asked, max, ...bands.map((band) => `${band}。`)]),
      );
    }
    expect(words(REPORT.clause)).toEqual(expect.arrayContaining([REPORT.asked, REPORT.max, REPORT.rule]));
    expect(ITEMS.map(({ clause }) => clause)).toEqual(ITEMS.map(({ clause }) => clause).toSorted());
  });

  it('每一组的分值是组内各项之和，与评分表一致', () => {
    for (const { points, items } of GROUPS) {
      const sum =
        items.length > 0 ? items.reduce((all, { max }) => all + Number(max), 0) : Number(REPORT.max);
      expect(String(sum)).toBe(points);
    }
    const firstRows = GROUPS.map(({ items }) => items[0]?.clause ?? REPORT.clause);
    for (const [i, id] of firstRows.entries()) {
      const text = clauseById.get(id)?.text.replaceAll(' ', '') ?? '';
      expect(text.startsWith(`${GROUPS[i]?.points}\n${GROUPS[i]?.title}`)).toBe(true);
    }
  });

  it('四档的整数分不重不漏', () => {
    for (const { bands, max } of ITEMS) {
      expect(bands.flatMap(marksOf)).toEqual(
        Array.from({ length: Number(max) + 1 }, (_, i) => String(Number(max) - i)),
      );
    }
  });

  it('写出所打的分在哪一档，两档之间为空，不是分数为 null', () => {
    const [speed] = ITEMS;
    expect(['14', '13.99', '12', '０分'].map((mark) => bandFor(speed!, mark))).toEqual([
      '14-15分：符合响应要求',
      '',
      '12-13分：基本满足响应要求，响应速度良好',
      '0-4分：未满足要求，存在不响应问题',
    ]);
    expect(['', '15.01', '优'].map((mark) => bandFor(speed!, mark))).toEqual([null, null, null]);
  });
});

describe('考核评分：填写', () => {
  it('示例就是规则页的例子：正好 90 分', () => {
    expect(compute(examples.assessment).done?.result.total).toBe('90.00');
  });

  it('没有打完时没有结果，也不算错误，说出还有几项', () => {
    expect(compute(scenario.blank!)).toEqual({ done: null, problems: [], open: 7 });
    expect(compute(marked({ attitude: ' ' }, { faults: '' }))).toMatchObject({
      done: null,
      problems: [],
      open: 2,
    });
  });

  it('超过满分的、不是分数的、数错的，各指到那一格', () => {
    const { done, problems } = compute(marked({ attitude: '10.5', security: '很好' }, { faults: '两个' }));
    expect(done).toBeNull();
    expect(problems.map(({ field, label }) => [field, label])).toEqual([
      ['assessment-attitude', '服务态度专业友好'],
      ['assessment-security', '操作管理合规、数据处理规范'],
      ['assessment-faults', '年度报告的不符合项'],
    ]);
    expect(problems[0]?.message).toBe('请填写 0 到 10 之间的分数，最多两位小数。');
  });

  it('年度报告按不符合项和严重不真实扣分，换一种口径说出考核分变为多少', () => {
    const draft = marked({}, { faults: '6', severe: true });
    const now = compute(draft).done!.result;
    expect(now.total).toBe('92.00');
    const then = under(draft, { 'severe-report-fault': 'instead' });
    expect(changeOf(now, then!)).toBe('考核分变为 95.00，等级不变');
    expect(changeOf(now, now)).toBeNull();
    expect(changeOf(total('15', '5'), total('15', '4.99'))).toBe('考核分变为 89.99，等级变为良好');
  });
});

describe('考核评分：离界线多远', () => {
  it.each([
    ['15', '15', '优秀', '高出下限 10.00 分'],
    ['15', '5', '优秀', '正好在下限上'],
    ['15', '4.99', '良好', '再得 0.01 分即为优秀；高出下限 9.99 分'],
    ['10', '0', '良好', '再得 10.00 分即为优秀；正好在下限上'],
    ['9.99', '0', '合格', '再得 0.01 分即为良好；高出下限 9.99 分'],
    ['0', '0', '合格', '再得 10.00 分即为良好；正好在下限上'],
  ])('准确性 %s、响应速度 %s：%s，%s', (accuracy, speed, grade, words) => {
    const found = total(accuracy, speed);
    expect(figures(found)[1]).toMatchObject({ value: grade, note: words });
  });

  it('69.99 分不达标，再得 0.01 分即为合格，扣除比例另行商议', () => {
    const found = result({ accuracy: '0', responseSpeed: '0', attitude: '9.99' });
    expect(distance(found)).toBe('再得 0.01 分即为合格');
    expect(figures(found).map(({ value }) => value)).toEqual(['69.99 分', '不达标', '另行商议']);
    expect(announcement(found)).toBe('考核分 69.99，不达标，扣除比例另行商议。再得 0.01 分即为合格。');
    expect(announcement(total('10'))).toBe(
      '考核分 80.00，良好，扣除合同剩余金额的 2.00%。再得 10.00 分即为优秀；正好在下限上。',
    );
  });

  it('图上四个等级相接，考核分落在自己的等级里', () => {
    const { zones, lines, value } = drawGrades(total('15', '5'));
    expect(zones).toEqual([
      { from: 0, to: 70, label: '不达标', hot: true },
      { from: 70, to: 80, label: '合格', hot: false },
      { from: 80, to: 90, label: '良好', hot: false },
      { from: 90, to: 100, label: '优秀', hot: false },
    ]);
    expect(lines.map(({ label }) => label)).toEqual(['70', '80', '90']);
    expect(value).toEqual({ x: 90, label: '90.00 分' });
  });
});

describe('考核评分：带着尾款的填写', () => {
  const carried = examples['final-payment'];

  it('写进链接又读回，一格不少', () => {
    const draft = { ...FULL, carried };
    expect(scenario.unpack(scenario.pack(draft))).toEqual({ draft, ignored: [] });
  });

  it('认不出的尾款填写略去并说明，打的分照常载入', () => {
    const packed = { ...(scenario.pack(FULL) as object), f: { p: 8150 } };
    expect(scenario.unpack(packed)).toEqual({ draft: FULL, ignored: ['尾款的部分填写'] });
  });
});
