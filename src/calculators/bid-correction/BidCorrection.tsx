import { bidCorrection } from '../../rules/bid/bid-correction.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { Consequences } from '../parts/explain/Consequences.tsx';
import { readingChoice } from '../parts/explain/choice.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { Field } from '../parts/form/Field.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { Corrections } from './Corrections.tsx';
import { DetailTable } from './DetailTable.tsx';
import { MOST_ROWS, takeRows } from './detail.ts';
import { AT_ONCE, compute, problemsOf, resultUnder, scenario } from './draft.ts';
import { AMOUNT, CAPITAL, type CorrectionDraft, FORM, LABELS, TOTAL } from './input.ts';
import { Paste } from './Paste.tsx';
import { Places } from './Places.tsx';
import { useSettled } from './use-settled.ts';
import { changeOf, consequences, figures, verdict } from './words.ts';

export default function BidCorrection(props: IslandProps<CorrectionDraft>) {
  const { clauses, standalone } = props;
  const form = useCalculator(props, scenario, problemsOf);
  const { draft } = form;
  const settled = useSettled(draft, draft.rows.length <= AT_ONCE);
  const computed = compute(settled);
  const shown = useLast(computed);

  const render = ({ last }: NonNullable<typeof shown>) => {
    const { result } = last.done;
    return (
      <>
        <p class="verdict">{verdict(result)}</p>
        <Figures figures={figures(result)} />
        <Corrections corrections={result.corrections} clauses={clauses} />
        <Consequences title="投标人须接受的，拒绝的后果" items={consequences(result)} clauses={clauses} />
        <Explanation
          id={FORM}
          done={last.done}
          readings={bidCorrection.readings}
          clauses={clauses}
          open={false}
          choice={readingChoice(form, (readings) => {
            const then = resultUnder(settled, readings);
            return then && changeOf(result, then);
          })}
        />
      </>
    );
  };

  return (
    <Sheet form={form} standalone={standalone}>
      <div class="pair">
        <AmountField
          id={AMOUNT}
          label={`${LABELS.amount}（元）`}
          value={draft.amount}
          around={ceiling.value}
          onText={(amount) => form.type(AMOUNT, { ...draft, amount })}
        />
        <Field
          id={CAPITAL}
          label={`${LABELS.capital}（没有写可不填）`}
          value={draft.capital}
          onText={(capital) => form.type(CAPITAL, { ...draft, capital })}
        />
      </div>
      <Places
        places={draft.places}
        onType={(field, places) => form.type(field, { ...draft, places })}
        onSet={(places) => form.set({ ...draft, places })}
        onRemove={(places, message) => form.replace({ ...draft, places }, message)}
      />
      <section class="block" aria-labelledby={`${FORM}-detail`}>
        <p class="block-title" id={`${FORM}-detail`}>
          投入费用明细表（附件2）
        </p>
        <Paste
          most={MOST_ROWS}
          onTake={({ rows: pasted, total }, append, message) => {
            const rows = takeRows(draft.rows, pasted, append);
            if (rows) form.replace({ ...draft, rows, ...(total !== null && { total }) }, message);
            return rows !== null;
          }}
        />
        <DetailTable
          rows={draft.rows}
          corrected={computed.corrected}
          onType={(field, rows) => form.type(field, { ...draft, rows })}
          onSet={(rows) => form.set({ ...draft, rows })}
          onRemove={(rows, message) => form.replace({ ...draft, rows }, message)}
        />
        <AmountField
          id={TOTAL}
          label={`${LABELS.total}（元，没有写可不填）`}
          value={draft.total}
          around={ceiling.value}
          onText={(total) => form.type(TOTAL, { ...draft, total })}
        />
      </section>
      <Result
        label="报价修正的结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && verdict(computed.done.result)}
      >
        {settled !== draft && <p>正在按新的填写计算……</p>}
        {computed.unfinished.length > 0 && (
          <p>
            明细表第 {computed.unfinished.slice(0, 5).join('、')} 行
            {computed.unfinished.length > 5 && `等 ${computed.unfinished.length} 行`}
            还没有填完数量、单价和分项总价，填完后给出结果。
          </p>
        )}
        {shown ? render(shown) : <p>填写开标一览表的小写金额后，这里给出结果。</p>}
      </Result>
    </Sheet>
  );
}
