import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataFiles, envelope, rulesHash } from '../../src/catalogue/data.ts';
import { figureOf } from '../../src/catalogue/figure.ts';
import { catalogue, evaluate } from '../../src/rules/index.ts';
import type { TenderParameter } from '../../src/rules/parameter.ts';
import { ceilingShare } from '../../src/rules/parameters/bid.ts';
import { findings } from '../../src/tender/errata/index.ts';
import { clauseById } from '../../src/tender/index.ts';

const file = (name: string) => dataFiles.find((candidate) => candidate.name === name)!;

describe('供程序使用的数据', () => {
  it('规则、条款、参数、例子、疑点各一个文件', () => {
    expect(dataFiles.map(({ name }) => name)).toEqual([
      'rules',
      'clauses',
      'parameters',
      'examples',
      'findings',
    ]);
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

  it('更正过的参数带着更正以前的各版', () => {
    const amended: TenderParameter = ceilingShare;
    amended.earlier = [{ until: '2026-03-20', value: '40', words: '×40%' }];
    const { items } = JSON.parse(JSON.stringify(envelope(file('parameters')))) as {
      items: TenderParameter[];
    };
    delete amended.earlier;
    expect(items.find(({ id }) => id === 'ceiling-share')).toMatchObject({
      value: '45',
      earlier: [{ until: '2026-03-20', value: '40', words: '×40%' }],
    });
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

  it('疑点逐个列出：所属类别和检查、后果的说法、引文，引文都是所引条款的原文', () => {
    const items = JSON.parse(JSON.stringify(file('findings').items)) as {
      id: string;
      class: string;
      check: { id: string; title: string };
      severity: string;
      places: { clause: string; quote: string }[];
      why: string;
      ask: { what: string; kind: string; to: string };
      meanwhile: string;
    }[];
    expect(items.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
    const places = items.flatMap((item) => item.places);
    expect(places.filter(({ clause, quote }) => !clauseById.get(clause)?.text.includes(quote))).toEqual([]);
    expect(items.find(({ id }) => id === 'sme-proof')).toMatchObject({
      class: '同一事项的界线、期限、主体和用语',
      check: { id: 'sme-proof' },
      consequence: 'validity',
      severity: '影响投标有效性',
      ask: { kind: '询问', to: '采购人' },
    });
    expect(new Set(items.flatMap((item) => Object.keys(item))).size).toBe(10);
    expect(items.filter((item) => !item.class || !item.check.title || !item.severity)).toEqual([]);
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
