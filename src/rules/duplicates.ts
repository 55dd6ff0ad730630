import type { ErrorCode } from './errors.ts';
import type { Report } from './rule.ts';

/** Reports every value but the first of those that are the same. */
export const reportDuplicates = (
  values: readonly string[],
  pathOf: (index: number) => string,
  code: ErrorCode,
  report: Report,
): void => {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) report(pathOf(index), code);
    seen.add(value);
  });
};
