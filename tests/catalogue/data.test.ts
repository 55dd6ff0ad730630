import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataFiles, envelope, rulesHash } from '../../src/catalogue/data.ts';
import { figureOf } from '../../src/catalogue/figure.ts';
import { catalogue, evaluate } from '../../src/rules/index.ts';
import { clauseById } from '../../src/tender/index.ts';

const file = (name: string) => dataFiles.find((candidate) => candidate.name === name)!;

describe('供程序使用的数据', () => {
  it('规则、条款、参数、例子各一个文件', () => {
    expect(dataFiles.map(({ name }) => name)).toEqual(['rules', 'clauses', 'parameters', 'examples']);
  });

  it.each(dataFiles)('$name.json 的指纹就是条目的 SHA-256', (data) => {
    const { sha256, count, items } = JSON.parse(JSON.stringify(envelope(data)));
    expect(sha256).toBe(createHash('sha256').update(JSON.stringify(items)).digest('hex'));
    expect(count).toBe(items.length);
  });

  it('规则版本的指纹随规则、参数、口径、例子而变，不随条款而变', () => {
    expect(rulesHash).toBe(envelope(file('rules')).sha256);
  });

  it('每条规则带输入的 JSON Schema，不认识的字段被拒绝', () => {
    for (const { inputSchema } of catalogue) {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  it('参数编号不重复，每个都在规则里用到', () => {
    const ids = file('parameters').items.map((item) => (item as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(
      new Set(catalogue.flatMap(({ parameters }) => parameters.map(({ id }) => id))),
    );
  });

  it('测试向量读回来再算一遍，结果不变', () => {
    const vectors = JSON.parse(JSON.stringify(file('examples').items)) as {
      rule: string;
      input: unknown;
      readings: Record<string, string>;
      result: object;
    }[];
    expect(vectors.length).toBeGreaterThanOrEqual(catalogue.length);
    for (const { rule, input, readings, result } of vectors) {
      expect(evaluate(rule, input, { readings })).toMatchObject({ ok: true, result });
    }
  });

  it('规则、参数、口径引用的条款都在索引里', () => {
    const cited = catalogue.flatMap(({ clauses, parameters, readings, page }) => [
      ...clauses,
      ...parameters.flatMap((parameter) => ('clause' in parameter ? [parameter.clause] : [])),
      ...readings.flatMap((reading) => reading.clauses),
      ...page.boundaries.map(({ clause }) => clause),
    ]);
    expect(cited.filter((id) => !clauseById.has(id))).toEqual([]);
  });
});

describe('参数的写法', () => {
  it.each([
    ['88150000.00', 'yuan', '88,150,000.00 元'],
    ['0.5', 'percent', '0.5%'],
    ['10', 'points', '10 分'],
    ['30', 'days', '30 天'],
    ['5', 'working-days', '5 个工作日'],
    ['2026', 'year', '2026 年'],
    ['3', 'count', '3'],
  ] as const)('%s（%s）写作 %s', (value, unit, words) => {
    const figure = { id: 'x', title: '', value, unit, clause: 'c1', words: '' };
    expect(figureOf(figure)).toBe(words);
  });
});
