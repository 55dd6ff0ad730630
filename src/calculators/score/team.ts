import { type TechnicalScore, technicalScore } from '../../rules/scoring/technical-score.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import { blank, type Person } from './filled.ts';
import { choicesFor } from './readings.ts';

/** The rule's answer for a team alone: nothing else filled in, no requirement unmet. */
export function evaluateTeam(team: Person[], readings: ChosenReadings): TechnicalScore {
  const evaluation = technicalScore(
    {
      serviceResponse: { negativeDeviations: 0, substantiveUnmet: false },
      plans: [...blank.plans],
      team,
    },
    { readings: choicesFor(technicalScore, readings) },
  );
  if (!evaluation.ok) throw new Error('a team that the form has checked is valid input');
  return evaluation.result;
}
