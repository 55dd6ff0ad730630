import type { Clause } from '../clause.ts';
import { COVER_KINDS, type Cover, type CoverageData, type CoverageEntry, type CoverKind } from './schema.ts';
import { type SignalKind, signalsIn } from './signals.ts';

/** A clause with a number, time, share, amount or condition in it, and what covers it. */
export interface ScannedClause {
  clause: Clause;
  /** Empty where only the data say that there is something to compute or to check. */
  signals: SignalKind[];
  /** Rules of the inventory that stand in this clause; where nothing else is said of it, in the clause right above or below. */
  entries: CoverageEntry[];
  /** What covers the clause as said under `others`; empty where {@link entries} says it. */
  others: Cover[];
}

/**
 * Finds every clause of the tender that has a signal or that the data name, and says what covers it: the rules that cite it,
 * else the entry of `others` that names it, else the one that names the nearest part it stands in, else the rules that cite
 * its parent or a child.
 */
export function scan(clauses: readonly Clause[], data: CoverageData): ScannedClause[] {
  const cited = index(
    data.entries.flatMap((entry) => Object.keys(entry.clauses).map((id): Pair<CoverageEntry> => [id, entry])),
  );
  const named = index(
    data.others.flatMap((other) => pairs('clauses' in other ? other.clauses : [], other.covered)),
  );
  const parts = index(
    data.others.flatMap((other) => pairs('under' in other ? other.under : [], other.covered)),
  );
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const children = index(clauses.map(({ id, parent }): Pair<string> => [parent ?? '', id]));

  const part = (id: string | null): Cover[] =>
    id === null ? [] : (parts.get(id) ?? part(byId.get(id)?.parent ?? null));
  const nearby = ({ id, parent }: Clause): CoverageEntry[] =>
    [parent ?? '', ...(children.get(id) ?? [])].flatMap((neighbour) => cited.get(neighbour) ?? []);

  return clauses.flatMap((clause) => {
    const signals = signalsOf(clause);
    const direct = cited.get(clause.id) ?? [];
    const own = named.get(clause.id) ?? [];
    if (signals.length === 0 && direct.length === 0 && own.length === 0) return [];
    const others = direct.length > 0 || own.length > 0 ? own : part(clause.id);
    const entries = direct.length > 0 || others.length > 0 ? direct : nearby(clause);
    return [{ clause, signals, entries: [...new Set(entries)], others }];
  });
}

/** Clauses that nothing classifies: there must be none. */
export function unclassified(scanned: readonly ScannedClause[]): string[] {
  return scanned.filter((found) => mainKind(found) === undefined).map(({ clause }) => clause.id);
}

/** The strongest of the main covers; a clause in which several rules stand has several. */
export function mainKind({ entries, others }: ScannedClause): CoverKind | undefined {
  const main = [...entries.map(({ covered }) => covered[0]), others[0]].map((cover) => cover?.by);
  return COVER_KINDS.find((kind) => main.includes(kind));
}

/** The counts of the device list stand alone in their column, without a unit. */
function signalsOf({ kind, title, text }: Clause): SignalKind[] {
  return kind === 'device-project' ? ['quantity'] : signalsIn(`${title}\n${text}`);
}

type Pair<T> = [id: string, value: T];

function pairs(ids: readonly string[], covered: readonly Cover[]): Pair<Cover>[] {
  return ids.flatMap((id) => covered.map((cover): Pair<Cover> => [id, cover]));
}

function index<T>(list: readonly Pair<T>[]): Map<string, T[]> {
  const groups = Map.groupBy(list, ([id]) => id);
  return new Map([...groups].map(([id, found]) => [id, found.map(([, value]) => value)]));
}
