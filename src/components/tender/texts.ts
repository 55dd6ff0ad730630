import type { MDXInstance } from 'astro';
import type { TenderPage } from '../../tender/clause.ts';

const texts = import.meta.glob<MDXInstance<Record<string, never>>>('/content/tender/**/*.mdx', {
  eager: true,
});

/** The text of a page of the tender. @throws where there is none */
export function textOf({ slug }: TenderPage): MDXInstance<Record<string, never>>['Content'] {
  const text = texts[`/content/tender/${slug}.mdx`] ?? texts[`/content/tender/${slug}/index.mdx`];
  if (!text) throw new Error(`no text for ${slug}`);
  return text.Content;
}
