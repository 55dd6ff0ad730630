import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from './site.ts';

const REFERENCES = 'href src srcset poster data action formaction component-url renderer-url'.split(' ');
const OUTSIDE = /^(https?:|mailto:|tel:|data:)/;

interface Reference {
  element: Element;
  url: string;
}

/** Every address that an element of the page names. */
export function references({ document }: BuiltPage): Reference[] {
  return REFERENCES.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((element) => {
      const value = element.getAttribute(name) ?? '';
      const urls = name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
      return urls.map((url) => ({ element, url }));
    }),
  );
}

/** Says what is wrong with the internal links of a page: no such file, no such anchor, outside the base. */
export function brokenLinks(
  site: BuiltSite,
  page: BuiltPage,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
) {
  return references(page).flatMap(({ url }) => {
    if (OUTSIDE.test(url)) return [];
    const { pathname, hash } = new URL(url, `http://site${page.path}`);
    const path = decodeURI(pathname);
    if (!path.startsWith(site.base)) return [`${url}: outside ${site.base}`];
    const file = join(site.root, path.slice(site.base.length), path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) return [`${url}: no such file`];
    if (statSync(file).isDirectory()) return [`${url}: lacks the slash at the end`];
    const target = decodeURIComponent(hash.slice(1));
    return target === '' || anchors.get(path)?.has(target) ? [] : [`${url}: no such anchor`];
  });
}

/** The ids of each page, by its address. */
export function anchorsOf({ pages }: BuiltSite): Map<string, Set<string>> {
  const ids = ({ document }: BuiltPage) =>
    [...document.querySelectorAll('[id]')].map((element) => element.id);
  return new Map(pages.map((page) => [page.path, new Set(ids(page))]));
}
