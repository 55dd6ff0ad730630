import { enterpriseSize } from '../../rules/eligibility/enterprise-size.ts';
import { largeRevenue } from '../../rules/parameters/eligibility.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { Consequences } from '../parts/explain/Consequences.tsx';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { Sources } from '../parts/explain/Sources.tsx';
import { CheckField } from '../parts/form/CheckField.tsx';
import { Field } from '../parts/form/Field.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { compute, EMPLOYEES, FORM, LABELS, REVENUE, type SizeDraft, scenario } from './draft.ts';
import { GradeGrid } from './GradeGrid.tsx';
import { drawGrades } from './picture.ts';
import { consequences, figures, verdict } from './words.ts';

export default function EnterpriseSize(props: IslandProps<SizeDraft>) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);

  const render = ({ last: { done, input } }: NonNullable<typeof shown>) => (
    <>
      <p class="verdict">{verdict(done.result)}</p>
      <Figures figures={figures(done.result, input!)} />
      <GradeGrid picture={drawGrades(input!)} described={`企业在各型的格子中：${verdict(done.result)}`} />
      <Consequences title="对投标的影响" items={consequences(done.result)} clauses={props.clauses} />
      <Explanation
        id={FORM}
        done={done}
        readings={enterpriseSize.readings}
        clauses={props.clauses}
        open={props.standalone}
        said={['not-eligible']}
      />
      <Sources sources={enterpriseSize.sources} />
    </>
  );

  return (
    <Sheet form={form} standalone={props.standalone}>
      <div class="pair">
        <Field
          id={EMPLOYEES}
          label="上一年度从业人员（人）"
          value={draft.employees}
          input={{ inputMode: 'numeric' }}
          onText={(employees) => form.type(EMPLOYEES, { ...draft, employees })}
        />
        <AmountField
          id={REVENUE}
          label="上一年度营业收入（元）"
          value={draft.revenue}
          around={largeRevenue.value}
          onText={(revenue) => form.type(REVENUE, { ...draft, revenue })}
        />
      </div>
      <CheckField
        id={`${FORM}-newly-founded`}
        label="新成立，没有上一年度数据"
        checked={draft.newlyFounded}
        onChange={(newlyFounded) => form.set({ ...draft, newlyFounded })}
      />
      <Result
        label="中小企业划型结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && verdict(computed.done.result)}
      >
        {shown ? (
          render(shown)
        ) : (
          <p>
            填写{LABELS.employees}和{LABELS.revenue}后，这里给出划型。
          </p>
        )}
      </Result>
    </Sheet>
  );
}
