import { expect, test } from 'vitest';
import { runChecks } from '../../../src/workbench/checks/checks.ts';
import { enterProject } from '../../../src/workbench/evaluation/entries.ts';
import { evaluateProject } from '../../../src/workbench/evaluation/evaluate.ts';
import { faultyExample } from '../../../src/workbench/project/example.ts';
import { bidder, findingsIn, projectOf, SCORES, saidOf, THREE } from '../support.ts';
import { clean, only } from './changed-example.ts';

test('a clean file has no finding, and it is said what was looked at', () => {
  const { findings, checked } = runChecks({ entries: enterProject(clean), result: evaluateProject(clean) });
  expect(findings).toEqual([]);
  expect(checked.map(({ kind, examined, found }) => [kind, examined, found])).toContainEqual([
    'average-differs',
    '68 个填报的单项平均分',
    0,
  ]);
  expect(checked.filter(({ examined }) => examined === '')).toEqual([]);
});

test('every planted fault of the example is found at its cell, and nothing else', () => {
  expect(saidOf(findingsIn(faultyExample()))).toEqual([
    'missing 丙公司 · 服务方案8 · 评委六:  / 空',
    'out-of-range 甲公司 · 服务方案3 · 评委三: 0.00 至 3.00 / 3.50',
    'objective-differs 乙公司 · 人员配置1: 4.00 / 4.00、2.00',
    'outlier 己公司 · 服务方案2 · 评委七:  / 0.00',
    'review 戊公司: 不少于 30 分钟 / 20 分钟',
    'review 戊公司: 不晚于 2026-04-08 15:20 / 2026-04-08 15:38',
    'average-differs 甲公司 · 服务方案3 · 填报的平均分: 2.43 / 2.14',
    'average-differs 乙公司 · 人员配置1 · 填报的平均分: 3.71 / 4.00',
    'average-differs 己公司 · 服务方案2 · 填报的平均分: 1.71 / 2.14',
    'sum-differs 甲公司 · 填报的技术分: 71.63 / 71.34',
    'sum-differs 乙公司 · 填报的技术分: 66.55 / 66.84',
    'sum-differs 己公司 · 填报的技术分: 67.99 / 68.42',
    'price-score 丙公司 · 填报的价格分: 9.07 / 9.17',
    'total 甲公司 · 填报的总分: 96.64 / 96.35',
    'total 乙公司 · 填报的总分: 92.55 / 94.00',
    'total 己公司 · 填报的总分: 91.74 / 92.17',
  ]);
});

test('names with markup and control signs are plain text everywhere', () => {
  const nasty = '<img src=x onerror=alert(1)>\u0000';
  const project = projectOf([bidder(nasty, 'x'), ...THREE.slice(1)], SCORES);
  expect(only(project, 'entry')[0]).toMatchObject({ place: `${nasty} · 投标总报价`, found: 'x' });
});
