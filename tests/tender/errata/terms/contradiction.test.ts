import { describe, expect, it } from 'vitest';
import { contradiction } from '../../../../src/tender/errata/terms/contradiction.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const words = {
  id: 'days',
  check: '天数',
  title: '天数不同',
  why: '天数不同。',
  what: '几天。',
  kind: '询问',
  meanwhile: '按三天。',
  consequence: 'money',
} as const;
const sides = [
  { clause: 'c2-1', pattern: /(?<mark>\d+天)内/, note: '投标' },
  { clause: 'c3-1', pattern: /(?<mark>\d+天)内/ },
];
const days = contradiction({ ...words, sides });
const text = (left: string, right: string) => tender([clause('c2-1', left), clause('c3-1', right)]);

describe('同一事项的几种说法', () => {
  it('说法不同，各处都引，带各自的注', () => {
    expect(shown(days, text('须3天内交。', '须10天内交。'))).toEqual([
      ['c2-1 须【3天】内交。（投标）', 'c3-1 须【10天】内交。'],
    ]);
    expect(days.run(text('须3天内交。', '须10天内交。'))).toMatchObject([
      { id: 'days', title: '天数不同', ask: { what: '几天。', kind: '询问' }, consequence: 'money' },
    ]);
  });

  it('说法相同，或有一处没有说，没有疑点', () => {
    expect(idsFound(days, text('须3天内交。', '应3天内交。'))).toEqual([]);
    expect(idsFound(days, text('须3天内交。', '须交。'))).toEqual([]);
    expect(idsFound(days, tender([clause('c3-1', '须3天内交。')]))).toEqual([]);
  });

  it('怎样算矛盾，可以另行规定', () => {
    const longer = contradiction({
      ...words,
      sides,
      differ: ([left, right]) => left === '3天' && right === '3天',
    });
    expect(idsFound(longer, text('须3天内交。', '须3天内交。'))).toEqual(['days']);
    expect(idsFound(longer, text('须3天内交。', '须10天内交。'))).toEqual([]);
  });
});
