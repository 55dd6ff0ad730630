import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparison, pieces } from '../../../src/components/errata/excerpt.ts';
import type { Mark, Place } from '../../../src/tender/errata/index.ts';

const at = (quote: string, ...marks: Mark[]): Place => ({ clause: 'c4-x', quote, marks });

describe('pieces', () => {
  it('短的引文完整显示', () => {
    expect(pieces(at('提供7×24小时支持。', [2, 6]))).toEqual([
      { text: '提供', kind: 'text' },
      { text: '7×24', kind: 'mark' },
      { text: '小时支持。', kind: 'text' },
    ]);
  });

  it('长的引文在标记两边各留一段，其余略去', () => {
    const quote = `${'前'.repeat(100)}中${'后'.repeat(100)}`;
    const kinds = pieces(at(quote, [100, 101])).map(({ kind }) => kind);
    expect(kinds).toEqual(['gap', 'text', 'mark', 'text', 'gap']);
  });

  it('没有标记的长引文留开头', () => {
    expect(pieces(at('句'.repeat(200))).map(({ kind }) => kind)).toEqual(['text', 'gap']);
  });

  it('各段连起来就是引文，标出的正是标记', () => {
    const marks = fc
      .uniqueArray(fc.nat(299), { minLength: 0, maxLength: 6 })
      .map((cuts) => cuts.toSorted((a, b) => a - b))
      .map((cuts) =>
        cuts.flatMap((start, i) =>
          i % 2 === 0 && cuts[i + 1] ? [[start, cuts[i + 1] as number] as const] : [],
        ),
      );
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 400 }), marks, (length, marked) => {
        const quote = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
        const all = pieces(at(quote, ...marked));
        expect(all.map(({ text }) => text).join('')).toBe(quote);
        expect(all.filter(({ kind }) => kind === 'mark').map(({ text }) => text)).toEqual(
          marked.map(([start, end]) => quote.slice(start, end)),
        );
      }),
    );
  });
});

describe('comparison', () => {
  it('两处标出的不同时，用文字说出来', () => {
    expect(comparison([at('提供7×24小时', [2, 6]), at('提供7×2小时', [2, 5])])).toBe(
      '一处是“7×24”，另一处是“7×2”。',
    );
  });

  it('相同、缺一处标记、三处时不说', () => {
    expect(comparison([at('达到20%', [2, 5]), at('达到20%', [2, 5])])).toBeNull();
    expect(comparison([at('付款。', [2, 3]), at('付款')])).toBeNull();
    expect(comparison([at('甲', [0, 1]), at('乙', [0, 1]), at('丙', [0, 1])])).toBeNull();
  });
});
