import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { projectToJson } from '../../../src/workbench/files/json.ts';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { parseProject } from '../../../src/workbench/project/schema.ts';
import { PATIENCE, runs } from '../../runs.ts';
import { agencyBook, agencyProject, inLargeForm, pack } from './agency.ts';

vi.setConfig({ testTimeout: PATIENCE });

const golden = pack(agencyBook());
const files = unzipSync(golden);
const names = Object.keys(files);
const json = strToU8(projectToJson(agencyProject()));

/** Never throws; gives a whole project or problems that name a place, and nothing in between. */
function expectAllOrNothing(bytes: Uint8Array): void {
  const read = readProject(bytes);
  if (read.ok) expect(parseProject(read.project)).toEqual({ project: read.project });
  else {
    expect(Object.keys(read)).toEqual(['ok', 'problems']);
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { where, message } of read.problems) {
      expect(where).not.toBe('');
      expect(message).toMatch(/[。！）]$/);
    }
  }
}

const byte = fc.integer({ min: 0, max: 255 });
/** Overwrites, cuts out or doubles stretches of bytes. */
const mutated = (original: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('set', 'cut', 'double'),
        fc.integer({ min: 0, max: original.length - 1 }),
        fc.integer({ min: 1, max: 40 }),
        byte,
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((changes) =>
      changes.reduce<Uint8Array>((bytes, [what, at, length, value]) => {
        const place = at % Math.max(bytes.length, 1);
        if (what === 'set') return bytes.with(place, value);
        const [before, piece, after] = [
          bytes.slice(0, place),
          bytes.slice(place, place + length),
          bytes.slice(place + length),
        ];
        return new Uint8Array(
          what === 'cut' ? [...before, ...after] : [...before, ...piece, ...piece, ...after],
        );
      }, original),
    );

const START = {
  zip: [0x50, 0x4b, 3, 4],
  compound: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  json: [0x7b],
  text: [],
};

test('任何字节都不会使导入程序出错', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(START)), fc.uint8Array({ maxLength: 3000 }), (start, rest) =>
      expectAllOrNothing(new Uint8Array([...start, ...rest])),
    ),
    runs(200),
  );
});

test('任何文字都不会使导入程序出错', () => {
  const piece = fc.oneof(
    fc.constantFrom('评委', '投标人', ',', '\n', '"', ';', '\t', '投标总报价（元）', '8,150万'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectAllOrNothing(strToU8(pieces.join('')))),
    runs(200),
  );
});

test('改坏了的工作簿文件：全读或全不读', () => {
  fc.assert(
    fc.property(fc.oneof(mutated(golden), mutated(inLargeForm(golden))), expectAllOrNothing),
    runs(300),
  );
});

test('改坏了的 JSON 文件：全读或全不读', () => {
  fc.assert(fc.property(mutated(json), expectAllOrNothing), runs(200));
});

test('部件被改坏的工作簿：全读或全不读', () => {
  const part = fc.constantFrom(...names);
  fc.assert(
    fc.property(
      part.chain((name) => mutated(files[name]!).map((content) => [name, content] as const)),
      ([name, content]) => expectAllOrNothing(zipSync({ ...files, [name]: content })),
    ),
    runs(200),
  );
});

test('缺部件、部件换了位置的工作簿：全读或全不读', () => {
  fc.assert(
    fc.property(
      fc.subarray(names),
      fc.constantFrom(...names),
      fc.constantFrom(...names),
      (kept, from, to) => {
        const some = Object.fromEntries(kept.map((name) => [name, files[name]!]));
        expectAllOrNothing(zipSync({ ...some, [to]: files[from]! }));
      },
    ),
    runs(200),
  );
});

test('任何单元格里写任何内容：全读或全不读', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '=1+1',
      '-',
      '#REF!',
      '1e308',
      '99999999999999999999',
      '甲公司',
      '甲公司 ',
      '2026-04-08 09:30',
      '是',
      '__proto__',
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'grapheme' }),
  );
  const sheets = Object.keys(agencyBook());
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...sheets), fc.nat({ max: 7 }), fc.nat({ max: 8 }), value), {
        minLength: 1,
        maxLength: 8,
      }),
      (changes) => {
        const book = agencyBook();
        for (const [sheet, row, column, content] of changes) {
          const cells = book[sheet]!;
          while (cells.length <= row) cells.push([]);
          cells[row]![column] = content;
        }
        expectAllOrNothing(pack(book));
      },
    ),
    runs(200),
  );
});
