import { welfareUnit } from '../../rules/eligibility/welfare-unit.ts';
import { Thresholds } from '../parts/chart/Thresholds.tsx';
import { Consequences } from '../parts/explain/Consequences.tsx';
import { Explanation } from '../parts/explain/Explanation.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { ChoiceField } from '../parts/form/ChoiceField.tsx';
import { YES_NO } from '../parts/form/choice.ts';
import { Field } from '../parts/form/Field.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import {
  answerField,
  compute,
  DISABLED,
  EMPLOYEES,
  FORM,
  LABELS,
  scenario,
  statements,
  type WelfareDraft,
} from './draft.ts';
import { drawThresholds } from './picture.ts';
import { announcement, consequences, FAILURES, verdict } from './words.ts';

export default function WelfareUnit(props: IslandProps<WelfareDraft>) {
  const { clauses, standalone } = props;
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);

  const render = ({ last }: NonNullable<typeof shown>) => {
    const { done, counts } = last;
    return (
      <>
        <p class="verdict">{verdict(done.result)}</p>
        {done.result.failed.length > 0 && (
          <Consequences
            title="不符合的条件"
            items={done.result.failed.map((id) => FAILURES[id])}
            clauses={clauses}
          />
        )}
        <Thresholds thresholds={drawThresholds(done, counts)} caption="竖线为须达到的数，含这个数。" />
        <Consequences title="对投标的影响" items={consequences(done.result)} clauses={clauses} />
        <Explanation
          id={FORM}
          done={done}
          readings={welfareUnit.readings}
          clauses={clauses}
          open={standalone}
        />
      </>
    );
  };

  return (
    <Sheet form={form} standalone={standalone}>
      <div class="pair">
        <Field
          id={EMPLOYEES}
          label={LABELS.employees}
          input={{ inputMode: 'numeric' }}
          value={draft.employees}
          onText={(employees) => form.type(EMPLOYEES, { ...draft, employees })}
        />
        <Field
          id={DISABLED}
          label={LABELS.disabled}
          input={{ inputMode: 'numeric' }}
          value={draft.disabled}
          onText={(disabled) => form.type(DISABLED, { ...draft, disabled })}
        />
      </div>
      {statements.map(({ id, clause }, i) => (
        <ChoiceField
          key={id}
          id={answerField(id)}
          label={clauses[clause]?.text}
          options={YES_NO}
          value={draft.answers[i] ?? null}
          onChoose={(answer) =>
            form.set({ ...draft, answers: draft.answers.map((old, at) => (at === i ? answer : old)) })
          }
        />
      ))}
      <Result
        label="残疾人福利性单位的判断结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && announcement(computed.done.result)}
      >
        {computed.open > 0 && <p>还有 {computed.open} 项没有填写或回答。</p>}
        {shown && render(shown)}
      </Result>
    </Sheet>
  );
}
