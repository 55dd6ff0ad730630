import { groupAll } from '../calculators/parts/amount/format.ts';
import { catalogue } from '../rules/index.ts';
import type { SearchRecord } from './record.ts';

const lines = (...parts: readonly string[]): string => parts.map(groupAll).join('\n');

/** Every rule and every reading of the catalogue, where its page says it. */
export function ruleRecords(): SearchRecord[] {
  const of = (rule: string, title: string) => ({
    page: `rules/${rule}/`,
    pageTitle: title,
    chapterTitle: '规则目录',
    chapter: 0,
    number: '',
    label: '',
    context: '',
    kind: 'rule' as const,
  });
  const rules = catalogue.map(({ id, title, page }) => ({
    ...of(id, title),
    id: `rule-${id}`,
    title,
    text: lines(
      title,
      page.decides,
      ...page.formula,
      ...page.boundaries.flatMap(({ words, included }) => [words, included]),
      ...page.excludes,
    ),
  }));
  const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
  const readings = [...new Set(catalogue.flatMap((rule) => rule.readings))].map(
    ({ id, question, alternatives, reason, rules: [first] }) => ({
      ...of(first!, titles.get(first!) ?? ''),
      id: `r-${id}`,
      title: question,
      text: lines(question, ...alternatives.map(({ words }) => words), reason),
    }),
  );
  return [...rules, ...readings];
}
