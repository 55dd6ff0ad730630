import { catalogue } from '../../rules/index.ts';
import type { Exercise } from './exercise.ts';
import { drawKind } from './kinds.ts';

/** How many exercises of a kind are looked at for what they cite besides the clauses of their rules. */
const SAMPLE = 200;

const citedIn = ({ clauses, misreadings, explanations }: Exercise): string[] => [
  ...clauses,
  ...misreadings.map(({ clause }) => clause),
  ...explanations.flatMap(({ steps, notices }) => [
    ...steps.map(({ clause }) => clause),
    ...notices.flatMap(({ clause }) => clause ?? []),
  ]),
];

/** Every clause that an exercise of this kind may cite. */
export function clausesOf(kind: string): string[] {
  const sample = Array.from({ length: SAMPLE }, (_, index) => drawKind(kind, index + 1));
  const rules = new Set(sample.flatMap(({ explanations }) => explanations.map(({ ruleId }) => ruleId)));
  const ofRules = catalogue.filter(({ id }) => rules.has(id)).flatMap(({ clauses }) => clauses);
  return [...new Set([...sample.flatMap(citedIn), ...ofRules])];
}
