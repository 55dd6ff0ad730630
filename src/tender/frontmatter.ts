import * as v from 'valibot';
import type { Chapter } from './clause.ts';

const Frontmatter = v.strictObject({
  /** Short Chinese title for navigation. */
  title: v.pipe(v.string(), v.nonEmpty()),
  /** Clause id of the page's own top; where the page has no heading of its own, of its first clause. */
  id: v.pipe(v.string(), v.regex(/^c[1-6](-[a-z0-9.]+)*$/)),
  chapter: v.picklist([1, 2, 3, 4, 5, 6] satisfies Chapter[]),
});
export type Frontmatter = v.InferOutput<typeof Frontmatter>;

/** Lessons are our own words: they have no clauses, and their links are written out. */
export const isOwnText = (file: string): boolean => file.includes('/content/training/');

/** @throws with the file and the fault, also for a key that is not known */
export function parseFrontmatter(value: unknown, file: string): Frontmatter {
  const result = v.safeParse(Frontmatter, value);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'frontmatter'}: ${issue.message}`);
  throw new Error(`${file}: ${faults.join('; ')}`);
}
