import { supplementLimit } from '../../rules/contract/supplement-limit.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { AmountList } from '../parts/amounts/AmountList.tsx';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useHandedOver } from '../parts/onward/hand-over.ts';
import {
  compute,
  FORM,
  PRICE,
  SUPPLEMENTS,
  type SupplementDraft,
  scenario,
  supplementLabel,
} from './draft.ts';
import { LimitBar } from './LimitBar.tsx';
import { drawLimit } from './picture.ts';
import { announcement, figures, verdict } from './words.ts';

/** An amount of the size that a supplement may have, in yuan. */
const USUAL_SUPPLEMENT = '5000000.00';

export default function SupplementLimit(props: IslandProps<SupplementDraft>) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  useHandedOver(form, props.standalone);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);

  return (
    <Sheet form={form} standalone={props.standalone}>
      <AmountField
        id={PRICE}
        label="原合同金额（元）"
        value={draft.price}
        around={ceiling.value}
        onText={(price) => form.type(PRICE, { ...draft, price })}
      />
      <AmountList
        list={SUPPLEMENTS}
        title="已签和打算签的补充合同"
        rows={draft.supplements}
        label={supplementLabel}
        around={USUAL_SUPPLEMENT}
        none="还没有补充合同。"
        add="添加一份补充合同"
        onType={(field, supplements) => form.type(field, { ...draft, supplements })}
        onSet={(supplements) => form.set({ ...draft, supplements })}
        onRemove={(supplements, message) => form.replace({ ...draft, supplements }, message)}
      />
      <Result
        label="追加采购计算结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && announcement(computed.done.result)}
      >
        {shown && (
          <>
            <p class="verdict">{verdict(shown.last.done.result)}</p>
            <Figures figures={figures(shown.last.done.result)} />
            <LimitBar
              picture={drawLimit(shown.last.done.result)}
              described={announcement(shown.last.done.result)}
            />
            <Explanation
              id={FORM}
              done={shown.last.done}
              readings={supplementLimit.readings}
              clauses={props.clauses}
              open={props.standalone}
            />
          </>
        )}
      </Result>
    </Sheet>
  );
}
