import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import {
  compute,
  partsUnder,
  problemsOf,
  resultsOf,
  totalOf,
} from '../../../src/calculators/score/compute.ts';
import {
  blank,
  newContract,
  newPerson,
  PAGES,
  type ScoreDraft,
} from '../../../src/calculators/score/filled.ts';
import { standingsOf } from '../../../src/calculators/score/people.ts';
import {
  announcement,
  briefWords,
  changeOf,
  partSub,
  verdictWords,
} from '../../../src/calculators/score/words.ts';
import { COMPUTER, draftWith, person, SENIOR, staff } from './people.ts';

const totalFor = (draft: ScoreDraft) => totalOf(resultsOf(compute(draft)));
const pointsOf = (draft: ScoreDraft, id: Parameters<typeof partSub>[0]) =>
  partSub(id, resultsOf(compute(draft)))?.points;
const example = examples.score;

describe('示例', () => {
  it('三部分相加：62.84 + 12.50 + 9.57 = 84.91', () => {
    expect(totalFor(example)).toEqual({ points: '84.91', open: [], faults: [] });
  });

  it('六段小计与手算相同', () => {
    const parts = resultsOf(compute(example));
    const ids = ['service', 'plans', 'people', 'terms', 'contracts', 'price'] as const;
    expect(ids.map((id) => partSub(id, parts))).toEqual([
      // 24 − 0.08 × 2
      { points: '23.84', max: '24.00' },
      // 3 × 7 + 1.5 × 2 + 0
      { points: '24.00', max: '30.00' },
      // (2 + 2) + (2.5 × 2 + 1) + 5
      { points: '15.00', max: '20.00' },
      // 8 − 0.5
      { points: '7.50', max: '8.00' },
      // 2 × 2 + 1
      { points: '5.00', max: '8.00' },
      // 7800 ÷ 8150 × 10 = 9.5705…
      { points: '9.57', max: '10.00' },
    ]);
  });

  it('念出的一句和手机上的一行', () => {
    const parts = resultsOf(compute(example));
    expect(announcement(totalOf(parts), parts)).toBe(
      '合计 84.91 分：技术部分 62.84，商务部分 12.50，投标报价 9.57。',
    );
    expect(briefWords(parts)).toBe('技术 62.84 商务 12.50 报价 9.57');
  });
});

describe('服务响应', () => {
  const withCount = (count: string) => draftWith([], { deviations: { ...blank.deviations, count } });

  it.each([
    ['0', '24.00'],
    ['1', '23.92'],
    ['３００条', '0.00'],
  ])('%s 条负偏离得 %s', (count, points) => {
    expect(pointsOf(withCount(count), 'service')).toBe(points);
  });

  it.each(['301', '2.5', '', '-1', '9999', '一'])('“%s”不是 0 到 300 的条数，错在那一格', (count) => {
    const { technical } = compute(withCount(count));
    expect(technical.done).toBeNull();
    expect(technical.problems.map(({ field }) => field)).toEqual(['score-deviations']);
    expect(technical.problems[0]?.message).toMatch(/^(请填写|条数太大).+。$/);
  });

  it('逐条选定时按选定的条数，不看填的数', () => {
    const deviations = {
      picking: true,
      count: '999',
      picked: [0, 298, 299],
    };
    expect(pointsOf(draftWith([], { deviations }), 'service')).toBe('23.76');
  });
});

describe('投标无效', () => {
  it.each([
    ['servicesUnmet', { servicesUnmet: true }, ['services']],
    ['termsUnmet', { termsUnmet: true }, ['terms']],
    ['超过预算', { price: '8815.01万' }, ['over-budget']],
    [
      '三者都有',
      { servicesUnmet: true, termsUnmet: true, price: '9000万' },
      ['services', 'terms', 'over-budget'],
    ],
  ] as const)('%s：不评分，没有合计', (_name, part, faults) => {
    expect(totalFor({ ...example, ...part })).toEqual({ points: null, open: [], faults });
  });

  it('正好等于预算的报价照常评分：7800 ÷ 8815 × 10 = 8.85', () => {
    expect(totalFor({ ...example, price: '88150000' })).toMatchObject({ points: '84.19', faults: [] });
  });

  it('念出的一句说明无效和原因', () => {
    const draft = { ...example, servicesUnmet: true };
    const parts = resultsOf(compute(draft));
    expect(announcement(totalOf(parts), parts)).toBe(
      '投标无效：服务要求中有实质性要求未满足。按无效投标处理，不评分。',
    );
  });
});

describe('投标报价', () => {
  it('低于设想的最低报价时自己是基准价，得满分', () => {
    expect(pointsOf({ ...example, price: '7700万' }, 'price')).toBe('10.00');
  });

  it('没有设想别家的报价时还没有价格分，合计说明不含报价', () => {
    const parts = resultsOf(compute({ ...example, rival: '' }));
    expect(totalOf(parts)).toEqual({ points: '75.34', open: ['price'], faults: [] });
    expect(announcement(totalOf(parts), parts)).toContain('合计 75.34 分（不含投标报价）');
  });

  it('设想的报价超过预算，错在那一格', () => {
    const { price } = compute({ ...example, rival: '8815.01万' });
    expect(price.done).toBeNull();
    expect(price.problems).toEqual([
      {
        field: 'score-rival',
        label: '其他投标人的最低报价',
        message: '超过采购预算的报价无效，不会成为基准价，请填写不超过预算的报价。',
      },
    ]);
  });

  it('两格都填错的，两处都指出', () => {
    const { price } = compute({ ...example, price: '8千万', rival: '0' });
    expect(price.problems.map(({ field }) => field)).toEqual(['score-price']);
    const both = compute({ ...example, price: '8千万', rival: '约7800万' });
    expect(both.price.problems.map(({ field }) => field)).toEqual(['score-price', 'score-rival']);
  });
});

describe('人数和专业', () => {
  const points = (count: number, relevant: number) =>
    compute(draftWith(staff(count, relevant))).technical.done?.result.items.at(-1)?.score;

  it.each([
    [24, 24, '0.00'],
    [25, 25, '2.00'],
    [25, 12, '2.00'],
    [26, 12, '2.00'],
    [26, 13, '5.00'],
    [27, 13, '2.00'],
    [27, 14, '5.00'],
  ])('%i 人中 %i 人相关专业，人员配置3 得 %s', (count, relevant, expected) => {
    expect(points(count, relevant)).toBe(expected);
  });

  it('缺证书扫描件或缺社保证明的人不计人数', () => {
    const team = [...staff(25), person('缺证', { papers: false }), person('缺保', { insured: false })];
    expect(compute(draftWith(team)).technical.done?.result.items.at(-1)?.score).toBe('2.00');
  });

  it('没有开始填的一行还不是一个人；有证书而没有姓名的要补姓名', () => {
    expect(compute(draftWith([newPerson([])])).technical.team).toEqual([]);
    const { technical } = compute(
      draftWith([...staff(1), person(' ', { certificates: ['project-manager'] })]),
    );
    expect(technical.problems).toEqual([
      { field: 'score-person-1-name', label: '人员“第 2 人”', message: '请填写名称。' },
    ]);
  });

  it('重名的，错在后一行', () => {
    const { technical } = compute(draftWith([person('张伟'), person('李娜'), person(' 张伟 ')]));
    expect(technical.problems.map(({ field, label }) => [field, label])).toEqual([
      ['score-person-2-name', '人员“张伟”'],
    ]);
  });
});

describe('谁计入哪一项', () => {
  const standing = (people: Parameters<typeof draftWith>[0], part: Partial<ScoreDraft> = {}) => {
    const { technical } = compute(draftWith(people, part));
    return Object.fromEntries(standingsOf(technical.rows, technical.team, technical.done!.result, {}));
  };

  it('投标无效时仍看得到谁会计入哪一项', () => {
    const people = [person('甲', { titles: [SENIOR] })];
    expect(standing(people, { servicesUnmet: true })).toEqual({
      甲: { counted: ['senior-title'], idle: [] },
    });
  });

  it('两证在身的只计一种，另一证书说明原因', () => {
    const both = person('甲', { certificates: ['project-manager', 'integration-engineer'] });
    expect(standing([both])).toEqual({
      甲: { counted: ['certificate-1'], idle: ['另一证书：同一人只计一种'] },
    });
  });

  it('第三个高级计入中级，第六个中级以后已满', () => {
    const seniors = ['甲', '乙', '丙'].map((name) => person(name, { titles: [SENIOR, COMPUTER] }));
    const juniors = ['丁', '戊', '己', '庚', '辛', '壬'].map((name) => person(name, { titles: [COMPUTER] }));
    const found = standing([...seniors, ...juniors]);
    expect(found['丙']?.counted).toEqual(['intermediate-title']);
    expect(found['辛']?.counted).toEqual(['intermediate-title']);
    expect(found['壬']).toEqual({ counted: [], idle: ['职称：本小项已满'] });
  });

  it('其他专业的职称不在评分之列；电子信息中级也不在', () => {
    const found = standing([
      person('甲', { titles: [{ level: 'senior', field: 'other' }] }),
      person('乙', { titles: [{ level: 'intermediate', field: 'electronic-information' }] }),
    ]);
    expect(Object.values(found).map(({ idle }) => idle)).toEqual([
      ['职称：不在评分的专业和级别之列'],
      ['职称：不在评分的专业和级别之列'],
    ]);
  });

  it('缺证明的人没有计入，也不说别的原因', () => {
    const found = standing([person('甲', { certificates: ['project-manager'], insured: false })]);
    expect(found).toEqual({ 甲: { counted: [], idle: [] } });
  });
});

describe('业绩', () => {
  const contract = (name: string, part: Partial<ScoreDraft['contracts'][number]> = {}) => ({
    ...newContract([]),
    name,
    signedOn: '2024-05-01',
    pages: PAGES.map(() => true),
    ...part,
  });
  const withContracts = (...contracts: ReturnType<typeof contract>[]) =>
    draftWith([], { contracts: contracts.map((row, key) => ({ ...row, key })) });
  const verdicts = (...contracts: ReturnType<typeof contract>[]) =>
    compute(withContracts(...contracts)).commercial.verdicts.map(({ kind, counted }) =>
      verdictWords(counted, kind),
    );

  it('起止两日都计，前后一日都不计', () => {
    const days = ['2022-12-31', '2023-01-01', '2026-04-08', '2026-04-09'];
    expect(verdicts(...days.map((signedOn) => contract(signedOn, { signedOn })))).toEqual([
      '签订早于 2023-01-01，不计',
      '计一个业绩',
      '计一个业绩',
      '签订晚于投标截止之日 2026-04-08，不计',
    ]);
  });

  it('四种合同页缺一种就不计', () => {
    expect(verdicts(contract('甲', { pages: [true, true, false, true] }))).toEqual(['证明材料不全，不计']);
  });

  it('同一系列只计一个，集成第四个已满 6 分', () => {
    expect(
      verdicts(
        contract('甲'),
        contract('乙', { series: '丙系列' }),
        contract('丙', { series: ' 丙系列 ' }),
        contract('丁'),
        contract('戊'),
      ),
    ).toEqual([
      '计一个业绩',
      '计一个业绩',
      '与另一份按一个业绩计算，不另计',
      '计一个业绩',
      '本小项最高 6 分已满，不再计',
    ]);
  });

  it('两类都有的一份各计一次，换一种口径只计一次', () => {
    const draft = withContracts(contract('智慧园区', { kind: 'both' }));
    expect(pointsOf(draft, 'contracts')).toBe('3.00');
    const once = partsUnder(draft, { 'contract-of-both-kinds': 'counts-once' });
    expect(once.commercial?.total).toBe('10.00');
    expect(changeOf(resultsOf(compute(draft)), once)).toBe('商务部分由 11.00 变为 10.00');
  });

  it('名称和日期都空的一行还不是一份；只有名称的要补日期', () => {
    expect(compute(withContracts(contract(' ', { signedOn: '' }))).commercial.problems).toEqual([]);
    const { commercial } = compute(withContracts(contract('甲', { signedOn: '' })));
    expect(commercial.done).toBeNull();
    expect(commercial.problems.map(({ field, label }) => [field, label])).toEqual([
      ['score-contract-0-date', '合同“甲”的签订日期'],
    ]);
  });

  it('两类都有而没有名称的，只指出一次', () => {
    const { commercial } = compute(withContracts(contract('', { kind: 'both' })));
    expect(commercial.problems.map(({ field }) => field)).toEqual(['score-contract-0-name']);
  });

  it.each(['2024年5月1日', '2024/5/1', '２０２４.５.１'])('“%s”也是日期', (signedOn) => {
    expect(verdicts(contract('甲', { signedOn }))).toEqual(['计一个业绩']);
  });
});

describe('商务条件', () => {
  it('十六条全部负偏离，正好 0 分', () => {
    const articles = Array.from({ length: 16 }, (_, i) => i);
    expect(pointsOf(draftWith([], { articles }), 'terms')).toBe('0.00');
    expect(pointsOf(draftWith([], { articles: articles.slice(1) }), 'terms')).toBe('0.50');
  });
});

describe('什么都没填', () => {
  it('没有错误；响应和商务条件按没有负偏离得分', () => {
    const computed = compute(blank);
    expect(problemsOf(computed)).toEqual([]);
    expect(totalFor(blank)).toEqual({ points: '32.00', open: ['price'], faults: [] });
  });
});

describe('口径', () => {
  it('占比不到一半的 25 人，换一种理解得 0 分', () => {
    const draft = draftWith(staff(25, 12));
    const then = partsUnder(draft, { 'share-below-half': 'zero' });
    expect(changeOf(resultsOf(compute(draft)), then)).toBe('技术部分由 26.00 变为 24.00');
  });

  it('另一条规则的口径不碰这条规则', () => {
    expect(totalFor({ ...example, readings: { 'rounding-of-scores': 'truncate' } }).points).toBe('84.91');
    const readings = { 'rounding-of-scores': 'truncate', 'share-below-half': 'zero' };
    expect(problemsOf(compute({ ...example, readings }))).toEqual([]);
  });

  it('结果不变的口径没有话说', () => {
    expect(
      changeOf(resultsOf(compute(example)), partsUnder(example, { 'share-below-half': 'zero' })),
    ).toBeNull();
  });
});
