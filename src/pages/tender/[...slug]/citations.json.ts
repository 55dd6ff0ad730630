import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from '../../../../package.json';
import { clausesOn } from '../../../components/site/contents.ts';
import { amendedOn, citation } from '../../../tender/citation.ts';
import type { Clause, TenderPage } from '../../../tender/clause.ts';
import { pages } from '../../../tender/index.ts';
import { PROJECT } from '../../../tender/project.ts';

/** Beside each page of the tender: its clauses as they go into a report, by id. Loaded when somebody copies one. */
export const getStaticPaths: GetStaticPaths = () =>
  pages.map((page) => ({ params: { slug: page.slug }, props: { page } }));

/** Document, place, the words themselves, and which edition of this site they were taken from. */
const cited = (clause: Clause): string =>
  [
    `《${PROJECT.title}招标文件》（${PROJECT.code}）${citation(clause.id)}`,
    amendedOn(clause),
    clause.text,
    `本站版本 ${version}`,
  ]
    .filter((line) => line !== '')
    .join('\n');

export const GET: APIRoute<{ page: TenderPage }> = ({ props }) =>
  Response.json(Object.fromEntries(clausesOn(props.page).map((clause) => [clause.id, cited(clause)])));
