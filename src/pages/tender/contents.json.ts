import type { APIRoute } from 'astro';
import { chapters, sectionsOf } from '../../components/site/contents.ts';
import { href } from '../../site.ts';
import type { ContentsEntry } from '../../tender/contents-entry.ts';
import { clausePath } from '../../tender/index.ts';

/** Chapters, parts, forms, headings, service items and devices in reading order: what the filter of the contents looks through. */
export const GET: APIRoute = () =>
  Response.json(
    chapters.flatMap(({ title: chapter, index, parts }) =>
      [index, ...parts].flatMap((page): ContentsEntry[] => [
        [page.title, href(page.path), page === index ? '' : chapter],
        ...sectionsOf(page).map(
          ({ id, number, title }): ContentsEntry => [
            `${number} ${title}`.trim(),
            href(clausePath(id)),
            page.title,
          ],
        ),
      ]),
    ),
  );
