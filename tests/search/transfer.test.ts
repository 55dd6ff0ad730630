import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/search/record.ts';
import { decodeRecords, encodeRecords } from '../../src/search/transfer.ts';
import { record } from './records.ts';

test('records arrive as they were sent', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'投标 "\n\\<') });
  const given = fc.record({
    id: texts,
    page: fc.constantFrom('a/', 'b/'),
    number: texts,
    label: texts,
    title: texts,
    text: texts,
    context: texts,
    kind: fc.constantFrom(...KINDS.map(({ kind }) => kind)),
  });
  fc.assert(
    fc.property(fc.array(given), (list) => {
      // The title is part of the text; a number that is printed has a label.
      const records = list.map((each) =>
        record({ ...each, text: `${each.text}${each.title}`, label: each.label || each.number }),
      );
      expect(decodeRecords(encodeRecords(records))).toEqual(records);
    }),
  );
});

describe('what is not a list of records is refused', () => {
  test.each(['', '<!doctype html>', '{}', '[]', '{"pages":[],"records":[[0,"a","","","",0,"",0]]}'])(
    '%s',
    (json) => {
      expect(() => decodeRecords(json)).toThrow();
    },
  );
});
