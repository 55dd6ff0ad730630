import { fold } from '../columns.ts';
import type { Log } from './log.ts';
import type { Entry } from './table.ts';

/** Names by which the rows of other sheets refer to one sheet's rows. */
export interface Roster {
  names: readonly string[];
  /** The place of the name that stands in a column of a row; -1 where it is not among the names, which is then reported. */
  place(entry: Entry, key: string): number;
}

/** Whether the name of this entry is new; one that differs from an earlier one by spaces or width only is not. */
export function createSeen(log: Log): (entry: Entry, key: string) => boolean {
  const rows = new Map<string, { row: number; name: string }>();
  return (entry, key) => {
    const name = entry.get(key);
    if (name === '') return false;
    const earlier = rows.get(fold(name));
    if (!earlier) {
      rows.set(fold(name), { row: entry.row, name });
      return true;
    }
    const alike = earlier.name === name ? '重复' : '只差空格或全角半角，看不出是不是同一个';
    log.problem(entry.where(key), `“${name}”与第 ${earlier.row} 行${alike}。名称不能重复。`);
    return false;
  };
}

/**
 * @param list what the names stand in, e.g. `工作表“投标人”`
 * @param sound whether the list itself was read without a problem; otherwise nobody is reported as not being on it
 */
export function createRoster(names: readonly string[], list: string, log: Log, sound: boolean): Roster {
  const exact = new Map(names.map((name, at) => [name, at]));
  const folded = new Map(names.map((name, at) => [fold(name), at]));
  return {
    names,
    place(entry, key) {
      const name = entry.get(key);
      const place = exact.get(name);
      if (place !== undefined) return place;
      const near = folded.get(fold(name));
      if (near !== undefined) log.adjusted('name', entry.where(key));
      else if (name !== '' && sound)
        log.problem(entry.where(key), `“${name}”不在${list}里。请改正名称，或者先加到那里。`);
      return near ?? -1;
    },
  };
}
