import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { technicalScore } from '../../../src/rules/index.ts';
import { resultOf } from '../support.ts';
import { input, MIDDLE, type Person, SENIOR, scoreOf, title } from './team.ts';

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
