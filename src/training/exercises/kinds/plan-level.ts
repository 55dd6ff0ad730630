import cases from '../../../../content/training/judgements/plans.json' with { type: 'json' };
import { adequatePlan, fullPlan } from '../../../rules/parameters/technical.ts';
import { technicalScore } from '../../../rules/scoring/technical-score.ts';
import type { Kind } from '../exercise.ts';
import { about, explained } from '../support.ts';

const LEVELS = ['full', 'adequate', 'none'] as const;
const OPTIONS = [
  { id: 'full', label: `内容完整规范、针对性及可行性高、切合项目需求，${fullPlan.value} 分` },
  { id: 'adequate', label: `内容满足项目需求，${adequatePlan.value} 分` },
  { id: 'none', label: '未有实质性内容或未作说明，不得分' },
] as const;

/** 服务方案的档次: which of the three levels a short description deserves, and why. */
export const planLevelKind: Kind = {
  id: 'plan-level',
  title: '给服务方案定档',
  draw(random) {
    const { plan, case: description, level, why } = random.pick(cases);
    const clause = `c5-s2-2-${plan + 1}`;
    const right = LEVELS.find((candidate) => candidate === level)!;
    const plans = Array.from({ length: 10 }, (_, index) => (index + 1 === plan ? right : 'adequate'));
    const explanation = explained(
      technicalScore({
        serviceResponse: { negativeDeviations: 0, substantiveUnmet: false },
        plans,
        team: [],
      }),
    );
    return {
      facts: [description],
      tables: [],
      ask: `“服务方案${plan}”应当定哪一档？`,
      answer: { form: 'one', options: OPTIONS, right },
      misreadings: LEVELS.filter((candidate) => candidate !== right).map((candidate) => ({
        id: `taken-for-${candidate}`,
        gives: candidate,
        words: why,
        clause,
      })),
      explanations: [about(explanation, [clause])],
      reason: why,
      clauses: [clause],
    };
  },
};
