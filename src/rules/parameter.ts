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

/** What held before a correction notice changed it, with the words and, where it was another, the clause of that time. */
export interface EarlierVersion {
  /** The date of the notice, `YYYY-MM-DD`: the day before is the last on which this version held. */
  until: string;
  value: string;
  words: string;
  clause?: string;
}

/** A number of this tender; `words` stands verbatim (white space aside) in the clause it names. */
export interface TenderParameter extends Figure {
  clause: string;
  words: string;
  /** The versions before this one, oldest first. */
  earlier?: readonly EarlierVersion[];
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
