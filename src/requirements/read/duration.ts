/**
 * A stated length of time. Minutes and working days are never turned into each other; `same-day` is 当日 or 当天, which
 * has no length. Where the tender states a range (`1-2h`), `least` is its lower end.
 */
export type Duration =
  | { unit: 'minutes'; least?: number; most: number }
  | { unit: 'working-days'; least?: number; most: number }
  | { unit: 'same-day' };

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  小时: 60,
  h: 60,
  天: 24 * 60,
  日: 24 * 60,
  自然日: 24 * 60,
  周: 7 * 24 * 60,
};

/**
 * A figure with a unit, as the service items print it: `30分钟`, `0.5小时`, `12个小时`, `1-2个工作日`, `三天`, `半小时`, `6-8h`, `当天`.
 * `7×24小时` is no length of time, and neither is a figure whose unit is misprinted (`24内`, `24小内`, `1个工作内`).
 */
export const TIME =
  '(?:(?<![\\d.×xX*]\\s*|每[天周])(?:\\d+(?:\\.\\d)?|[一二两三四五六七八九十半])(?:\\s*[-~～至到]\\s*\\d+)?\\s*个?(?:分钟|小时|h|工作日|自然日|天|日|周)|当[天日])';

const PARTS =
  /^(?<from>\d+(?:\.\d)?|[一二两三四五六七八九十半])(?:\s*[-~～至到]\s*(?<to>\d+))?\s*个?(?<unit>分钟|小时|h|工作日|自然日|天|日|周)$/;

/** Reads what `TIME` finds. @throws for anything else */
export function readDuration(words: string): Duration {
  if (/^当[天日]$/.test(words)) return { unit: 'same-day' };
  const { from, to, unit } = PARTS.exec(words)?.groups ?? {};
  if (from === undefined || unit === undefined) throw new Error(`no length of time: ${words}`);
  if (unit === '工作日') return range('working-days', tenths(from), to, 1);
  return range('minutes', tenths(from), to, MINUTES[unit]!);
}

function tenths(figure: string): number {
  if (figure === '半') return 5;
  const numeral = NUMERALS[figure];
  if (numeral !== undefined) return numeral * 10;
  const [whole = '', fraction = '0'] = figure.split('.');
  return Number(whole) * 10 + Number(fraction);
}

function range(
  unit: 'minutes' | 'working-days',
  fromTenths: number,
  to: string | undefined,
  each: number,
): Duration {
  const first = (fromTenths * each) / 10;
  if (!Number.isInteger(first)) throw new Error(`not a whole number of ${unit}: ${fromTenths} tenths`);
  return to === undefined ? { unit, most: first } : { unit, least: first, most: Number(to) * each };
}

const RANK = { minutes: 0, 'same-day': 1, 'working-days': 2 } as const;

/** Shortest first; what is stated in minutes before what is stated in days without a length, then working days. */
export function compareDurations(a: Duration, b: Duration): number {
  if (a.unit === 'same-day' || b.unit === 'same-day' || a.unit !== b.unit) return RANK[a.unit] - RANK[b.unit];
  return a.most - b.most;
}
