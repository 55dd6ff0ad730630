import { describe, expect, it } from 'vitest';
import type { Consequence, Finding } from '../../../src/tender/errata/finding.ts';
import { inOrder } from '../../../src/tender/errata/order.ts';
import { clause } from './planted.ts';

const clauses = ['c1', 'c2', 'c3', 'c4'].map((id) => clause(id, '一句。'));
const found = (id: string, consequence: Consequence, ...places: string[]): Finding => ({
  id,
  check: id,
  title: '',
  places: places.map((place) => ({ clause: place, quote: '一句。' })),
  why: '',
  ask: { what: '', kind: '询问', to: '采购人' },
  meanwhile: '',
  consequence,
});
const order = (...all: Finding[]) => inOrder(all, clauses).map(({ id }) => id);

describe('疑点的先后', () => {
  it('影响投标有效性的最先，仅形式的最后', () => {
    expect(
      order(
        found('e', 'form', 'c1'),
        found('d', 'delivery', 'c1'),
        found('c', 'money', 'c1'),
        found('b', 'score', 'c1'),
        found('a', 'validity', 'c1'),
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('同一后果按最先引的条款在原文里的先后，不按引用的先后', () => {
    expect(order(found('b', 'money', 'c3', 'c4'), found('a', 'money', 'c4', 'c2'))).toEqual(['a', 'b']);
  });

  it('没有引文或引的条款不在文内的，排在同类之后', () => {
    expect(order(found('b', 'money'), found('c', 'money', 'c9'), found('a', 'money', 'c4'))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('不改动传入的次序', () => {
    const all = [found('b', 'form', 'c1'), found('a', 'validity', 'c1')];
    inOrder(all, clauses);
    expect(all.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
