import type { Clause } from './clause.ts';

/** One of the 316 services of 第四章 三、（二）. */
export interface ServiceItem {
  id: string;
  /** `1.12`, the right number where its parts are misprinted. */
  number: string;
  name: string;
  /** 1 to 6: the group that the item is counted in. */
  group: number;
  substantive: number | null;
  /** Ids of the numbered lines directly below the item. */
  parts: readonly string[];
}

export function collectServiceItems(clauses: readonly Clause[]): ServiceItem[] {
  return clauses
    .filter(({ kind }) => kind === 'service-item')
    .map(({ id, number, title, substantive }) => ({
      id,
      number,
      name: title,
      group: Number(number.split('.')[0]),
      substantive,
      parts: clauses.filter(({ parent }) => parent === id).map((part) => part.id),
    }));
}

/** Requirements of chapter 4 三 that are no service items. */
const OTHERS = ['c4-s3-p1-1', 'c4-s3-p1-2', 'c4-s3-p3-1', 'c4-s3-p3-2', 'c4-s3-p3-3', 'c4-s3-p3-4'];

/** What c5-s2-2-1 counts as 常规要求: every requirement of chapter 4 三 that 附件11 does not list. */
export function collectRegularRequirements(clauses: readonly Clause[]): Clause[] {
  return clauses.filter(
    ({ id, kind, substantive }) => substantive === null && (kind === 'service-item' || OTHERS.includes(id)),
  );
}
