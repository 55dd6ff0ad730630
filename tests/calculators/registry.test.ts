import { describe, expect, it } from 'vitest';
import { citedBy } from '../../src/calculators/cited.ts';
import { examples } from '../../src/calculators/examples.ts';
import { calculators } from '../../src/calculators/registry.ts';
import { catalogue, evaluate } from '../../src/rules/index.ts';
import { clauseById } from '../../src/tender/index.ts';

describe.each(calculators)('$title', ({ name, clauses, rules }) => {
  it('所依据的条款都在招标文件里', () => {
    expect(clauses.filter((id) => !clauseById.has(id))).toEqual([]);
  });

  it('所用的规则都在规则目录里', () => {
    expect(rules.filter((id) => !catalogue.some((rule) => rule.id === id))).toEqual([]);
  });

  it('计算过程、提示和口径引用的条款都有链接', () => {
    const known = catalogue.filter(({ id }) => (rules as readonly string[]).includes(id));
    const cited = known.flatMap((rule) => [
      ...rule.readings.flatMap((reading) => reading.clauses),
      ...rule.examples.flatMap(({ input }) => {
        const evaluation = evaluate(rule.id, input);
        if (!evaluation.ok) return [];
        return [...evaluation.steps, ...evaluation.notices].flatMap(({ clause }) => clause ?? []);
      }),
    ]);
    const links = citedBy(name);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => links[id] === undefined)).toEqual([]);
  });

  it('链接写着条款的编号，指向它所在的一页', () => {
    for (const [id, { href, label }] of Object.entries(citedBy(name))) {
      expect(href).toBe(`/${clauseById.get(id)?.page}#${id}`);
      expect(label).toMatch(/^第[一二三四五六]章/);
    }
  });

  it('有示例', () => {
    expect(examples).toHaveProperty(name);
  });
});

describe('违约金', () => {
  it('五种违约情形带着条文原文', () => {
    const links = citedBy('breach-penalty');
    expect(links['c3-9.1.3']?.text).toBe('乙方人员不能响应甲方紧急服务需求的；');
    expect(Object.values(links).filter(({ text }) => text !== undefined)).toHaveLength(5);
  });
});
