import { test } from 'vitest';
import { compute } from '../../src/calculators/price-score/draft.ts';
import { drawCurve } from '../../src/calculators/price-score/picture.ts';

const rows = Array.from({ length: 100 }, (_, key) => ({
  key,
  name: `第${key + 1}家`,
  price: `${7000 + key * 10}万`,
  marked: false,
}));

// From a key press to the picture there is one frame, 16 ms; this is the part before the page is touched.
test('one key press in the price score with 100 bids', async ({ bench }) => {
  await bench('read, compute, lay out', () => {
    const { done, review, filled } = compute({ rows, readings: {} });
    drawCurve(
      done!.result,
      review,
      filled.map(({ number }) => number),
      {},
    );
  }).run();
});
