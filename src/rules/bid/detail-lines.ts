import { type Decimal, money, sum, toFen } from '../amount.ts';

/** A line of 投入费用明细表. */
export interface Line {
  quantity: Decimal;
  unitPrice: Decimal;
  amount: Decimal;
  unitPriceMisplaced?: boolean | undefined;
}

export interface Correction {
  order: 1 | 2 | 3 | 4;
  clause: string;
  what: string;
  before: string;
  after: string;
}

const product = (line: Line): Decimal => toFen(line.quantity.times(line.unitPrice));

/** A unit price whose slip its own amount repeats: only the total of the opening table can show it. */
const hidesSlip = (line: Line): boolean => Boolean(line.unitPriceMisplaced) && line.amount.eq(product(line));

/**
 * (3) A misplaced decimal point in a unit price: the totals stay, the unit price follows. Where the line's amount repeats
 * the slip, the amount is what the opening total leaves for the line; with several such lines it cannot be told.
 */
const mendSlips = (lines: readonly Line[], openingTotal: Decimal) => {
  const hidden = lines.filter(hidesSlip);
  const rest = sum(lines.filter((line) => !hidesSlip(line)).map((line) => line.amount));
  const left = openingTotal.minus(rest);
  const canTell = hidden.length === 1 && left.gt(0);
  const unresolved: number[] = [];
  const mended = lines.map((line, index): Line => {
    if (!line.unitPriceMisplaced) return line;
    if (hidesSlip(line) && !canTell) {
      unresolved.push(index);
      return line;
    }
    const amount = hidesSlip(line) ? left : line.amount;
    return { ...line, amount, unitPrice: toFen(amount.div(line.quantity)) };
  });
  return { mended, unresolved };
};

/**
 * Puts the lines right, in the printed order: (3) misplaced unit prices, (4) every other amount follows quantity × unit
 * price, to the fen.
 */
export const mendLines = (given: readonly Line[], openingTotal: Decimal) => {
  const { mended, unresolved } = mendSlips(given, openingTotal);
  const lines = mended.map((line) => (line.unitPriceMisplaced ? line : { ...line, amount: product(line) }));
  const corrections: Correction[] = [];
  const note = (order: 3 | 4, what: string, before: Decimal, after: Decimal) => {
    if (before.eq(after)) return;
    corrections.push({
      order,
      clause: `c2-s5-5.4-${order}`,
      what,
      before: money(before),
      after: money(after),
    });
  };
  lines.forEach((line, index) => {
    const order = line.unitPriceMisplaced ? 3 : 4;
    note(3, `明细表第 ${index + 1} 行单价`, given[index]!.unitPrice, line.unitPrice);
    note(order, `明细表第 ${index + 1} 行金额`, given[index]!.amount, line.amount);
  });
  return { lines, total: sum(lines.map((line) => line.amount)), corrections, unresolved };
};
