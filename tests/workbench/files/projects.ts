import fc from 'fast-check';
import { headings } from '../../../src/workbench/files/item-columns.ts';
import type { Bidder, Item, Project, Review } from '../../../src/workbench/project/project.ts';

/** Names as people write them, hostile ones included; no two alike but for spaces or width. */
const name = fc
  .oneof(
    { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), weight: 3 },
    fc.constantFrom(
      '=1+1',
      '+A1',
      '-1',
      '@SUM(A1)',
      '甲（公司）',
      '</c><f>',
      '_x0041_',
      'a\rb',
      '0012',
      '1e5',
      '😀&"',
      'constructor',
      '__proto__',
    ),
  )
  .map((text) => text.toWellFormed().trim())
  .filter((text) => text !== '');
const names = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(name, { minLength, maxLength, selector: (text) => fold(text) })
    .filter((all) => all.every((text) => fold(text) !== ''));
const fold = (text: string) => text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');

const words = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed().trim()),
);

/** A plain number as one types it. */
const figure = (most: number, places: number) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: 10 ** places - 1 }),
      fc.integer({ min: 0, max: places }),
    )
    .map(([whole, fraction, shown]) =>
      shown === 0 ? String(whole) : `${whole}.${String(fraction).padStart(places, '0').slice(0, shown)}`,
    );
const orBlank = (arbitrary: fc.Arbitrary<string>) => fc.oneof({ arbitrary, weight: 4 }, fc.constant(''));
const amount = orBlank(figure(999_999_999_999, 2));
const time = orBlank(
  fc
    .date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 19).replace(/:00$/, '')),
);
const verdict = fc.constantFrom('' as const, 'passed' as const, 'failed' as const);

const line = fc.record({
  name: words.filter((text) => text !== ''),
  quantity: orBlank(figure(9999, 4)),
  unitPrice: amount,
  amount,
  misplaced: fc.boolean(),
});

const bidder = (called: string): fc.Arbitrary<Bidder> =>
  fc.record({
    name: fc.constant(called),
    price: amount,
    capital: words,
    joinedAt: time,
    qualification: verdict,
    conformity: verdict,
    correctionAccepted: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
    lines: fc.array(line, { maxLength: 3 }),
  });

const item = (id: string): fc.Arbitrary<Item> =>
  fc.record({
    id: fc.constant(id),
    title: name,
    part: fc.constantFrom('technical' as const, 'commercial' as const),
    max: figure(100, 2),
    objective: fc.boolean(),
    levels: fc.array(figure(100, 2), { maxLength: 4 }),
  });

const review = (bidders: readonly string[]): fc.Arbitrary<Review> =>
  fc.record({
    bidder: fc.constantFrom(...bidders),
    askedBy: words,
    askedAt: time,
    dueAt: time,
    answeredAt: time,
    materials: words,
    judgement: fc.constantFrom('' as const, 'accepted' as const, 'rejected' as const),
    reason: words,
  });

/** Whether every item can have a column of its own. */
const haveColumns = (items: readonly Item[]): boolean => {
  const titles = headings(items).map(fold);
  return (
    new Set(titles).size === titles.length && !titles.some((title) => title === '评委' || title === '投标人')
  );
};

/** Projects in the order in which a workbook keeps them. */
export const anyProject: fc.Arbitrary<Project> = fc
  .tuple(names(1, 4), names(0, 3), names(1, 4))
  .chain(([bidderNames, experts, ids]) =>
    fc
      .tuple(fc.tuple(...bidderNames.map(bidder)), fc.tuple(...ids.map(item)))
      .filter(([, items]) => haveColumns(items))
      .chain(([bidders, items]) => {
        const score = orBlank(figure(100, 3));
        const of = <Value>(list: readonly unknown[], arbitrary: fc.Arbitrary<Value>) =>
          fc.array(arbitrary, { minLength: list.length, maxLength: list.length });
        return fc.record({
          title: words,
          bidders: fc.constant(bidders),
          experts: fc.constant(experts),
          items: fc.constant(items),
          scores: of(experts, of(bidders, of(items, score))),
          reviews: fc.array(review(bidderNames), { maxLength: 2 }),
          claims: fc
            .tuple(
              amount,
              of(bidders, fc.tuple(score, score, score, score, orBlank(figure(99, 0)))),
              of(bidders, of(items, score)),
              fc.shuffledSubarray(bidderNames),
            )
            .map(([benchmark, figures, means, candidates]) => ({
              benchmark,
              bidders: figures
                .map(([priceScore, technical, commercial, total, rank], at) => ({
                  bidder: bidderNames[at]!,
                  priceScore,
                  technical,
                  commercial,
                  total,
                  rank,
                }))
                .filter(({ bidder: _, ...rest }) => Object.values(rest).join('') !== ''),
              averages: means.flatMap((row, at) =>
                row
                  .map((mean, column) => ({ bidder: bidderNames[at]!, item: ids[column]!, score: mean }))
                  .filter((entry) => entry.score !== ''),
              ),
              candidates,
            })),
          readings: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,20}$/), name, {
            maxKeys: 3,
            noNullPrototype: true,
          }),
        });
      }),
  );
