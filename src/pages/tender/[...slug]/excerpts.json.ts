import type { APIRoute, GetStaticPaths } from 'astro';
import type { TenderPage } from '../../../tender/clause.ts';
import { excerptOf } from '../../../tender/excerpt.ts';
import { clauseById, pages } from '../../../tender/index.ts';
import { references } from '../../../tender/references/index.ts';

/** Beside each page of the tender: the clauses that its text names, by id. Loaded when somebody asks for the first one. */
export const getStaticPaths: GetStaticPaths = () =>
  pages.map((page) => ({ params: { slug: page.slug }, props: { page } }));

export const GET: APIRoute<{ page: TenderPage }> = ({ props }) => {
  const named = references.filter(({ clause }) => clauseById.get(clause)?.page === props.page.path);
  return Response.json(Object.fromEntries(named.map(({ to }) => [to, excerptOf(to)])));
};
