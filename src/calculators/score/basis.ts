import { articles, known } from '../../requirements/answers/known.ts';
import { countOf } from '../../rules/parameter.ts';
import { regularRequirements } from '../../rules/parameters/technical.ts';
import { href } from '../../site.ts';
import { clauseById } from '../../tender/index.ts';
import { ARTICLE_COUNT, PLANS } from './filled.ts';
import type { Known } from './known.ts';

/** The plan's name and its three levels, out of the words of its clause. */
function planOf(clause: string) {
  const text = clauseById.get(clause)?.text ?? '';
  const found = /根据投标人提供的(.+)进行评定。(.+分)；(.+分)；(.+)。/.exec(text);
  if (!found) throw new Error(`${clause} does not read as a plan with three levels`);
  const [, name = '', full = '', adequate = '', none = ''] = found;
  return { clause, name, levels: { full, adequate, none } };
}

const plans = Array.from({ length: PLANS }, (_, i) => planOf(`c5-s2-2-${i + 2}`));
const [{ levels } = planOf('c5-s2-2-2')] = plans;
if (plans.some((plan) => JSON.stringify(plan.levels) !== JSON.stringify(levels))) {
  throw new Error('the levels of the ten plans differ: show each with its own words');
}

if (known.regular.length !== countOf(regularRequirements) || articles.length !== ARTICLE_COUNT) {
  throw new Error('links count on 300 regular requirements and 16 articles of 附件4');
}

/** What the form knows of the tender, read when the page is built. */
export const scoreKnown: Known = {
  regular: known.regular,
  substantive: known.services,
  articles,
  plans: plans.map(({ clause, name }) => ({ clause, name })),
  levels,
  items: href('requirements/items.json'),
  requirements: href('requirements/'),
};
