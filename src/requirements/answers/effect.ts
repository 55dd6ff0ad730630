import { commercialScore } from '../../rules/scoring/commercial-score.ts';
import { technicalScore } from '../../rules/scoring/technical-score.ts';
import { type Answers, isNegative } from './answers.ts';

/** The requirements by how they are answered: ids of clauses. */
export interface Known {
  regular: readonly string[];
  /** Substantive requirements of chapter 4. */
  services: readonly string[];
  /** Articles that 附件4 lists. */
  articles: readonly string[];
  /** Substantive articles: 第五条. */
  terms: readonly string[];
}

export interface Effect {
  /** Points, two decimals, and the most that can be had. */
  technical: { score: string; max: string; deviations: number };
  commercial: { score: string; max: string; deviations: number };
  /** Substantive requirements that are not met: one is enough to make the bid invalid. */
  unmet: readonly string[];
  open: number;
}

const itemOf = (items: readonly { id: string; score: string; max: string }[], id: string) =>
  items.find((item) => item.id === id)!;

/** What the answers do to 服务响应 (c5-s2-2-1) and 商务条件响应性 (c5-s2-3-1), reckoned by the rules. */
export function effectOf({ marks }: Pick<Answers, 'marks'>, known: Known): Effect {
  const deviating = (ids: readonly string[]) => ids.filter((id) => isNegative(marks[id]));
  const regular = deviating(known.regular).length;
  const articles = deviating(known.articles).length;
  const services = deviating(known.services);
  const terms = deviating(known.terms);

  const technical = technicalScore({
    serviceResponse: { negativeDeviations: regular, substantiveUnmet: services.length > 0 },
    plans: Array.from({ length: 10 }, () => 'none' as const),
    team: [],
  });
  const commercial = commercialScore({
    commercialResponse: { negativeDeviations: articles, substantiveUnmet: terms.length > 0 },
    contracts: [],
  });
  if (!technical.ok || !commercial.ok) throw new Error('the counts of deviations are always valid input');
  const service = itemOf(technical.result.items, 'service-response');
  const article = itemOf(commercial.result.items, 'commercial-response');
  const all = [...known.regular, ...known.services, ...known.articles, ...known.terms];
  return {
    technical: { score: service.score, max: service.max, deviations: regular },
    commercial: { score: article.score, max: article.max, deviations: articles },
    unmet: [...services, ...terms],
    open: all.filter((id) => marks[id] === undefined).length,
  };
}
