import { expect, test } from 'vitest';
import type { Finding } from '../../../src/workbench/checks/finding.ts';
import { isSame } from '../../../src/workbench/checks/same.ts';
import { findingsIn } from '../support.ts';
import { scored } from './changed-example.ts';

const [finding] = findingsIn(scored('3.01')) as [Finding];

test('a finding is the same while its kind and its cell are, whatever stands in the cell', () => {
  const [again] = findingsIn(scored('3.02')) as [Finding];
  expect(again.found).not.toBe(finding.found);
  expect(isSame(finding, again)).toBe(true);
});

test.each<[string, Partial<Finding>]>([
  ['kind', { kind: 'not-a-level' }],
  ['field', { where: { ...finding.where, field: 'review' } }],
  ['bidder', { where: { ...finding.where, bidder: 1 } }],
  ['item', { where: { ...finding.where, item: 0 } }],
  ['expert', { where: { ...finding.where, expert: 1 } }],
])('another %s is another finding', (_, part) => {
  expect(isSame(finding, { ...finding, ...part })).toBe(false);
});

test('what belongs to no bidder is told apart by its words', () => {
  const first: Finding = { ...finding, where: { field: 'expert' }, place: '第 6 位评委' };
  expect(isSame(first, { ...first })).toBe(true);
  expect(isSame(first, { ...first, place: '第 7 位评委' })).toBe(false);
});
