import { Decimal } from './amount.ts';
import type { ExternalSource } from './sources.ts';

// Apart, so that what reckons in whole numbers alone comes without decimals.
export { countOf, dayOf } from './parameter-count.ts';

interface Figure {
  id: string;
  title: string;
  /** The number as exact text: money with two decimals, per cent as printed (`"50"` is 50 %). */
  value: string;
  unit:
    | 'yuan'
    | 'percent'
    | 'points'
    | 'decimals'
    | 'count'
    | 'people'
    | 'minutes'
    | 'days'
    | 'working-days'
    | 'months'
    | 'years'
    | 'year'
    | 'date';
}

/** A number of this tender; `words` stands verbatim (white space aside) in the clause it names. */
export interface TenderParameter extends Figure {
  clause: string;
  words: string;
}

/** A number of the law outside the tender. */
export interface ExternalParameter extends Figure {
  source: ExternalSource;
}

export type Parameter = TenderParameter | ExternalParameter;

export const amountOf = (parameter: Parameter): Decimal => new Decimal(parameter.value);

/** The parameter's per cent as a ratio: `"50"` → 0.5. */
export const ratioOf = (parameter: Parameter & { unit: 'percent' }): Decimal =>
  new Decimal(parameter.value).div(100);
