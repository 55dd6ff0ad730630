import { test } from 'vitest';
import { ranking } from '../../../src/rules/index.ts';

/** Bids of different prices and scores, some of them equal, so that every step of the ordering is taken. */
const bidders = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    bidder: `第${index}家`,
    price: `${40_000_000 + ((index * 37_123) % 48_000_000)}.${String(index % 100).padStart(2, '0')}`,
    joinedAt: `2026-04-01T10:${String(index % 60).padStart(2, '0')}`,
    technical: `${50 + (index % 24)}.08`,
    commercial: '12.50',
  }));

// An evaluation tries every alternative of every reading; 1,000 bids are to stay within 50 ms.
for (const count of [10, 100, 1000]) {
  test(`ranking ${count} bidders, every reading tried`, async ({ bench }) => {
    const input = { bidders: bidders(count) };
    await bench('evaluate', () => {
      ranking(input);
    }).run();
  });
}
