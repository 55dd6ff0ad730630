import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { technicalScore } from '../../../src/rules/index.ts';
import { answered, errorsOf, noticesOf, resultOf, wouldChange } from '../support.ts';

type Input = Parameters<typeof technicalScore>[0];
type Person = Input['team'][number];
type Title = Person['titles'][number];

const title = (level: Title['level'], field: Title['field']): Title => ({ level, field });
const SENIOR = title('senior', 'electronic-information');
const MIDDLE = title('intermediate', 'computer');
const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  evidence: true,
  certificates: [],
  titles: [],
  relevantMajor: false,
  ...more,
});
const people = (count: number, more: Partial<Person> = {}, prefix = '员') =>
  Array.from({ length: count }, (_, index) => person(`${prefix}${index}`, more));
const input = (more: Partial<Input> = {}): Input => ({
  serviceResponse: { negativeDeviations: 0, substantiveUnmet: false },
  plans: Array.from({ length: 10 }, () => 'none' as const),
  team: [],
  ...more,
});
const scoreOf = (id: string, given: Input, readings: Record<string, string> = {}) =>
  resultOf(technicalScore(given, { readings })).items.find((item) => item.id === id)?.score;
const deviations = (negativeDeviations: number) =>
  input({ serviceResponse: { negativeDeviations, substantiveUnmet: false } });

describe('c5-s2-2-1 服务响应情况', () => {
  test('24 分，每条负偏离扣 0.08 分，300 条正好扣完', () => {
    expect(scoreOf('service-response', deviations(0))).toBe('24.00');
    expect(scoreOf('service-response', deviations(1))).toBe('23.92');
    expect(scoreOf('service-response', deviations(299))).toBe('0.08');
    expect(scoreOf('service-response', deviations(300))).toBe('0.00');
  });
  test('常规要求共 300 条，301 条报错', () => {
    expect(errorsOf(technicalScore(deviations(301)))).toEqual([
      'serviceResponse.negativeDeviations out-of-range',
    ]);
    expect(errorsOf(technicalScore(deviations(-1)))).toEqual([
      'serviceResponse.negativeDeviations not-a-count',
    ]);
  });
  test('任何一项实质性要求未满足：无效投标，各项 0.00 分，没有人员计入', () => {
    const evaluation = technicalScore(
      input({
        serviceResponse: { negativeDeviations: 0, substantiveUnmet: true },
        plans: Array.from({ length: 10 }, () => 'full' as const),
        team: people(30, { relevantMajor: true, titles: [SENIOR], certificates: ['project-manager'] }),
      }),
    );
    const result = resultOf(evaluation);
    expect(result).toMatchObject({ total: '0.00', rejected: true, allocation: [] });
    expect(result.items.map((item) => item.score)).toEqual(Array.from({ length: 14 }, () => '0.00'));
    expect(answered(evaluation).notices).toEqual([
      {
        code: 'invalid-bid',
        message: '任何一项实质性要求未满足的，按无效投标处理。',
        clause: 'c5-s2-2-1-note-2',
      },
    ]);
    expect(answered(evaluation).steps.map((step) => [step.label, step.value])).toEqual([
      ['实质性要求', '未全部满足，按无效投标处理，不评分'],
      ['技术部分合计', '0.00'],
    ]);
  });
});

describe('c5-s2-2-2 至 -11 服务方案', () => {
  test('三档：3 分、1.5 分、0 分', () => {
    const plans = [
      'full',
      'adequate',
      'none',
      'full',
      'full',
      'full',
      'full',
      'full',
      'full',
      'adequate',
    ] as const;
    const result = resultOf(technicalScore(input({ plans: [...plans] })));
    expect(result.items.slice(1, 11)).toEqual([
      { id: 'plan-1', max: '3.00', score: '3.00' },
      { id: 'plan-2', max: '3.00', score: '1.50' },
      { id: 'plan-3', max: '3.00', score: '0.00' },
      ...[4, 5, 6, 7, 8, 9].map((n) => ({ id: `plan-${n}`, max: '3.00', score: '3.00' })),
      { id: 'plan-10', max: '3.00', score: '1.50' },
    ]);
  });
  test('少一个、多一个、没有这一档，都报错', () => {
    const plans = (count: number) => Array.from({ length: count }, () => 'full' as const);
    expect(errorsOf(technicalScore(input({ plans: plans(9) })))).toEqual(['plans too-few']);
    expect(errorsOf(technicalScore(input({ plans: plans(11) })))).toEqual(['plans too-many']);
    expect(errorsOf(technicalScore(input({ plans: ['good' as 'full', ...plans(9)] })))).toEqual([
      'plans.0 not-one-of',
    ]);
  });
});

describe('c5-s2-2-12 人员配置1', () => {
  const both = person('甲', { certificates: ['project-manager', 'integration-engineer'] });
  const certificates = (...team: Person[]) => scoreOf('personnel-1', input({ team }));

  test('一种证书 2 分，两人各一种 4 分，同一种证书几个人也只有 2 分', () => {
    expect(certificates()).toBe('0.00');
    expect(certificates(person('甲', { certificates: ['project-manager'] }))).toBe('2.00');
    expect(certificates(person('甲', { certificates: ['integration-engineer'] }))).toBe('2.00');
    expect(certificates(...people(3, { certificates: ['project-manager'] }))).toBe('2.00');
    expect(
      certificates(
        person('甲', { certificates: ['project-manager'] }),
        person('乙', { certificates: ['integration-engineer'] }),
      ),
    ).toBe('4.00');
  });

  test('同一人有两种证书只计一种', () => {
    expect(certificates(both)).toBe('2.00');
    expect(resultOf(technicalScore(input({ team: [both] }))).allocation).toEqual([
      { name: '甲', countedFor: 'certificate-1' },
    ]);
  });

  test('有两种证书的人让位给只有一种的人', () => {
    const manager = person('乙', { certificates: ['project-manager'] });
    const engineer = person('丙', { certificates: ['integration-engineer'] });
    const allocation = (...team: Person[]) => resultOf(technicalScore(input({ team }))).allocation;
    expect(allocation(both, manager)).toEqual([
      { name: '乙', countedFor: 'certificate-1' },
      { name: '甲', countedFor: 'certificate-2' },
    ]);
    expect(allocation(both, engineer)).toEqual([
      { name: '甲', countedFor: 'certificate-1' },
      { name: '丙', countedFor: 'certificate-2' },
    ]);
    expect(certificates(both, { ...both, name: '丁' })).toBe('4.00');
  });

  test('没有证明的人不计', () => {
    expect(certificates({ ...both, evidence: false })).toBe('0.00');
  });
});

describe('c5-s2-2-13 人员配置2', () => {
  const titles = (...team: Person[]) => scoreOf('personnel-2', input({ team }));

  test('电子信息专业高级每人 2.5 分，两人 5 分，第三人不加分', () => {
    expect([1, 2, 3].map((count) => titles(...people(count, { titles: [SENIOR] })))).toEqual([
      '2.50',
      '5.00',
      '5.00',
    ]);
  });

  test('五个专业中级或以上每人 1 分，六人 6 分，第七人不加分', () => {
    expect([1, 6, 7].map((count) => titles(...people(count, { titles: [MIDDLE] })))).toEqual([
      '1.00',
      '6.00',
      '6.00',
    ]);
  });

  test('满分以后的人不再列入：高级两人，中级或以上六人', () => {
    const namesOf = (team: Person[]) =>
      resultOf(technicalScore(input({ team }))).allocation.map(({ name }) => name);
    expect(namesOf(people(3, { titles: [SENIOR] }))).toEqual(['员0', '员1']);
    expect(namesOf(people(7, { titles: [MIDDLE] }))).toEqual(['员0', '员1', '员2', '员3', '员4', '员5']);
  });

  test('五个专业的中级和高级都计；电子信息的中级、其他专业都不计', () => {
    const fields = [
      'information-engineering',
      'computer',
      'computer-application',
      'digital-economy',
      'network-engineering',
    ] as const;
    for (const field of fields) {
      expect(titles(person('甲', { titles: [title('intermediate', field)] }))).toBe('1.00');
      expect(titles(person('甲', { titles: [title('senior', field)] }))).toBe('1.00');
    }
    expect(titles(person('甲', { titles: [title('intermediate', 'electronic-information')] }))).toBe('0.00');
    expect(titles(person('甲', { titles: [title('senior', 'other'), title('intermediate', 'other')] }))).toBe(
      '0.00',
    );
  });

  test('同一人有几个职称只计一次，就高计入高级', () => {
    expect(titles(person('甲', { titles: [MIDDLE, title('senior', 'network-engineering')] }))).toBe('1.00');
    expect(titles(person('甲', { titles: [MIDDLE, SENIOR] }))).toBe('2.50');
  });

  test('只有高级资格的人先占高级的位置，两项都满足的人让到中级', () => {
    const team = [...people(2, { titles: [SENIOR, MIDDLE] }, '双'), ...people(2, { titles: [SENIOR] }, '高')];
    expect(titles(...team)).toBe('7.00');
    expect(resultOf(technicalScore(input({ team }))).allocation).toEqual([
      { name: '高0', countedFor: 'senior-title' },
      { name: '高1', countedFor: 'senior-title' },
      { name: '双0', countedFor: 'intermediate-title' },
      { name: '双1', countedFor: 'intermediate-title' },
    ]);
  });

  test('满分 11 分', () => {
    expect(titles(...people(8, { titles: [SENIOR, MIDDLE] }))).toBe('11.00');
  });

  test('没有证明的人不计', () => {
    expect(titles(...people(2, { titles: [SENIOR], evidence: false }))).toBe('0.00');
  });

  test('口径 senior-beyond-cap：满额以后的双资格人员计入第 2 小项，或不计', () => {
    const given = input({ team: people(3, { titles: [SENIOR, MIDDLE] }) });
    expect(scoreOf('personnel-2', given)).toBe('6.00');
    expect(scoreOf('personnel-2', given, { 'senior-beyond-cap': 'not-counted' })).toBe('5.00');
    expect(wouldChange(technicalScore(given), 'senior-beyond-cap')).toBe(true);
    expect(
      wouldChange(
        technicalScore(input({ team: people(2, { titles: [SENIOR, MIDDLE] }) })),
        'senior-beyond-cap',
      ),
    ).toBe(false);
  });
});

describe('c5-s2-2-14 人员配置3', () => {
  const staff = (majors: number, others: number) =>
    input({ team: [...people(majors, { relevantMajor: true }, '专'), ...people(others)] });
  const team = (majors: number, others: number, readings: Record<string, string> = {}) =>
    scoreOf('personnel-3', staff(majors, others), readings);

  test('26 人且占比正好 50% 得 5 分，25 人得 2 分，24 人得 0 分', () => {
    expect(team(13, 13)).toBe('5.00');
    expect(team(25, 0)).toBe('2.00');
    expect(team(24, 0)).toBe('0.00');
  });

  test('27 人时 13 人不到一半，14 人达到一半', () => {
    expect(team(13, 14)).toBe('2.00');
    expect(team(14, 13)).toBe('5.00');
  });

  test('没有证明的人不计入人数，也不计入专业人数', () => {
    const absent = people(10, { evidence: false, relevantMajor: true }, '缺');
    expect(scoreOf('personnel-3', input({ team: [...staff(20, 4).team, ...absent] }))).toBe('0.00');
    expect(scoreOf('personnel-3', input({ team: [...staff(12, 14).team, ...absent] }))).toBe('2.00');
  });

  test('口径 share-below-half：占比不足时 2 分或 0 分；占比达到时两者一样', () => {
    expect(team(12, 14, { 'share-below-half': 'zero' })).toBe('0.00');
    expect(team(12, 13, { 'share-below-half': 'zero' })).toBe('0.00');
    expect(team(13, 12, { 'share-below-half': 'zero' })).toBe('2.00');
    expect(team(13, 13, { 'share-below-half': 'zero' })).toBe('5.00');
    expect(wouldChange(technicalScore(staff(12, 14)), 'share-below-half')).toBe(true);
    expect(wouldChange(technicalScore(staff(13, 13)), 'share-below-half')).toBe(false);
  });

  test('人数或占比达不到采购需求时，提示还应计一条负偏离；都达到时不提示', () => {
    expect(noticesOf(technicalScore(staff(13, 12)))).toEqual([]);
    expect(answered(technicalScore(staff(12, 13))).notices).toEqual([
      {
        code: 'team-requirement-unmet',
        message:
          '采购需求要求团队不少于 25 人、相关专业占比不小于 50%；这里有证明的 25 人中相关专业 12 人，未达到的还应计为一条常规要求负偏离。',
        clause: 'c4-s3-p3-1',
      },
    ]);
    expect(noticesOf(technicalScore(staff(24, 0)))).toEqual(['team-requirement-unmet']);
  });
});

test('满分 74 分；步骤逐项写出算式，合计等于各项之和', () => {
  const full = technicalScore(
    input({
      plans: Array.from({ length: 10 }, () => 'full' as const),
      team: [
        person('甲', { certificates: ['project-manager'], relevantMajor: true }),
        person('乙', { certificates: ['integration-engineer'], relevantMajor: true }),
        ...people(8, { titles: [SENIOR, MIDDLE], relevantMajor: true }),
        ...people(16, { relevantMajor: true }, '他'),
      ],
    }),
  );
  expect(resultOf(full).total).toBe('74.00');
  expect(resultOf(full).items.map((item) => item.max)).toEqual([
    '24.00',
    ...Array.from({ length: 10 }, () => '3.00'),
    '4.00',
    '11.00',
    '5.00',
  ]);
  const { steps } = answered(full);
  expect(steps).toHaveLength(15);
  expect(steps[0]).toEqual({
    label: '服务响应情况',
    formula: '24 − 0.08 × 常规要求负偏离条数',
    substituted: '24 − 0.08 × 0',
    value: '24.00',
    clause: 'c5-s2-2-1',
  });
  expect(steps[10]).toEqual({
    label: '服务方案10',
    formula: '完整规范、切合需求 3；满足需求 1.5；其余 0',
    substituted: '完整规范、切合需求',
    value: '3.00',
    clause: 'c5-s2-2-11',
  });
  expect(steps.slice(11, 14)).toEqual([
    {
      label: '人员配置1',
      formula: '信息系统项目管理师 2 + 系统集成项目管理工程师 2，同一人只计一种证书',
      substituted: '甲 2 + 乙 2',
      value: '4.00',
      clause: 'c5-s2-2-12',
    },
    {
      label: '人员配置2',
      formula: '高级 2.5 × 人数（最高 5）+ 中级或以上 1 × 人数（最高 6），同一人计一次',
      substituted: '2.5 × 2 + 1 × 6',
      value: '11.00',
      clause: 'c5-s2-2-13',
    },
    {
      label: '人员配置3',
      formula: '多于 25 人且相关专业占比 ≥ 50% 得 5；满 25 人得 2；其余 0',
      substituted: '有证明的 26 人，相关专业 26 人',
      value: '5.00',
      clause: 'c5-s2-2-14',
    },
  ]);
  expect(steps[14]).toEqual({
    label: '技术部分合计',
    formula: '各项之和',
    substituted: `24.00 + ${Array.from({ length: 10 }, () => '3.00').join(' + ')} + 4.00 + 11.00 + 5.00`,
    value: '74.00',
    clause: 'c5-s2-2',
  });
});

test('没有人时步骤写“无人”；其余方案的步骤写出档次', () => {
  const { steps } = answered(
    technicalScore(input({ plans: ['adequate', ...Array.from({ length: 9 }, () => 'none' as const)] })),
  );
  expect(steps[1]?.substituted).toBe('满足需求');
  expect(steps[2]?.substituted).toBe('无实质性内容或未作说明');
  expect(steps[11]?.substituted).toBe('无人 0 + 无人 0');
});

test('同名的人报错，提示怎样区分；一千人可以', () => {
  expect(errorsOf(technicalScore(input({ team: [person('张伟'), person('张伟')] })))).toEqual([
    'team.1.name duplicate-name',
  ]);
  expect(errorsOf(technicalScore(input({ team: people(1000) })))).toEqual([]);
  expect(errorsOf(technicalScore(input({ team: people(1001) })))).toEqual(['team too-many']);
});

describe('性质', () => {
  const anyTitle = fc.constantFrom(SENIOR, MIDDLE, title('senior', 'computer'), title('senior', 'other'));
  const anyPerson = fc.record({
    evidence: fc.boolean(),
    certificates: fc.subarray(['project-manager', 'integration-engineer'] as const).map((list) => [...list]),
    titles: fc.array(anyTitle, { maxLength: 3 }),
    relevantMajor: fc.boolean(),
  });
  const anyTeam = (maxLength: number) =>
    fc
      .array(anyPerson, { maxLength })
      .map((list) => list.map((one, index) => ({ ...one, name: `员${index}` })));

  /** Every way to give each person at most one of the roles; the best total of the capped items. */
  const best = (
    team: Person[],
    roles: readonly { fits: (one: Person) => boolean; each: number; cap: number }[],
  ): number => {
    const search = (index: number, taken: readonly number[]): number => {
      const one = team[index];
      if (!one)
        return roles.reduce((total, role, at) => total + Math.min(role.cap, role.each * taken[at]!), 0);
      const choices = roles.flatMap((role, at) => (role.fits(one) ? [at] : []));
      return Math.max(
        search(index + 1, taken),
        ...choices.map((at) =>
          search(
            index + 1,
            taken.map((count, role) => (role === at ? count + 1 : count)),
          ),
        ),
      );
    };
    return search(
      0,
      roles.map(() => 0),
    );
  };

  test('人员配置1 是所有分法中得分最高的', () => {
    fc.assert(
      fc.property(anyTeam(6), (team) => {
        const expected = best(team, [
          { fits: (one) => one.evidence && one.certificates.includes('project-manager'), each: 2, cap: 2 },
          {
            fits: (one) => one.evidence && one.certificates.includes('integration-engineer'),
            each: 2,
            cap: 2,
          },
        ]);
        expect(scoreOf('personnel-1', input({ team }))).toBe(expected.toFixed(2));
      }),
    );
  });

  test('人员配置2 是所有分法中得分最高的', () => {
    fc.assert(
      fc.property(anyTeam(8), (team) => {
        const expected = best(team, [
          { fits: (one) => one.evidence && one.titles.includes(SENIOR), each: 2.5, cap: 5 },
          {
            fits: (one) => one.evidence && one.titles.some(({ field }) => field === 'computer'),
            each: 1,
            cap: 6,
          },
        ]);
        expect(scoreOf('personnel-2', input({ team }))).toBe(expected.toFixed(2));
      }),
    );
  });

  test('每人至多计一种证书、一个职称，计入的都有证明', () => {
    fc.assert(
      fc.property(anyTeam(12), (team) => {
        const { allocation } = resultOf(technicalScore(input({ team })));
        for (const kind of ['certificate', 'title']) {
          const names = allocation
            .filter((entry) => entry.countedFor.includes(kind))
            .map((entry) => entry.name);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) expect(team.find((one) => one.name === name)?.evidence).toBe(true);
        }
      }),
    );
  });

  test('人员的先后顺序不影响得分', () => {
    fc.assert(
      fc.property(anyTeam(12), (team) => {
        const items = resultOf(technicalScore(input({ team }))).items;
        expect(resultOf(technicalScore(input({ team: [...team].reverse() }))).items).toEqual(items);
      }),
    );
  });
});
