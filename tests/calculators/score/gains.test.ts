import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/calculators/parts/form/use-later.ts';
import { compute } from '../../../src/calculators/score/compute.ts';
import { type Gain, type Kind, tryAdditions } from '../../../src/calculators/score/gains.ts';
import { evaluateTeam } from '../../../src/calculators/score/team.ts';
import { COMPUTER, draftWith, person, SENIOR, staff } from './people.ts';

const gainsFor = (people: Parameters<typeof draftWith>[0], readings = {}) =>
  finish(tryAdditions(compute(draftWith(people)).technical.team, readings));
const newcomer = (gains: readonly Gain[], kind: Kind) =>
  gains.find((gain) => gain.kind === kind && gain.names === null);
const forName = (gains: readonly Gain[], kind: Kind, name: string) =>
  gains.find((gain) => gain.kind === kind && gain.names?.includes(name));

describe('再加一项，多得几分', () => {
  it('空的团队：每种证书 2 分，高级 2.5 分，中级 1 分，只多一个人 0 分', () => {
    const kinds = [
      'project-manager',
      'integration-engineer',
      'senior',
      'intermediate',
      'relevant',
      'other',
    ] as const;
    const gains = gainsFor([]);
    expect(kinds.map((kind) => newcomer(gains, kind)?.points)).toEqual([
      '2.00',
      '2.00',
      '2.50',
      '1.00',
      '0.00',
      '0.00',
    ]);
  });

  it('从多到少排', () => {
    expect(gainsFor([]).map(({ points }) => points)).toEqual([
      '2.50',
      '2.00',
      '2.00',
      '1.00',
      '0.00',
      '0.00',
    ]);
  });

  it('第 25 个人 2 分，第 26 个人再 3 分，第 27 个人 0 分并说明已满', () => {
    expect(newcomer(gainsFor(staff(24)), 'relevant')).toMatchObject({
      points: '2.00',
      why: '人员配置3 由 0.00 变为 2.00',
    });
    expect(newcomer(gainsFor(staff(25)), 'relevant')?.points).toBe('3.00');
    expect(newcomer(gainsFor(staff(26)), 'relevant')).toMatchObject({
      points: '0.00',
      why: '人员配置3 已得满分 5.00',
    });
  });

  it('26 人刚好一半相关专业时，再来一名非相关专业的反而少 3 分', () => {
    const gains = gainsFor(staff(26, 13));
    expect(newcomer(gains, 'other')?.points).toBe('-3.00');
    expect(gains.at(-1)?.kind).toBe('other');
  });

  it('26 人差一名相关专业，认定其中一人就多 3 分', () => {
    expect(forName(gainsFor(staff(26, 12)), 'relevant', '工程师26')?.points).toBe('3.00');
  });

  it('差两名相关专业时，一名还不到下一档', () => {
    expect(forName(gainsFor(staff(26, 11)), 'relevant', '工程师26')).toMatchObject({
      points: '0.00',
      why: '人员配置3 仍得 2.00：加上以后人数或相关专业占比还不到下一档',
    });
  });

  it('证书每种只计一人：已有人计入的不再多得', () => {
    const gains = gainsFor([person('甲', { certificates: ['project-manager'] }), person('乙')]);
    expect(forName(gains, 'project-manager', '乙')).toMatchObject({
      points: '0.00',
      why: '每种证书只计 1 人，已有人计入',
    });
    expect(forName(gains, 'integration-engineer', '乙')?.points).toBe('2.00');
    expect(forName(gains, 'integration-engineer', '甲')).toMatchObject({
      points: '0.00',
      why: '此人已在同一大项计过一次，同一人不重复计',
    });
  });

  it('两名高级以后高级已满，第三名只有电子信息高级的不多得', () => {
    const gains = gainsFor(['甲', '乙'].map((name) => person(name, { titles: [SENIOR] })));
    expect(newcomer(gains, 'senior')).toMatchObject({
      points: '0.00',
      why: '已有 2 人计入，本小项最高 5 分已满',
    });
    expect(newcomer(gains, 'intermediate')?.points).toBe('1.00');
  });

  it('两名高级中有一名兼有中级时，再来一名高级使他改计中级', () => {
    const people = [person('甲', { titles: [SENIOR] }), person('乙', { titles: [SENIOR, COMPUTER] })];
    expect(newcomer(gainsFor(people), 'senior')).toMatchObject({
      points: '1.00',
      why: '高级名额已满，其中一人改计中级；多计 1 人中级职称',
    });
    const strict = gainsFor(people, { 'senior-beyond-cap': 'not-counted' });
    expect(newcomer(strict, 'senior')?.points).toBe('0.00');
  });

  it('六名中级以后中级已满', () => {
    const people = [...'甲乙丙丁戊己'].map((name) => person(name, { titles: [COMPUTER] }));
    expect(newcomer(gainsFor(people), 'intermediate')).toMatchObject({
      points: '0.00',
      why: '已有 6 人计入，本小项最高 6 分已满',
    });
    expect(newcomer(gainsFor(people.slice(1)), 'intermediate')?.points).toBe('1.00');
  });

  it('中级改评高级多 1.5 分：就高计入一次', () => {
    expect(forName(gainsFor([person('甲', { titles: [COMPUTER] })]), 'senior', '甲')?.points).toBe('1.50');
  });

  it('缺证明的人只列补齐证明一项，补齐以后证书和人数一起算', () => {
    const lacking = person('甲', { certificates: ['project-manager'], insured: false });
    const gains = gainsFor([...staff(24), lacking]);
    expect(gains.filter(({ names }) => names?.includes('甲'))).toEqual([
      {
        kind: 'evidence',
        names: ['甲'],
        points: '4.00',
        why: '多计 1 人项目管理师；人员配置3 由 0.00 变为 2.00',
      },
    ]);
  });

  it('补齐也不多得的说明原因', () => {
    const gains = gainsFor([...staff(26), person('甲', { papers: false })]);
    expect(forName(gains, 'evidence', '甲')).toMatchObject({
      points: '0.00',
      why: '所缺的小项已满，人员配置3 已得满分 5.00',
    });
  });

  it('情况相同的人合在一行', () => {
    const line = forName(gainsFor(staff(30)), 'senior', '工程师30');
    expect(line?.names).toHaveLength(30);
  });

  it('别的规则的口径选了哪一种，都不妨碍', () => {
    const readings = { 'contract-of-both-kinds': 'counts-once', 'rounding-of-scores': 'truncate' };
    expect(newcomer(gainsFor([], readings), 'senior')?.points).toBe('2.50');
  });

  it('名单已有“新增人员”时也照算', () => {
    expect(newcomer(gainsFor([person('新增人员')]), 'senior')?.points).toBe('2.50');
  });

  it('名单满 1000 人时不再设想新增的人', () => {
    const gains = gainsFor(staff(1000));
    expect(gains.filter(({ names }) => names === null)).toEqual([]);
    expect(gains.length).toBeGreaterThan(0);
  });

  it('三百人的名单按情况归并，试算不过几十次', () => {
    const people = staff(300).map((row, i) => ({
      ...row,
      certificates: i % 11 === 0 ? (['project-manager'] as const).slice() : [],
      titles: i % 5 === 0 ? [COMPUTER] : [],
      insured: i % 7 !== 0,
    }));
    const trials = tryAdditions(compute(draftWith(people)).technical.team, {});
    let steps = 0;
    while (!trials.next().done) steps += 1;
    expect(steps).toBeLessThan(60);
  });
});

const anyone = fc.record({
  evidence: fc.boolean(),
  certificates: fc.uniqueArray(fc.constantFrom('project-manager' as const, 'integration-engineer' as const)),
  titles: fc.array(
    fc.record({
      level: fc.constantFrom('senior' as const, 'intermediate' as const),
      field: fc.constantFrom('electronic-information' as const, 'computer' as const, 'other' as const),
    }),
    { maxLength: 2 },
  ),
  relevantMajor: fc.boolean(),
});

describe('设想与实际相同', () => {
  const personnel = (team: Parameters<typeof evaluateTeam>[0]) =>
    evaluateTeam(team, {})
      .items.filter(({ id }) => id.startsWith('personnel'))
      .reduce((sum, { score }) => sum + Math.round(Number(score) * 100), 0);

  it('任一人补齐证明，得分正好多这么多', () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1, maxLength: 30 }), (people) => {
        const team = people.map((one, i) => ({ name: `${i}`, ...one }));
        for (const { kind, names, points } of finish(tryAdditions(team, {}))) {
          if (kind !== 'evidence') continue;
          for (const name of names ?? []) {
            const then = team.map((one) => (one.name === name ? { ...one, evidence: true } : one));
            expect(personnel(then) - personnel(team)).toBe(Math.round(Number(points) * 100));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
