import { assessment } from '../../rules/contract/assessment.ts';
import { PROJECT } from '../../tender/project.ts';
import { Gauge } from '../parts/chart/Gauge.tsx';
import { readingChoice } from '../parts/explain/choice.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useHandedOver } from '../parts/onward/hand-over.ts';
import { Onward } from '../parts/onward/Onward.tsx';
import { type AssessmentDraft, compute, FAULTS, FORM, markField, scenario, under } from './draft.ts';
import { GROUPS } from './items.ts';
import { MarkItem } from './MarkItem.tsx';
import { drawGrades } from './picture.ts';
import { ReportItem } from './ReportItem.tsx';
import { Signatures } from './Signatures.tsx';
import { announcement, changeOf, figures, onward } from './words.ts';

export default function Assessment(props: IslandProps<AssessmentDraft>) {
  const { clauses, standalone } = props;
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  useHandedOver(form, standalone);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);
  const report = computed.done?.result.items.find(({ id }) => id === 'annualReport');

  return (
    <Sheet form={form} standalone={standalone}>
      <p class="on-paper">{PROJECT.title}考核评分表</p>
      <ol class="assessed">
        {GROUPS.map(({ title, points, items }) => (
          <li key={title}>
            <p class="block-title">
              {title}
              <span class="tag">{points} 分</span>
            </p>
            <ol>
              {items.map((item) => {
                const given = (mark: string) => ({ ...draft, marks: { ...draft.marks, [item.id]: mark } });
                return (
                  <MarkItem
                    key={item.id}
                    item={item}
                    mark={draft.marks[item.id]}
                    clauses={clauses}
                    onType={(mark) => form.type(markField(item.id), given(mark))}
                    onPick={(mark) => form.set(given(mark))}
                  />
                );
              })}
              {items.length === 0 && (
                <ReportItem
                  faults={draft.faults}
                  severe={draft.severe}
                  score={report?.score ?? null}
                  clauses={clauses}
                  onFaults={(faults) => form.type(FAULTS, { ...draft, faults })}
                  onSevere={(severe) => form.set({ ...draft, severe })}
                />
              )}
            </ol>
          </li>
        ))}
      </ol>
      {computed.open > 0 && (
        <p class="open">
          还有 {computed.open} 项没有填，填完即得考核分和等级。
          {draft.carried && '尾款一页的填写已带在这里，打完分可以带回去。'}
        </p>
      )}
      <Result
        label="考核评分结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && announcement(computed.done.result)}
      >
        {shown && (
          <>
            <Figures figures={figures(shown.last.done.result)} />
            <Gauge
              picture={drawGrades(shown.last.done.result)}
              described={announcement(shown.last.done.result)}
            />
            {computed.open === 0 && <Signatures />}
            <Onward
              title="接着算"
              own={props.own}
              ways={onward(draft.carried, shown.last.done.result)}
              onLeave={form.link}
            />
            <Explanation
              id={FORM}
              done={shown.last.done}
              readings={assessment.readings}
              clauses={clauses}
              open={standalone}
              choice={readingChoice(form, (readings) => {
                const then = under(draft, readings);
                return then && changeOf(shown.last.done.result, then);
              })}
            />
          </>
        )}
      </Result>
      {computed.open > 0 && (
        <>
          <p class="on-paper">总分：</p>
          <Signatures />
        </>
      )}
    </Sheet>
  );
}
