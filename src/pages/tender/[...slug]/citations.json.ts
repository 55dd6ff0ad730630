import type { APIRoute, GetStaticPaths } from 'astro';
import { clausesOn } from '../../../components/site/contents.ts';
import { SITE } from '../../../site.ts';
import { citation } from '../../../tender/citation.ts';
import type { TenderPage } from '../../../tender/clause.ts';
import { pages } from '../../../tender/index.ts';

/** Beside each page of the tender: how to cite its clauses, by id. Loaded when somebody copies a citation. */
export const getStaticPaths: GetStaticPaths = () =>
  pages.map((page) => ({ params: { slug: page.slug }, props: { page } }));

export const GET: APIRoute<{ page: TenderPage }> = ({ props }) =>
  Response.json(
    Object.fromEntries(
      clausesOn(props.page).map(({ id }) => [id, `《${SITE.title}招标文件》（${SITE.code}）${citation(id)}`]),
    ),
  );
