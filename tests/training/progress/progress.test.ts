import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noProgress,
  readProgress,
  tallyOf,
  withLesson,
  withMark,
  withSimulation,
  writeProgress,
} from '../../../src/training/progress/progress.ts';

const mark = (right: boolean, seed = 1) => ({ kind: 'ranking', seed, right });

describe('学习进度', () => {
  test('写出来再读回来相同', () => {
    const progress = withSimulation(withLesson(withMark(noProgress, mark(true)), 'duties', true), 'tie');
    expect(readProgress(writeProgress(progress))).toEqual(progress);
  });

  test('一课学完两次算一次，取消就没有', () => {
    const once = withLesson(withLesson(noProgress, 'duties', true), 'duties', true);
    expect(once.lessons).toEqual(['duties']);
    expect(withLesson(once, 'duties', false).lessons).toEqual([]);
  });

  test('数出每种练习答了几次、对了几次', () => {
    const progress = [mark(true), mark(false, 2), { ...mark(true), kind: 'budget' }].reduce(
      withMark,
      noProgress,
    );
    expect(tallyOf(progress, 'ranking')).toEqual({ marked: 2, right: 1 });
    expect(tallyOf(progress, 'average')).toEqual({ marked: 0, right: 0 });
  });

  test('记到两千次为止，最早的先忘掉', () => {
    let progress = noProgress;
    for (let seed = 1; seed <= 2001; seed += 1) progress = withMark(progress, mark(true, seed));
    expect(progress.marks).toHaveLength(2000);
    expect(progress.marks[0]?.seed).toBe(2);
    expect(readProgress(writeProgress(progress))).toEqual(progress);
  });

  test('不是学习进度的一概不认', () => {
    for (const text of [
      null,
      '',
      '{',
      'null',
      '[]',
      '{"version":2,"lessons":[],"marks":[],"simulations":[]}',
      '{"version":1,"lessons":["<b>"],"marks":[],"simulations":[]}',
      '{"version":1,"lessons":[],"marks":[{"kind":"a","seed":1.5,"right":true}],"simulations":[]}',
      `{"version":1,"lessons":[],"marks":[],"simulations":[]}${' '.repeat(1_000_000)}`,
    ])
      expect(readProgress(text)).toBe(null);
  });

  test('任意文字都不会出错', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const progress = readProgress(text);
        if (progress) expect(readProgress(writeProgress(progress))).toEqual(progress);
      }),
    );
  });
});
