import { test } from 'vitest';
import type { DetailRow } from '../../src/calculators/bid-correction/detail.ts';
import { compute as correct } from '../../src/calculators/bid-correction/draft.ts';
import { examples } from '../../src/calculators/examples.ts';
import { finish } from '../../src/calculators/parts/form/use-later.ts';
import { lookAround } from '../../src/calculators/price/around.ts';
import { changesUnder } from '../../src/calculators/price/changes.ts';
import { compute as simulate } from '../../src/calculators/price/compute.ts';
import { rejectEach } from '../../src/calculators/price/rejection.ts';
import { compareAll } from '../../src/calculators/price/rivals.ts';
import { findThresholds } from '../../src/calculators/price/thresholds.ts';
import { compute } from '../../src/calculators/price-score/draft.ts';
import { drawCurve } from '../../src/calculators/price-score/picture.ts';
import { abnormalLowBid } from '../../src/rules/index.ts';

const rows = Array.from({ length: 100 }, (_, key) => ({
  key,
  name: `第${key + 1}家`,
  price: `${7000 + key * 10}万`,
  marked: false,
}));

// From a key press to the picture there is one frame, 16 ms; this is the part before the page is touched.
test('one key press in the price score with 100 bids', async ({ bench }) => {
  await bench('read, compute, lay out', () => {
    const { done, filled } = compute({ rows, readings: {} });
    const review = abnormalLowBid({ bids: filled.map(({ bid }) => bid) });
    drawCurve(
      done!.result,
      review.ok ? review.result : null,
      filled.map(({ number }) => number),
      {},
    );
  }).run();
});

const simulated = (count: number) => ({
  ...examples.price,
  rows: Array.from({ length: count }, (_, key) => ({
    key,
    name: `第${key + 1}家`,
    price: `${7000 + key}万`,
    technical: `${60 + (key % 14)}`,
    commercial: `${10 + (key % 6)}`,
    marked: false,
  })),
});

for (const count of [100, 999]) {
  test(`one key press in the price simulator with ${count} others`, async ({ bench }) => {
    const draft = simulated(count);
    await bench('read, compute', () => {
      simulate({ ...draft });
    }).run();
  });
}

// While the browser is idle, in pieces of half a frame.
test('what follows a key press in the price simulator with 100 others', async ({ bench }) => {
  const { result } = simulate(simulated(100)).done!;
  const lowest = result.assumed.bids.slice(1, 11).map(({ bidder }) => bidder);
  await bench('lines, moves, rivals, rejections, readings', () => {
    finish(findThresholds(result.assumed));
    finish(lookAround(result.assumed));
    finish(compareAll(result.assumed, result.outlook, 10));
    finish(rejectEach(result.assumed, lowest));
    finish(changesUnder(result));
  }).run();
});

const lines = Array.from({ length: 10_000 }, (_, key): DetailRow => {
  const [quantity, unitPrice] = [1 + (key % 37), 100 + (key % 977)];
  const wrong = key % 10 === 0 ? 1 : 0;
  return {
    key,
    name: `第${key + 1}项`,
    quantity: String(quantity),
    unitPrice: `${unitPrice}.50`,
    amount: (quantity * (unitPrice + 0.5) + wrong).toFixed(2),
    misplaced: false,
  };
});

// Done once the typing rests; while one types, only what was typed is read.
test('one change in a detail table of 10,000 lines, a tenth of them wrong', async ({ bench }) => {
  let round = 0;
  await bench('read, correct, find the corrected rows', () => {
    const rows = lines.with(round % lines.length, { ...lines[0]!, quantity: String(1 + (round++ % 9)) });
    correct({ amount: '81500000', capital: '', places: [], rows, total: '', readings: {} });
  }).run();
});
