import { ClauseLink } from '../../../calculators/parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../../../calculators/parts/explain/clauses.ts';
import { adequatePlan, fullPlan } from '../../../rules/parameters/technical.ts';
import type { Dropped } from '../../../workbench/evaluation/stage.ts';
import { type Case, type Level, planText } from '../case.ts';
import { type Decisions, levelKey } from '../project.ts';
import { LEVELS, levelWords } from '../words.ts';
import { DroppedList } from './DroppedList.tsx';

interface MarkStepProps {
  given: Case;
  /** Names of the bids that are still in, and those that are out. */
  still: readonly string[];
  dropped: readonly Dropped[];
  decisions: Decisions;
  clauses: CitedClauses;
  onMark(key: string, level: Level): void;
}

/** The plans of the bids that are left, each to be put on one of three levels. */
export function MarkStep({ given, still, dropped, decisions, clauses, onMark }: MarkStepProps) {
  const left = given.bidders.filter(({ name }) => still.includes(name));
  const numbers = [...new Set(left.flatMap(({ plans }) => plans.map(({ id }) => planText(id).plan)))];
  return (
    <>
      <DroppedList dropped={dropped} clauses={clauses} />
      <p>
        方案内容完整规范、针对性及可行性高、切合项目需求的得 {fullPlan.value} 分；满足项目需求的得{' '}
        {adequatePlan.value} 分；未有实质性内容或未作说明的不得分。{' '}
        {numbers.map((plan) => (
          <span key={plan}>
            <ClauseLink id={`c5-s2-2-${plan + 1}`} clauses={clauses} />{' '}
          </span>
        ))}
      </p>
      {left.map(({ name, plans }) => (
        <section key={name} class="bidder" aria-label={name}>
          <h3>{name}</h3>
          {plans.map(({ id }) => {
            const key = levelKey(name, id);
            const { plan, text } = planText(id);
            return (
              <fieldset key={id} class="choices one">
                <legend>
                  <span class="visually-hidden">{name}，</span>服务方案{plan}
                </legend>
                <p>{text}</p>
                {LEVELS.map((level) => (
                  <label key={level} class="check">
                    <input
                      type="radio"
                      name={key}
                      checked={decisions.levels[key] === level}
                      onChange={() => onMark(key, level)}
                    />
                    {levelWords(level)}
                  </label>
                ))}
              </fieldset>
            );
          })}
        </section>
      ))}
    </>
  );
}
