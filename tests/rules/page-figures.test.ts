import { describe, expect, it } from 'vitest';
import { inWan } from '../../src/calculators/parts/amount/format.ts';
import { Decimal } from '../../src/rules/amount.ts';
import { catalogue, type RuleInfo } from '../../src/rules/index.ts';
import { clauseById } from '../../src/tender/index.ts';

const amount = (id: string) => {
  const parameter = catalogue.flatMap(({ parameters }) => parameters).find((one) => one.id === id);
  if (!parameter) throw new Error(`no rule has the parameter ${id}`);
  return new Decimal(parameter.value);
};
const share = (id: string) => amount(id).div(100);
const yuan = (value: Decimal) => value.toFixed(2);
const FEN = new Decimal('0.01');

const ceilingLine = amount('ceiling').times(share('ceiling-share'));

/** Figures that a page works out from the parameters: the other side of a boundary, a product. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'price-score': [yuan(amount('price-weight'))],
  'technical-score': [amount('team-size').plus(1).toFixed()],
  'commercial-score': [amount('commercial-response-weight').div(amount('commercial-deduction')).toFixed()],
  'abnormal-low-bid': [yuan(ceilingLine), yuan(ceilingLine.minus(FEN))],
  payment: [
    yuan(
      amount('fixed-prepayment').minus(
        amount('prepayment-threshold').minus(FEN).times(share('prepayment-share')).toDecimalPlaces(2),
      ),
    ),
  ],
  assessment: [
    ...['excellent-from', 'good-from', 'qualified-from'].map((id) => yuan(amount(id))),
    ...['excellent-from', 'qualified-from'].map((id) => yuan(amount(id).minus(FEN))),
  ],
  'final-payment': [amount('free-notices').plus(1).toFixed(), yuan(amount('qualified-from').minus(FEN))],
  'breach-penalty': [
    yuan(amount('penalty-minimum').div(share('penalty-share'))),
    amount('platform-penalty-per-day').toFixed(),
  ],
  'platform-delay': [amount('platform-days').plus(1).toFixed()],
  'line-tolerance': [new Decimal(1).div(share('line-tolerance')).toFixed()],
  deadlines: [amount('last-schedule-year').plus(1).toFixed()],
  'enterprise-size': [
    amount('medium-employees').minus(1).toFixed(),
    amount('small-employees').minus(1).toFixed(),
    amount('large-revenue').div(100_000_000).toFixed(),
  ],
};

/** Figures that no amendment of a number can touch: zeros, ordinals, numbers of articles, dates of the calendar. */
const PLAIN: Readonly<Record<string, string>> = {
  'technical-score': '0 0.00 1 10',
  'commercial-score': '0 0.00 2022 12 31',
  'score-sheet-check': '30',
  'rmb-capital': '0 999999999999.99',
  'bid-correction': '1 2 3 4 5 6.1 3',
  payment: '5.5',
  assessment: '100 13.5',
  'final-payment': '0',
  'breach-penalty': '9.1 9.2',
  'platform-delay': '86',
  'line-tolerance': '39',
  deadlines: '11',
  'enterprise-size': '2011',
  'credit-record': '2 28 29',
  'bid-validity': '1 2 3 4 6.1 6.2 8 10',
};

const FIGURE = /\d+(?:\.\d+)?/g;

function known({ id, parameters }: RuleInfo): Set<string> {
  const values = parameters.map(({ value }) => value);
  return new Set([
    ...values,
    ...values.map((value) => inWan(value).replaceAll(',', '')),
    ...values.flatMap((value) => value.split('-').map((part) => part.replace(/^0/, ''))),
    ...(FOLLOWS[id] ?? []),
    ...(PLAIN[id]?.split(' ') ?? []),
  ]);
}

const saidBy = ({ page: { formula, boundaries, excludes } }: RuleInfo) => [
  ...formula,
  ...boundaries.flatMap(({ words, included }) => [words, included]),
  ...excludes,
];

describe('a changed parameter leaves no stale figure on the page of a rule', () => {
  it.each(catalogue.map((rule) => [rule.title, rule] as const))('%s', (_, rule) => {
    const figures = known(rule);
    const stale = saidBy(rule).flatMap((line) =>
      (line.match(FIGURE) ?? [])
        .filter((figure) => !figures.has(figure))
        .map((figure) => `${figure}：${line}`),
    );
    expect(stale).toEqual([]);
  });

  it('says nothing needless: every figure that is let through stands on the page', () => {
    const needless = catalogue.flatMap((rule) => {
      const said = new Set(saidBy(rule).flatMap((line) => line.match(FIGURE) ?? []));
      return [...(FOLLOWS[rule.id] ?? []), ...(PLAIN[rule.id]?.split(' ') ?? [])]
        .filter((figure) => !said.has(figure))
        .map((figure) => `${rule.id}: ${figure}`);
    });
    expect(needless).toEqual([]);
  });

  it('the item with too few lines for a change of one is in the clause as the page says', () => {
    expect(clauseById.get('c4-s3-p2-4.3.2-2')?.text).toContain('39条');
  });
});
