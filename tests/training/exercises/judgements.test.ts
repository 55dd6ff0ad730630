import { describe, expect, test } from 'vitest';
import duties from '../../../content/training/judgements/duties.json' with { type: 'json' };
import grounds from '../../../content/training/judgements/grounds.json' with { type: 'json' };
import plans from '../../../content/training/judgements/plans.json' with { type: 'json' };
import { GROUNDS } from '../../../src/rules/eligibility/invalidity-grounds.ts';
import { clauseById } from '../../../src/tender/index.ts';

describe('手写的判断题', () => {
  test('纪律题引用的条款都公布了，可以与不可以都有', () => {
    for (const { clause, case: words } of duties) expect(clauseById.has(clause), words).toBe(true);
    expect(new Set(duties.map(({ allowed }) => allowed))).toEqual(new Set([true, false]));
  });

  test('无效情形题的项目都在 6.1 之中，也有不构成无效的', () => {
    const known: readonly string[] = GROUNDS.map(({ id }) => id);
    for (const { ground, near, clause, case: words } of grounds) {
      expect(known, words).toContain(ground ?? near);
      if (ground === null) expect(clauseById.has(clause ?? ''), words).toBe(true);
    }
    expect(grounds.filter(({ ground }) => ground === null).length).toBeGreaterThan(3);
  });

  test('方案题讲的是那一个方案，三档都有', () => {
    for (const { plan, level, case: words } of plans) {
      const clause = clauseById.get(`c5-s2-2-${plan + 1}`);
      expect(clause?.text, words).toContain('方案');
      expect(['full', 'adequate', 'none']).toContain(level);
    }
    expect(new Set(plans.map(({ level }) => level)).size).toBe(3);
  });

  test('没有两道相同的题', () => {
    const all = [...duties, ...grounds, ...plans].map((entry) => entry.case);
    expect(new Set(all).size).toBe(all.length);
  });
});
