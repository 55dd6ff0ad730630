import { finalPayment } from '../../rules/contract/final-payment.ts';
import { qualifiedFrom } from '../../rules/parameters/assessment.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { AmountList } from '../parts/amounts/AmountList.tsx';
import { readingChoice } from '../parts/explain/choice.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { CountField } from '../parts/form/CountField.tsx';
import { Field } from '../parts/form/Field.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useHandedOver } from '../parts/onward/hand-over.ts';
import { Onward } from '../parts/onward/Onward.tsx';
import {
  asksRate,
  compute,
  FORM,
  gradeFor,
  NOTICES,
  PAPERS,
  PRICE,
  RATE,
  REDUCTIONS,
  SCORE,
  scenario,
  under,
} from './draft.ts';
import { drawWaterfall } from './picture.ts';
import { type FinalPaymentDraft, reductionLabel } from './state.ts';
import { WaterfallChart } from './WaterfallChart.tsx';
import { announcement, changeOf, figures, gradeWords, onward } from './words.ts';

/** An amount of the size that a change of service may bring, in yuan. */
const USUAL_REDUCTION = '500000.00';

export default function FinalPayment(props: IslandProps<FinalPaymentDraft>) {
  const { clauses, standalone } = props;
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);
  useHandedOver(form, standalone);
  const grade = gradeFor(draft.score);

  return (
    <Sheet form={form} standalone={standalone}>
      <div class="pair">
        <AmountField
          id={PRICE}
          label="合同价（元）"
          value={draft.price}
          around={ceiling.value}
          onText={(price) => form.type(PRICE, { ...draft, price })}
        />
        <CountField
          id={NOTICES}
          label="整改告知单（份）"
          value={draft.notices}
          counted={PAPERS}
          onText={(notices) => form.type(NOTICES, { ...draft, notices })}
        />
        <Field
          id={SCORE}
          label="考核分（满分 100）"
          class="short"
          value={draft.score}
          hint={grade && gradeWords(grade)}
          input={{ inputMode: 'decimal' }}
          onText={(score) => form.type(SCORE, { ...draft, score })}
        />
        {asksRate(draft) && (
          <Field
            id={RATE}
            label="商定的扣除比例（%）"
            class="short"
            value={draft.rate}
            hint={`考核分在 ${qualifiedFrom.value} 分以下，比例另行商议；商定以前可以空着`}
            input={{ inputMode: 'decimal' }}
            onText={(rate) => form.type(RATE, { ...draft, rate })}
          />
        )}
      </div>
      <AmountList
        list={REDUCTIONS}
        title="服务内容变更的核减"
        rows={draft.reductions}
        label={reductionLabel}
        around={USUAL_REDUCTION}
        none="没有。变更后评估费用低于原服务费用的，把低于的部分填进来。"
        add="添加一项核减"
        onType={(field, reductions) => form.type(field, { ...draft, reductions })}
        onSet={(reductions) => form.set({ ...draft, reductions })}
        onRemove={(reductions, message) => form.replace({ ...draft, reductions }, message)}
      />
      <Result
        label="尾款计算结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && announcement(computed.done.result)}
      >
        {shown && (
          <>
            <Figures figures={figures(shown.last.done.result)} />
            <WaterfallChart picture={drawWaterfall(shown.last.price, shown.last.done.result)} />
            <Explanation
              id={FORM}
              done={shown.last.done}
              readings={finalPayment.readings}
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
      <Onward title="考核与违约" own={props.own} ways={onward(draft)} onLeave={form.link} />
    </Sheet>
  );
}
