import { citedClauses } from '../calculators/cited.ts';
import { catalogue } from '../rules/index.ts';
import { STAGES } from './evaluation/stage.ts';

const RULES = ['bid-correction', 'price-score', 'abnormal-low-bid', 'score-sheet-check', 'ranking'] as const;

/** Clauses that the checks name besides those of the rules. */
const OF_CHECKS = [
  'c2-s5-1.2',
  'c2-s5-2.2',
  'c2-s5-5.1.1',
  'c2-s5-5.1.2',
  'c2-s5-6.1',
  'c2-s5-6.1.3',
  'c5-s2',
];

/** Every clause that the workbench may cite, with its address and its name. */
export const clausesOfWorkbench = () =>
  citedClauses([
    ...OF_CHECKS,
    ...Object.values(STAGES).map(({ clause }) => clause),
    ...catalogue
      .filter(({ id }) => (RULES as readonly string[]).includes(id))
      .flatMap((rule) => [
        ...rule.clauses,
        ...rule.parameters.flatMap((parameter) => ('clause' in parameter ? [parameter.clause] : [])),
        ...rule.readings.flatMap((reading) => reading.clauses),
      ]),
  ]);
