import { expect, test } from 'vitest';
import { clauseById } from '../../../src/tender/index.ts';
import { mistakes } from '../../../src/training/mistakes/index.ts';

const all = mistakes.flatMap(({ cases }) => cases);

test('规则给出的答案与条文一致', () => {
  expect(Object.fromEntries(all.map((mistake) => [mistake.id, mistake.decide()]))).toEqual({
    'at-budget': 'yes',
    'fen-over-budget': 'no',
    'at-ceiling-line': 'no',
    'at-second-lowest-line': 'no',
    'average-with-itself': 'yes',
    'trigger-is-not-verdict': 'review',
    'written-statement': 'no',
    'both-lowest': 'both',
    'half-up': '9.08',
    'capital-prevails': '80800000.00',
    'just-three': 'no',
    'one-person-two-certificates': '2.00',
    'just-enough-people': '2.00',
    'just-half': '5.00',
    'all-deviations': '0.00',
    'first-day': 'yes',
    'three-years-one-contract': '1',
    'tie-broken-by-time': '早',
    'tie-for-third': '4',
    'eight-experts': 'no',
    'at-prepayment-threshold': 'fixed',
    'almost-excellent': 'no',
    'third-notice': 'no',
    'just-a-breach': 'yes',
    'just-within-supplement': 'no',
    'two-lines-of-a-hundred': 'yes',
  });
});

test('答案在选项之中，条款都公布了，题目和选项各不相同', () => {
  for (const { id, options, decide, clause } of all) {
    expect(
      options.map((option) => option.id),
      id,
    ).toContain(decide());
    expect(new Set(options.map(({ label }) => label)).size, id).toBe(options.length);
    expect(clauseById.has(clause), id).toBe(true);
  }
  expect(new Set(all.map(({ ask }) => ask)).size).toBe(all.length);
});
