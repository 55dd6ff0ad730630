import { clauseById } from '../../tender/index.ts';
import { requirements } from '../requirements.ts';
import type { Known } from './effect.ts';

const SUBSTANTIVE_ARTICLE = 'c3-5';

/** An article as 附件4 lists it, e.g. 第一条 定义, with its clause. */
export interface Article {
  id: string;
  title: string;
}

const lines = clauseById.get('c6-f4')!.text.split('\n');

/** The 16 articles of 附件4 as printed: all of the contract but 第四条 and 第五条. */
export const articles: readonly Article[] = lines
  .filter((line) => /^第.+条 /.test(line))
  .map((title) => {
    const [number] = title.split(' ');
    const clause = [...clauseById.values()].find((each) => each.kind === 'article' && each.number === number);
    if (!clause) throw new Error(`附件4 names ${title}, which is no article`);
    return { id: clause.id, title };
  });

export const substantiveArticle: Article = {
  id: SUBSTANTIVE_ARTICLE,
  title: `${clauseById.get(SUBSTANTIVE_ARTICLE)!.number} ${clauseById.get(SUBSTANTIVE_ARTICLE)!.title}`,
};

const idsOf = (substantive: boolean) =>
  requirements.filter((item) => (item.substantive !== null) === substantive).map(({ id }) => id);

export const known: Known = {
  regular: idsOf(false),
  services: idsOf(true),
  articles: articles.map(({ id }) => id),
  terms: [SUBSTANTIVE_ARTICLE],
};
