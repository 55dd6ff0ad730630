import { expect, test } from 'vitest';
import { finish } from '../../../src/workbench/evaluation/evaluate.ts';
import { examine } from '../../../src/workbench/evaluation/examine.ts';
import { cleanExample, faultyExample } from '../../../src/workbench/project/example.ts';
import type { Project } from '../../../src/workbench/project/project.ts';
import { findingsReport } from '../../../src/workbench/report/findings-report.ts';
import type { Report } from '../../../src/workbench/report/report.ts';
import { reviewReport } from '../../../src/workbench/report/review-report.ts';
import { summaryReport } from '../../../src/workbench/report/summary-report.ts';

const issue = {
  rulesVersion: '0.1.0',
  inputHash: 'ab'.repeat(32),
  date: '2026-04-09',
  cite: (clause: string) => `〔${clause}〕`,
};
const of = (project: Project, build: typeof findingsReport) =>
  build(project, finish(examine(project)), issue);
const titles = ({ sections }: Report) => sections.map(({ title }) => title);

test('the report of a clean file says that it is clean and what was looked at', () => {
  const report = of(cleanExample(), findingsReport);
  expect(report.sections[0]).toEqual({
    title: '结论',
    paragraphs: ['核对了 19 项，没有发现问题。'],
    table: null,
  });
  expect(titles(report)).toEqual(['结论', '核对的范围', '采用的口径']);
  expect(report.sections[1]?.table?.rows).toHaveLength(19);
});

test('the report of a file with faults has a section for each kind, and every finding with its clause', () => {
  const report = of(faultyExample(), findingsReport);
  expect(report.sections[0]?.paragraphs).toEqual([
    '核对了 19 项，发现 16 处需要处理，分 9 类：缺评分 1 处，超出满分 1 处，客观分不一致 1 处，离群的评分 1 处，异常低价审查记录 2 处，平均分不符 3 处，技术分、商务分不符 3 处，价格分不符 1 处，总分不符 3 处。',
  ]);
  expect(report.sections.find(({ title }) => title === '超出满分')?.table?.rows).toEqual([
    [
      '1',
      '甲公司 · 服务方案3 · 评委三',
      '评分超过该项满分 3.00',
      '0.00 至 3.00',
      '3.50',
      '〔c5-s2〕',
      '请评委改正，不超过满分',
    ],
  ]);
});

test('the summary has every stage with its figures, the items, the readings and a line for each expert', () => {
  const report = of(cleanExample(), summaryReport);
  expect(titles(report).slice(0, 3)).toEqual([
    '1. 资格审查和符合性审查',
    '2. 报价修正与确认',
    '3. 是否超过预算',
  ]);
  expect(titles(report).slice(-3)).toEqual(['13. 评审结果', '各项平均分', '采用的口径']);
  expect(report.facts).toContainEqual({ name: '评审结果', value: '排名第一的中标候选人：甲公司' });
  expect(report.sections[5]?.paragraphs).toEqual([
    '依据：〔c2-s5-6.1.10-note〕。进入 5 家，留下 4 家：甲公司、乙公司、丙公司、己公司。',
    '排除 戊公司：异常低价审查结论为不能证明报价合理（〔c2-s5-6.1.10-note〕）。',
  ]);
  expect(report.signatures).toHaveLength(8);
});

test('every table has as many texts in a row as it has columns', () => {
  const reports = [of(faultyExample(), findingsReport), of(faultyExample(), summaryReport)];
  const tables = reports.flatMap(({ sections }) => sections.flatMap(({ table }) => table ?? []));
  expect(tables.length).toBeGreaterThan(20);
  for (const { columns, rows } of tables)
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
});

test('the record of a review leaves blank what was not entered', () => {
  const project = cleanExample();
  const [triggered] = finish(examine(project)).result.triggered;
  const filled = reviewReport(project, triggered!, project.reviews[0], issue);
  expect(filled.title).toBe('异常低价投标审查记录：戊公司');
  expect(filled.sections[1]?.table?.rows[3]).toEqual(['给予的时间', '45 分钟']);
  const blank = reviewReport(project, triggered!, undefined, issue);
  expect(blank.sections[2]?.table?.rows).toEqual([
    ['结论', '　'],
    ['理由', '　\n　'],
  ]);
});

test('a report is plain data', () => {
  const report = of(faultyExample(), summaryReport);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
