import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorMessages } from '../../src/rules/errors.ts';
import * as exported from '../../src/rules/index.ts';
import * as readings from '../../src/rules/readings.ts';
import * as sources from '../../src/rules/sources.ts';
import { clauseById } from '../../src/tender/index.ts';

const { catalogue, evaluate } = exported;

const CHINESE = /[\u4e00-\u9fff]/;
const isPublished = (clause: string) => clauseById.has(clause);

describe('每条规则的例子', () => {
  for (const rule of catalogue) {
    for (const example of rule.examples) {
      test(`${rule.id}：${example.name}`, () => {
        const evaluation = evaluate(rule.id, example.input, { readings: example.readings ?? {} });
        expect(evaluation).toMatchObject({ ok: true, ruleId: rule.id, result: example.result });
        expect(evaluation.ok && JSON.stringify(evaluation.result)).toBe(JSON.stringify(example.result));
      });
    }
  }
});

describe('目录', () => {
  test('每条规则只出现一次', () => {
    const ids = catalogue.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('写下的每条规则都在，都另有一个自己的函数', () => {
    const written = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.page.ts'))
      .map((path) => basename(path, '.page.ts'));
    const functions = Object.values(exported).flatMap((value) => ('input' in value ? [value.id] : []));
    const ids = catalogue.map((rule) => rule.id).sort();
    expect(ids).toEqual(written.sort());
    expect(ids).toEqual(functions.sort());
    expect(ids.length).toBeGreaterThan(20);
  });

  test('用到法律、行政规定或放假安排的规则写明来源，其余只凭招标文件', () => {
    const resting = catalogue.filter((rule) => rule.sources.length > 0);
    expect(Object.fromEntries(resting.map((rule) => [rule.id, rule.sources.map(({ id }) => id)]))).toEqual({
      'rmb-capital': ['rmb-writing'],
      'bid-correction': ['rmb-writing'],
      deadlines: ['civil-code-periods', 'holiday-schedule'],
      'enterprise-size': ['enterprise-standard'],
      'credit-record': ['civil-code-periods'],
    });
  });

  test('受预算约束的规则都列出最高限价，连同各自的数值', () => {
    const valuesOf = (id: string) =>
      catalogue
        .find((rule) => rule.id === id)
        ?.parameters.map((parameter) => [parameter.id, parameter.value]);
    expect(valuesOf('bid-correction')).toEqual([['ceiling', '88150000.00']]);
    expect(valuesOf('payment')).toEqual([
      ['ceiling', '88150000.00'],
      ['prepayment-threshold', '81500000.00'],
      ['fixed-prepayment', '49075000.00'],
      ['prepayment-share', '60'],
    ]);
    expect(valuesOf('price-score')).toEqual([
      ['ceiling', '88150000.00'],
      ['price-weight', '10'],
      ['score-decimals', '2'],
      ['fewest-bidders', '3'],
    ]);
  });

  test('技术部分列出评分表的十四行', () => {
    const clauses = catalogue.find((rule) => rule.id === 'technical-score')?.clauses;
    for (let row = 1; row <= 14; row += 1) expect(clauses).toContain(`c5-s2-2-${row}`);
  });

  test('输入的 JSON Schema 写明列表的长度和日期的格式', () => {
    const propertiesOf = (id: string) => catalogue.find((rule) => rule.id === id)?.inputSchema.properties;
    expect(propertiesOf('price-score')?.bids).toMatchObject({ type: 'array', minItems: 1, maxItems: 1000 });
    expect(propertiesOf('deadlines')?.on).toEqual({ type: 'string', format: 'date' });
  });

  test('目录是纯 JSON', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  for (const rule of catalogue) {
    test(`${rule.id}：引用的条款都在公布的文本中`, () => {
      const cited = [
        ...rule.clauses,
        ...rule.page.boundaries.map((boundary) => boundary.clause),
        ...rule.readings.flatMap((reading) => reading.clauses),
        ...rule.parameters.flatMap((parameter) => ('clause' in parameter ? [parameter.clause] : [])),
      ];
      expect(cited.filter((clause) => !isPublished(clause))).toEqual([]);
    });

    test(`${rule.id}：标题和规则页的每一句都写了`, () => {
      const { decides, formula, boundaries, excludes } = rule.page;
      const written = [
        rule.title,
        decides,
        ...formula,
        ...excludes,
        ...boundaries.flatMap(({ words, included }) => [words, included]),
        ...rule.examples.map((example) => example.name),
      ];
      for (const words of written) expect(words).toMatch(CHINESE);
      for (const list of [rule.clauses, formula, boundaries, excludes])
        expect(list.length).toBeGreaterThan(0);
    });

    test(`${rule.id}：输入的 JSON Schema 不许多余的字段`, () => {
      expect(rule.inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(Object.keys(rule.inputSchema.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(rule.examples[0]?.input ?? {})),
      );
    });

    test(`${rule.id}：列出的口径都说明适用于本规则`, () => {
      expect(rule.readings.filter((reading) => !reading.rules.includes(rule.id))).toEqual([]);
    });

    test(`${rule.id}：每个例子的步骤和提示都引用条款`, () => {
      for (const example of rule.examples) {
        const evaluation = evaluate(rule.id, example.input, { readings: example.readings ?? {} });
        if (!evaluation.ok) throw new Error(`${rule.id}: ${example.name}`);
        expect(evaluation.steps.length).toBeGreaterThan(0);
        for (const { clause } of [...evaluation.steps, ...evaluation.notices]) {
          if (clause !== undefined) expect(clauseById.get(clause)?.id).toBe(clause);
        }
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
      }
    });
  }
});

describe('外部依据', () => {
  for (const source of Object.values(sources)) {
    test(`${source.id}：写明说什么、管到哪里、何时核对，至少有一条规则引用`, () => {
      expect(source.checked).toBe('2026-11-22');
      for (const words of [source.title, source.says, source.outside]) expect(words).toMatch(CHINESE);
      expect(catalogue.filter((rule) => rule.sources.includes(source)).length).toBeGreaterThan(0);
    });
  }

  test('编号不重复', () => {
    const ids = Object.values(sources).map((source) => source.id as string);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('口径', () => {
  for (const reading of Object.values(readings)) {
    test(`${reading.id}：问题、各种读法、理由都写了；列出的规则都列出它`, () => {
      const words = [
        reading.question,
        reading.reason,
        ...reading.alternatives.map((alternative) => alternative.words),
      ];
      for (const sentence of words) expect(sentence).toMatch(CHINESE);
      const asking = catalogue
        .filter((rule) => rule.readings.includes(reading))
        .map((rule) => rule.id as string);
      expect(asking.sort()).toEqual([...reading.rules].sort());
    });

    test(`${reading.id}：默认项在备选项之中，备选项不少于两个且不重复`, () => {
      const ids = reading.alternatives.map((alternative) => alternative.id as string);
      expect(ids).toContain(reading.default);
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
    });
  }

  test('口径的编号不重复', () => {
    const ids = Object.values(readings).map((reading) => reading.id as string);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('错误代码', () => {
  test('每个代码都有一句中文', () => {
    for (const message of Object.values(errorMessages)) expect(message).toMatch(CHINESE);
  });
});
