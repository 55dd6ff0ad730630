import { abnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import { bidCorrection } from '../../rules/bid/bid-correction.ts';
import type { Reading } from '../../rules/reading.ts';
import { ranking } from '../../rules/scoring/ranking.ts';
import { scoreSheetCheck } from '../../rules/scoring/score-sheet-check.ts';
import type { BatchCache, Progress } from './averages.ts';
import type { Entries } from './entries.ts';
import { type Recomputed, recompute } from './evaluate.ts';
import type { Ranked } from './ranking.ts';
import { listed, namesOf } from './stage.ts';

/** The readings that an evaluation rests on, in the order of its stages. */
const READINGS: readonly Reading[] = [bidCorrection, abnormalLowBid, ranking, scoreSheetCheck].flatMap(
  (rule) => rule.readings,
);

export interface Effect {
  reading: Reading;
  chosen: string;
  /** Of the alternatives not chosen: what becomes different, in words; null where the result stays. */
  changes: Record<string, string | null>;
}

const namesIn = (names: readonly string[]): string => listed(names) || '没有';

/** Whose place is named one by one; of more, only how many. */
const MOST_MOVED = 5;

const movesWords = (moved: readonly Ranked[]): string =>
  moved.length > MOST_MOVED
    ? `${moved.length} 家的名次改变`
    : `名次改变：${moved.map(({ bidder, rank }) => `${bidder}第 ${rank} 名`).join('，')}`;

const outcomeWords = { ranked: '不废标', failed: '废标' } as const;

/** What a reader would notice first between two results; null where nothing that counts is different. */
export function changeBetween(now: Recomputed, then: Recomputed): string | null {
  const [a, b] = [now.standing, then.standing];
  if (a.outcome !== b.outcome && b.outcome !== null) return `结果变为${outcomeWords[b.outcome]}`;
  const [first, other] = [a.ranked[0]?.bidder, b.ranked[0]?.bidder];
  if (first !== other) return `第一名由${first ?? '无'}变为${other ?? '无'}`;
  const moved = b.ranked.filter((row, place) => a.ranked[place]?.bidder !== row.bidder);
  if (moved.length > 0 || a.ranked.length !== b.ranked.length) return movesWords(moved);
  if (namesIn(a.candidates) !== namesIn(b.candidates)) return `中标候选人变为${namesIn(b.candidates)}`;
  const [asked, asking] = [namesIn(namesOf(now.triggered)), namesIn(namesOf(then.triggered))];
  if (asked !== asking) return `触发异常低价审查的变为：${asking}`;
  const totals = b.ranked.filter((row, place) => a.ranked[place]?.total !== row.total).length;
  return totals > 0 ? `名次不变，${totals} 家的总分改变` : null;
}

/** The evaluation under every other reading that touches this input, one reading at a time. */
export function* readingEffects(
  entries: Entries,
  chosen: Readonly<Record<string, string>>,
  now: Recomputed,
  cache: BatchCache,
): Generator<Progress, Effect[]> {
  const touching = new Set(
    now.stages.flatMap(({ readings }) =>
      readings.filter(({ wouldChange }) => wouldChange).map(({ id }) => id),
    ),
  );
  const effects: Effect[] = [];
  for (const reading of READINGS) {
    const inForce = reading.alternatives.some(({ id }) => id === chosen[reading.id])
      ? chosen[reading.id]!
      : reading.default;
    const changes: Record<string, string | null> = {};
    for (const { id } of reading.alternatives) {
      if (id === inForce) continue;
      changes[id] = touching.has(reading.id)
        ? changeBetween(now, yield* recompute(entries, { ...chosen, [reading.id]: id }, cache))
        : null;
    }
    effects.push({ reading, chosen: inForce, changes });
  }
  return effects;
}
