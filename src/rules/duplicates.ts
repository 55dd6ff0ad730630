import type { ErrorCode } from './errors.ts';
import type { Report } from './rule.ts';

/** Reports every item but the first that carries the same text in `field`. */
export const reportDuplicates = <Field extends string>(
  items: readonly Readonly<Record<Field, string>>[],
  path: string,
  field: Field,
  code: ErrorCode,
  report: Report,
): void => {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item[field])) report(`${path}.${index}.${field}`, code);
    seen.add(item[field]);
  });
};
