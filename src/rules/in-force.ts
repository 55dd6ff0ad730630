import type { TenderParameter } from './parameter.ts';

/**
 * The parameter as it stood on a day: its number, its words and its clause. A rule takes every number of the tender
 * through it, so that an answer can be had for any day.
 */
export type At = <Unit extends TenderParameter['unit']>(
  parameter: TenderParameter & { unit: Unit },
) => TenderParameter & { unit: Unit };

/** After every day. */
const NEWEST = '9999';

/**
 * The version in force on the day `on` (`YYYY-MM-DD`); without a day the newest. On the date of a correction notice its
 * new number already holds.
 */
export const inForce = <Unit extends TenderParameter['unit']>(
  parameter: TenderParameter & { unit: Unit },
  on = NEWEST,
): TenderParameter & { unit: Unit } => {
  const version = parameter.earlier?.find(({ until }) => on < until);
  return version ? { ...parameter, ...version } : parameter;
};
