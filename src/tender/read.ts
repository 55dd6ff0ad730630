import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { notices } from './amendments/notices.ts';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';
import type { ClauseRecord } from './records.ts';
import remarkClauses from './remark-clauses.ts';

const ROOT = 'content/tender';

/** One MDX file of the tender. */
export interface PageFile extends Frontmatter {
  /** Below the project, e.g. `content/tender/2-instructions/5-evaluation.mdx`. */
  file: string;
  /** `2-instructions/5-evaluation` */
  slug: string;
  records: ClauseRecord[];
}

/** Every page in reading order: the chapter's own page, then its parts by file name. */
export function readPages(): PageFile[] {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replaceAll('\\', '/'));
  const slugs = names.map((name) => name.replace(/(\/index)?\.mdx$/, ''));
  return slugs
    .map((slug, index) => ({ slug, name: names[index] as string }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, name }) => readPage(join(ROOT, name), slug));
}

/** @throws on a fault of the frontmatter, of a clause id or of an amendment, with file and line */
export function readPage(
  file: string,
  slug: string,
  source = readFileSync(file, 'utf8'),
  published = notices,
): PageFile {
  const [matter = '', yaml = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
  const frontmatter = parseFrontmatter(parse(yaml), file);
  // The frontmatter's lines stay as empty ones, so that a fault is reported on its line.
  const body = matter.replace(/[^\n]+/g, '') + source.slice(matter.length);
  const vfile = new VFile({ path: file, value: body, data: { astro: { frontmatter } } });
  const reader = unified().use(remarkParse).use(remarkMdx).use(remarkClauses, published);
  reader.runSync(reader.parse(vfile), vfile);
  return { ...frontmatter, file, slug, records: vfile.data.clauses ?? [] };
}
