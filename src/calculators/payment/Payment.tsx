import { payment } from '../../rules/contract/payment.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useHandedOver } from '../parts/onward/hand-over.ts';
import { Onward } from '../parts/onward/Onward.tsx';
import { compute, FORM, type PaymentDraft, PRICE, scenario } from './draft.ts';
import { PaymentStep } from './PaymentStep.tsx';
import { drawStep } from './picture.ts';
import { SplitBar } from './SplitBar.tsx';
import { announcement, figures, onward } from './words.ts';

export default function Payment(props: IslandProps<PaymentDraft>) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  useHandedOver(form, props.standalone);
  const computed = compute(form.draft);
  const shown = useLast(computed);

  return (
    <Sheet form={form} standalone={props.standalone}>
      <AmountField
        id={PRICE}
        label="中标价格，即合同金额（元）"
        value={form.draft.price}
        around={ceiling.value}
        onText={(price) => form.type(PRICE, { price })}
      />
      <Result
        label="付款计算结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && announcement(computed.done.result)}
      >
        {shown && (
          <>
            <Figures figures={figures(shown.last.done.result)} />
            <SplitBar share={shown.last.done.result.prepaymentShare} />
            <PaymentStep picture={drawStep(shown.last.amount, shown.last.done.result)} />
            <Onward
              title="这份合同接着怎么付"
              own={props.own}
              ways={onward(form.draft.price)}
              onLeave={form.link}
            />
            <Explanation
              id={FORM}
              done={shown.last.done}
              readings={payment.readings}
              clauses={props.clauses}
              open={props.standalone}
            />
          </>
        )}
      </Result>
    </Sheet>
  );
}
