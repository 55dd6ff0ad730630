import { describe, expect, it } from 'vitest';
import type { Check, CheckGroup, Finding } from '../../../src/tender/errata/finding.ts';
import { material } from '../../../src/tender/errata/material.ts';
import { type Amendment, amended } from './amended.ts';
import { EXPECTED } from './expected.ts';
import { tender, wording } from './planted.ts';

/** What a correction of the published text would have to say for a finding to go away. */
export type Corrections = Readonly<Record<string, readonly Amendment[]>>;

/** A fault put into the published text, and the finding that must come of it. */
export type Faults = readonly (readonly [found: string, ...amendments: Amendment[]])[];

/** Runs the checks of one group over the published text: as it is, corrected, and with another fault in it. */
export function testGroup({ checks }: CheckGroup, corrections: Corrections, faults: Faults): void {
  const checkOf = (id: string) => madeBy(id, checks) as Check;

  describe('公布的文本：查出的疑点一个不少、一个不多；每段引文都是原文，说明齐全', () => {
    it.each(checks)('$id', (check) => {
      const found = check.run(material);
      const expected = Object.entries(EXPECTED).flatMap(([consequence, ids]) =>
        ids.filter((id) => madeBy(id, checks) === check).map((id) => `${consequence} ${id}`),
      );
      expect(found.map(({ id, consequence }) => `${consequence} ${id}`).toSorted()).toEqual(
        expected.toSorted(),
      );
      expect(found.flatMap(misquoted)).toEqual([]);
      expect(found.flatMap(wording)).toEqual([]);
    });
  });

  it('空白的文本没有任何疑点', () => {
    expect(checks.flatMap((check) => check.run(tender([])))).toEqual([]);
  });

  describe('更正原文之后，疑点自行消失', () => {
    it.each(Object.entries(corrections))('%s', (id, amendments) => {
      expect(Object.values(EXPECTED).flat()).toContain(id);
      const found = checkOf(id).run(amended(...amendments));
      expect(found.map((finding) => finding.id)).not.toContain(id);
      expect(found.flatMap(wording)).toEqual([]);
    });
  });

  describe('原文里放进一处错误，检查就能发现', () => {
    it.each(faults.map(([id, ...amendments]) => ({ id, amendments })))('$id', ({ id, amendments }) => {
      const found = checkOf(id).run(amended(...amendments));
      const planted = found.find((finding) => finding.id === id);
      expect(planted?.id).toBe(id);
      expect(planted).not.toEqual(
        checkOf(id)
          .run(material)
          .find((finding) => finding.id === id),
      );
      expect(found.flatMap(wording)).toEqual([]);
    });
  });
}

/** A finding's id begins with its check's. `annex-11-rows` is no finding of `annex-11`, but the one of its namesake. */
function madeBy(id: string, checks: readonly Check[]): Check | undefined {
  return checks.find((check) => id === check.id || (id.startsWith(`${check.id}-`) && id !== 'annex-11-rows'));
}

const texts = new Map(material.clauses.map(({ id, text }) => [id, text]));

/** Quotes that are not in their clause, and marks that are empty, out of order or beyond the quote. */
function misquoted({ id, places }: Finding): string[] {
  return places
    .filter(({ clause, quote, marks = [] }) => {
      const inOrder = marks.every(([start, end], i) => start < end && start >= (marks[i - 1]?.[1] ?? 0));
      const inside = (marks.at(-1)?.[1] ?? 0) <= quote.length;
      return quote === '' || !texts.get(clause)?.includes(quote) || !inOrder || !inside;
    })
    .map(({ clause, quote }) => `${id}: ${clause} ${quote}`);
}
