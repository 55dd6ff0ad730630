import { describe, expect, test } from 'vitest';
import { technicalScore } from '../../../src/rules/index.ts';
import { answered, noticesOf, resultOf, wouldChange } from '../support.ts';
import { input, MIDDLE, type Person, people, person, SENIOR, scoreOf, title } from './team.ts';

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
