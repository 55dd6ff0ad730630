import type { Decimal } from '../amount.ts';

export interface Item {
  id: string;
  max: Decimal;
  objective: boolean;
  levels?: Decimal[] | undefined;
}

export interface Sheet {
  expert: string;
  bidder: string;
  item: string;
  score: Decimal;
}

/** What the experts gave one bidder for one item. */
export interface Cell {
  bidder: string;
  item: Item;
  /** The first score of each expert who gave one, in the order of the experts. */
  scores: { expert: string; score: Decimal }[];
  missing: string[];
  repeated: { expert: string; scores: Decimal[] }[];
}

/** Lays the sheets out by bidder and item; a second score of one expert for the same item is set aside. */
export const layOut = (
  bidders: readonly string[],
  items: readonly Item[],
  experts: readonly string[],
  sheets: readonly Sheet[],
): Cell[] => {
  const key = (...names: string[]) => JSON.stringify(names);
  const given = new Map<string, Decimal[]>();
  for (const { expert, bidder, item, score } of sheets) {
    const at = key(expert, bidder, item);
    const scores = given.get(at);
    if (scores) scores.push(score);
    else given.set(at, [score]);
  }
  return bidders.flatMap((bidder) =>
    items.map((item): Cell => {
      const all = experts.map((expert) => ({
        expert,
        scores: given.get(key(expert, bidder, item.id)) ?? [],
      }));
      return {
        bidder,
        item,
        scores: all.flatMap(({ expert, scores }) => scores.slice(0, 1).map((score) => ({ expert, score }))),
        missing: all.filter(({ scores }) => scores.length === 0).map(({ expert }) => expert),
        repeated: all.filter(({ scores }) => scores.length > 1),
      };
    }),
  );
};
