import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const FILE = 'content/amendments.yaml';

const Notice = v.strictObject({
  /** `1`; `<Amended notice>` and the notice's anchor name it. */
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^[a-z0-9-]+$/)),
  /** Day of publication and of coming into force, `2026-03-20`. */
  date: v.pipe(v.string(), v.isoDate()),
  title: v.pipe(v.string(), v.nonEmpty()),
  /** Where it was published. */
  address: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});

/** A 更正公告: what it changes in the text stands in the text. */
export type Notice = v.InferOutput<typeof Notice>;

/** @throws on a fault, naming the file and the place in it */
export function parseNotices(source: string): Notice[] {
  const result = v.safeParse(v.array(Notice), parse(source) ?? []);
  if (!result.success) {
    const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'list'}: ${issue.message}`);
    throw new Error(`${FILE}: ${faults.join('; ')}`);
  }
  for (const [index, { id, date }] of result.output.entries()) {
    const before = result.output.slice(0, index);
    if (before.some((other) => other.id === id)) throw new Error(`${FILE}: notice ${id} is given twice`);
    if (before.some((other) => other.date > date))
      throw new Error(`${FILE}: notice ${id} is older than the one before it`);
  }
  return result.output;
}

/** Every 更正公告 of this tender, oldest first. */
export const notices: readonly Notice[] = parseNotices(readFileSync(FILE, 'utf8'));

const byId = new Map(notices.map((notice) => [notice.id, notice]));

/** @throws for an unknown id */
export function noticeById(id: string): Notice {
  const notice = byId.get(id);
  if (!notice) throw new Error(`${FILE} has no notice ${id}`);
  return notice;
}

/** @throws where a notice has changed no clause: its words have been forgotten, or lost */
export function refuseIdle(
  list: readonly Notice[],
  clauses: readonly { amendments: readonly { notice: string }[] }[],
): void {
  const amending = new Set(clauses.flatMap(({ amendments }) => amendments.map(({ notice }) => notice)));
  const idle = list.filter(({ id }) => !amending.has(id));
  if (idle.length > 0)
    throw new Error(
      `${FILE}: notice ${idle.map(({ id }) => id).join(', ')} amends nothing in content/tender`,
    );
}
