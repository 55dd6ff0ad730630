import * as v from 'valibot';
import { RecordSchema } from '../share/read.ts';
import type { ScenarioRecord } from '../share/record.ts';
import type { Scenario } from '../share/scenario.ts';

/** How many scenarios a calculator keeps, how long their names are, and how long all of them written down may be, in characters. */
export const LIMITS = { scenarios: 50, name: 40, text: 1_000_000 } as const;

/** A scenario under a name; `savedAt` is a time in UTC. */
export interface Kept extends ScenarioRecord {
  name: string;
  savedAt: string;
}

/** What was written down and cannot be read; it stays as it is until somebody removes it. */
export interface Damaged {
  label: string;
  raw: unknown;
}

export interface Shelf {
  kept: readonly Kept[];
  damaged: readonly Damaged[];
}

const FORMAT = 'computable-tender-scenarios';

const KeptSchema = v.object({
  name: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(LIMITS.name),
    v.check((name) => name === name.trim()),
  ),
  savedAt: v.pipe(
    v.string(),
    v.maxLength(30),
    v.check((time) => !Number.isNaN(Date.parse(time))),
  ),
  ...RecordSchema.entries,
});

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  calculator: v.pipe(v.string(), v.maxLength(60)),
  title: v.pipe(v.string(), v.maxLength(60)),
  scenarios: v.array(v.unknown()),
});

/** The calculator that scenarios belong to: its name in addresses, its title in zh-CN. */
export interface Owner {
  name: string;
  title: string;
}

/** Scenarios as they are kept in the browser and as they are handed out in a file. */
export const writeShelf = ({ name, title }: Owner, { kept, damaged }: Shelf): string =>
  JSON.stringify(
    {
      format: FORMAT,
      version: 1,
      calculator: name,
      title,
      scenarios: [...kept, ...damaged.map(({ raw }) => raw)],
    },
    null,
    1,
  );

const labelOf = (raw: unknown, number: number): string => {
  const name: unknown = typeof raw === 'object' && raw !== null && 'name' in raw ? raw.name : null;
  return typeof name === 'string' && name.trim() !== ''
    ? `“${name.trim().slice(0, LIMITS.name)}”`
    : `第 ${number} 个`;
};

/** What is nested too deeply can be read as JSON but not written again. */
function writable(raw: unknown): boolean {
  try {
    JSON.stringify(raw);
    return true;
  } catch {
    return false;
  }
}

/** Reads what `writeShelf` wrote, or anything else; never throws. A scenario that cannot be read is named and passed over. */
export function readShelf(
  text: string,
  owner: Owner,
  scenario: Pick<Scenario<unknown>, 'unpack'>,
): { ok: true; shelf: Shelf } | { ok: false; message: string } {
  if (text.length > LIMITS.text) return { ok: false, message: '内容太大，不是从这里导出的方案。' };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { ok: false, message: '内容不是 JSON 格式，或者不完整。' };
  }
  const file = v.safeParse(FileSchema, given);
  if (!file.success) return { ok: false, message: '内容不是从计算器导出的方案。' };
  if (file.output.calculator !== owner.name) {
    return { ok: false, message: `这是“${file.output.title}”的方案，请到那个计算器的页面导入。` };
  }
  const kept: Kept[] = [];
  const damaged: Damaged[] = [];
  file.output.scenarios.forEach((raw, i) => {
    const whole = writable(raw);
    const parsed = v.safeParse(KeptSchema, whole ? raw : null);
    if (!parsed.success || scenario.unpack(parsed.output.state) === null) {
      damaged.push({ label: labelOf(raw, i + 1), raw: whole ? raw : null });
    } else {
      const taken = new Set(kept.map(({ name }) => name));
      kept.push({ ...parsed.output, name: freeName(parsed.output.name, taken) });
    }
  });
  return { ok: true, shelf: { kept, damaged } };
}

/** A name like `wanted` that none of `taken` has: 乙方案, 乙方案（2）. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `（${number}）`;
    const name = wanted.slice(0, LIMITS.name - end.length) + end;
    if (!taken.has(name)) return name;
  }
}

/** Adds scenarios from a file. One that is there already is passed over; another of the same name gets a new one. */
export function merge(
  kept: readonly Kept[],
  given: readonly Kept[],
): { kept: Kept[]; same: number; renamed: number; left: number } {
  const all = [...kept];
  const counts = { same: 0, renamed: 0, left: 0 };
  for (const one of given) {
    const twin = all.find(({ name }) => name === one.name);
    if (twin && JSON.stringify(twin.state) === JSON.stringify(one.state)) counts.same++;
    else if (all.length === LIMITS.scenarios) counts.left++;
    else {
      if (twin) counts.renamed++;
      all.push({ ...one, name: freeName(one.name, new Set(all.map(({ name }) => name))) });
    }
  }
  return { kept: all, ...counts };
}
