import { expect, test } from 'vitest';
import type { Segment } from '../../src/search/excerpt.ts';
import { present } from '../../src/search/present.ts';
import { record } from './records.ts';

const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `【${text}】` : text)).join('');

test('a title at the beginning is not said twice; a phrase across title and text is marked in both', () => {
  const { title, body } = present(
    record({ id: 'a', number: '2.1.1', title: '设备信息', text: '设备信息：摄像机17台。' }),
    { needles: ['信息:摄像'] },
  );
  expect(shown(title)).toBe('设备【信息】');
  expect(shown(body)).toBe('【摄像】机17台。');
});

test('a title in the middle of the text leaves the text whole', () => {
  const { title, body } = present(record({ id: 'a', text: '甲类 人员配置 得1分', title: '人员配置' }), {
    needles: ['人员'],
  });
  expect(shown(title)).toBe('【人员】配置');
  expect(shown(body)).toBe('甲类 【人员】配置 得1分');
});

test('a heading alone has no body', () => {
  expect(present(record({ id: 'a', title: '开标', text: '开标' }), { needles: ['标'] }).body).toEqual([]);
});

test('the number is shown as cited and marked when the phrase reaches into it', () => {
  const clause = record({ id: 'a', number: '（3）', label: '6.1.10（3）', text: '低于最高限价45%的' });
  expect(present(clause, { needles: ['(3)低于'] }).label).toEqual({ text: '6.1.10（3）', marked: true });
  expect(present(clause, { needles: ['低于'] }).label).toEqual({ text: '6.1.10（3）', marked: false });
});

test('a number that the title begins with is not said twice', () => {
  const annex = record({ id: 'a', label: '附件11', title: '附件11 实质性要求', text: '附件11 实质性要求' });
  expect(present(annex, { needles: ['附件11'] }).label).toBeNull();
});

test('a result says its chapter and the heading above it, else the page', () => {
  expect(present(record({ id: 'a', context: '6.1 无效投标条款' }), { needles: [] }).where).toBe(
    '第二章 投标人须知 › 6.1 无效投标条款',
  );
  expect(present(record({ id: 'a' }), { needles: [] }).where).toBe('第二章 投标人须知 › 五、开标与评标');
  expect(present(record({ id: 'a', pageTitle: '第二章 投标人须知' }), { needles: [] }).where).toBe(
    '第二章 投标人须知',
  );
});

test('only kinds other than clauses are named', () => {
  expect(present(record({ id: 'a' }), { needles: [] }).kind).toBeNull();
  expect(present(record({ id: 'a', kind: 'service' }), { needles: [] }).kind).toBe('服务项');
});
