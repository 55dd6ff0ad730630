import { adequatePlan, fullPlan } from '../../rules/parameters/technical.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { ChoiceField } from '../parts/form/ChoiceField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { FORM, type Level } from './filled.ts';
import type { SectionProps } from './section.ts';

const LEVELS: readonly (readonly [Level, string, string])[] = [
  ['full', '完整规范', fullPlan.value],
  ['adequate', '满足需求', adequatePlan.value],
  ['none', '没有', '0'],
];

const OPTIONS = LEVELS.map(([value, words, points]) => ({ value, words: `${words} ${points}` }));

/** 服务方案: ten plans, three levels each. Which level a plan is worth is for the committee to say. */
export function Plans({ form, known, clauses }: SectionProps) {
  const { ready } = useFormContext();
  const { draft } = form;
  const all = (level: Level, words: string) =>
    form.replace({ ...draft, plans: draft.plans.map(() => level) }, `十个方案都设为“${words}”。`);
  return (
    <>
      <p class="hint">档次由评标委员会评定，这里填自己的估计。</p>
      <p class="acts">
        {LEVELS.map(([level, words, points]) => (
          <button type="button" key={level} disabled={!ready} onClick={() => all(level, words)}>
            全部 {points} 分
          </button>
        ))}
      </p>
      <ol class="plans">
        {known.plans.map(({ clause, name }, i) => (
          <li key={clause}>
            <ChoiceField
              id={`${FORM}-plan-${i + 1}`}
              label={
                <>
                  <b>{i + 1}</b> {name}
                </>
              }
              options={OPTIONS}
              value={draft.plans[i] ?? 'none'}
              onChoose={(level) =>
                form.set({ ...draft, plans: draft.plans.map((old, at) => (at === i ? level : old)) })
              }
            />
            <details class="wording">
              <summary aria-label={`服务方案${i + 1}三档的原文`}>三档的原文</summary>
              <ul>
                {LEVELS.map(([level]) => (
                  <li key={level}>{known.levels[level]}</li>
                ))}
              </ul>
              <ClauseLink id={clause} clauses={clauses} />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
