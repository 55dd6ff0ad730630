import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { parseAmount } from '../../calculators/parts/amount/parse.ts';
import { Decimal, type Money, money, sum, toFen } from '../../rules/amount.ts';
import type { CostLine } from '../answers/answers.ts';

/** A line of 投入费用明细表 with its amount, or what has to be put right in it. */
export interface ReadLine {
  line: CostLine;
  unitPrice: Money | null;
  amount: Money | null;
  problem: string | null;
}

export interface Costs {
  lines: readonly ReadLine[];
  /** Null while a line cannot be read. */
  total: Money | null;
  /** What the tender's form asks for and the lines do not give: the total is the bid's price (c6-f2-2). */
  problem: string | null;
}

const QUANTITY = /^\d{1,9}(\.\d{1,4})?$/;
const isBlank = (line: CostLine) => Object.values(line).every((field) => field.trim() === '');

// A line is replaced when it changes: of ten thousand only the one typed into is read again.
const known = new WeakMap<CostLine, ReadLine>();

function readLine(line: CostLine): ReadLine {
  const before = known.get(line);
  if (before) return before;
  const read = readFresh(line);
  known.set(line, read);
  return read;
}

function readFresh(line: CostLine): ReadLine {
  const no = (problem: string): ReadLine => ({ line, unitPrice: null, amount: null, problem });
  const quantity = line.quantity.normalize('NFKC').replace(/[\s,]/g, '');
  if (!QUANTITY.test(quantity)) return no('请填写数量，例如 12 或 1.5（最多四位小数）。');
  const price = parseAmount(line.unitPrice);
  if (!price.ok) return no(`单价：${price.message}`);
  const unitPrice = new Decimal(price.amount);
  return {
    line,
    unitPrice: money(unitPrice),
    amount: money(toFen(unitPrice.times(new Decimal(quantity)))),
    problem: null,
  };
}

/** Reckons the lines and their sum exactly, to the fen; lines left blank do not count. @param price as typed, '' for none */
export function readCosts(given: readonly CostLine[], price: string): Costs {
  const lines = given.filter((line) => !isBlank(line)).map(readLine);
  const readable = lines.every(({ amount }) => amount !== null);
  const total = readable ? money(sum(lines.map(({ amount }) => new Decimal(amount!)))) : null;
  const offer = price.trim() === '' ? null : parseAmount(price);
  const differs = total !== null && lines.length > 0 && offer?.ok && !new Decimal(offer.amount).eq(total);
  return {
    lines,
    total: lines.length === 0 ? null : total,
    problem: differs
      ? `与投标总报价 ${groupDigits(money(new Decimal(offer.amount)))} 元不一致，两者应当相一致（附件2 注2）。`
      : null,
  };
}
