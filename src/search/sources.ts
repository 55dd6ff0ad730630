import { calculatorRecords } from './calculator-records.ts';
import { findingRecords } from './finding-records.ts';
import type { SearchRecord } from './record.ts';
import { ruleRecords } from './rule-records.ts';
import { tenderRecords } from './tender-records.ts';

/** Everything that can be found. What a part of the site adds, one function here gives. */
const SOURCES: readonly (() => readonly SearchRecord[])[] = [
  tenderRecords,
  calculatorRecords,
  ruleRecords,
  findingRecords,
];

/** All records, the tender first. Throws when two have the same id: a result's link would be in doubt. */
export function allRecords(): SearchRecord[] {
  const records = SOURCES.flatMap((source) => source());
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) throw new Error(`two search records have the id ${id}`);
    ids.add(id);
  }
  return records;
}
