import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeds are short enough to be read out in a classroom. */
export const LARGEST_SEED = 999_999;

/** Chance that anyone can repeat: the same seed gives the same draws everywhere. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  /** True in `of` draws out of a hundred. */
  chance(of: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** @param salt keeps exercises of different kinds under one seed from being alike */
export function randomFrom(seed: number, salt: string): Random {
  let mixed = seed;
  for (const char of salt) mixed = Math.imul(mixed ^ char.codePointAt(0)!, 0x01000193);
  const generator = xoroshiro128plus(mixed | 0);
  const whole = (min: number, max: number) => uniformInt(generator, min, max);
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const rest = [...items];
    return items.map(() => rest.splice(whole(0, rest.length - 1), 1)[0]!);
  };
  return {
    whole,
    chance: (of) => whole(1, 100) <= of,
    pick: (items) => items[whole(0, items.length - 1)]!,
    shuffled,
  };
}
