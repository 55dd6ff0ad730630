import type { Bidder, Item, Project, Review } from '../project/project.ts';
import { isBlank, isMaximum, readMoney, readQuantity, readScore, readTime } from './figures.ts';
import { distinctNames } from './names.ts';

/** A line of the table of detail prices that the rules can take. */
interface EnteredLine {
  quantity: string;
  unitPrice: string;
  amount: string;
  unitPriceMisplaced: boolean;
}

/** A bidder as the rules can take it; null where a figure is missing or cannot be read. */
export interface Entrant {
  /** Place in the project's list. */
  index: number;
  name: string;
  price: string | null;
  joinedAt: string | null;
  /** Null where there are none, or where one of them cannot be read. */
  lines: EnteredLine[] | null;
  given: Bidder;
}

export interface EnteredItem {
  index: number;
  name: string;
  part: Item['part'];
  max: string;
  objective: boolean;
  levels: string[];
}

/** A project read as far as it can be; the texts themselves stay in `project`. */
export interface Entries {
  project: Project;
  bidders: Entrant[];
  experts: string[];
  /** Items whose maximum can be read. */
  items: EnteredItem[];
  /** By name of the bidder as entered. */
  reviews: ReadonlyMap<string, Review>;
}

/** Whether anything stands in the row. */
const isEntered = (bidder: Bidder): boolean =>
  [bidder.name, bidder.price, bidder.capital, bidder.joinedAt].some((text) => !isBlank(text)) ||
  bidder.lines.length > 0;

function readLines(lines: Bidder['lines']): EnteredLine[] | null {
  if (lines.length === 0) return null;
  const read = lines.map(({ quantity, unitPrice, amount, misplaced }) => ({
    quantity: readQuantity(quantity),
    unitPrice: readMoney(unitPrice),
    amount: readMoney(amount),
    unitPriceMisplaced: misplaced,
  }));
  const complete = (line: (typeof read)[number]): line is EnteredLine =>
    line.quantity !== null && line.unitPrice !== null && line.amount !== null;
  return read.every(complete) ? read : null;
}

/** A price of nothing is no price. */
const readPrice = (text: string): string | null => {
  const read = readMoney(text);
  return read === '0.00' ? null : read;
};

export function enterProject(project: Project): Entries {
  const names = distinctNames(
    project.bidders.map(({ name }) => name),
    (number) => `第 ${number} 家`,
  );
  const titles = distinctNames(
    project.items.map(({ title, id }) => (isBlank(title) ? id : title)),
    (number) => `第 ${number} 项`,
  );
  return {
    project,
    bidders: project.bidders.flatMap((given, index) =>
      isEntered(given)
        ? [
            {
              index,
              name: names[index]!,
              price: readPrice(given.price),
              joinedAt: readTime(given.joinedAt),
              lines: readLines(given.lines),
              given,
            },
          ]
        : [],
    ),
    experts: distinctNames(project.experts, (number) => `第 ${number} 位评委`),
    items: project.items.flatMap(({ part, max, objective, levels }, index) => {
      const read = readScore(max);
      if (read === null || !isMaximum(read)) return [];
      const known = levels
        .map(readScore)
        .filter((level): level is string => level !== null && isMaximum(level));
      return [
        {
          index,
          name: titles[index]!,
          part,
          max: read,
          objective,
          levels: known.length === levels.length ? known : [],
        },
      ];
    }),
    reviews: new Map(project.reviews.map((review) => [review.bidder.trim(), review])),
  };
}

export const reviewOf = ({ reviews }: Entries, { given }: Entrant): Review | undefined =>
  isBlank(given.name) ? undefined : reviews.get(given.name.trim());
