import { rmbCapital } from '../../rules/bid/rmb-capital.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { Sources } from '../parts/explain/Sources.tsx';
import { Field } from '../parts/form/Field.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useHandedOver } from '../parts/onward/hand-over.ts';
import { CopyCapital } from './CopyCapital.tsx';
import { AMOUNT, CAPITAL, type CapitalDraft, compute, FORM, LABELS, scenario } from './draft.ts';
import { Located } from './Located.tsx';
import { Spellings } from './Spellings.tsx';
import { figures, verdict, withPrefix } from './words.ts';

export default function RmbCapital(props: IslandProps<CapitalDraft>) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  useHandedOver(form, props.standalone);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);
  const { done, fault, given } = computed;
  const located = fault && form.context.problem(CAPITAL) !== null;

  return (
    <Sheet form={form} standalone={props.standalone}>
      <AmountField
        id={AMOUNT}
        label={`${LABELS.amount}（元）`}
        value={draft.amount}
        around={ceiling.value}
        onText={(amount) => form.type(AMOUNT, { ...draft, amount })}
      />
      <Field
        id={CAPITAL}
        label={LABELS.capital}
        value={draft.capital}
        class="capital"
        hint={done && given.capital ? '读得出。' : '只填一项即互相换算，两项都填即核对。'}
        onText={(capital) => form.type(CAPITAL, { ...draft, capital })}
      />
      {located && (
        <p class="spot">
          <Located text={draft.capital} fault={fault} />
        </p>
      )}
      <Result
        label="大写金额的换算和核对结果"
        stale={shown?.stale ?? true}
        spoken={done && verdict(done.result)}
      >
        {shown ? (
          <>
            <p class="verdict">
              {verdict(shown.last.done.result)}{' '}
              {shown.last.done.result.consistent !== null && (
                <ClauseLink id="c2-s5-5.4-2" clauses={props.clauses} />
              )}
            </p>
            <Figures figures={figures(shown.last.done.result)} />
            <CopyCapital text={withPrefix(shown.last.done.result.capital)} />
            <Explanation
              id={FORM}
              done={shown.last.done}
              readings={rmbCapital.readings}
              clauses={props.clauses}
              open={props.standalone}
            />
            <Spellings result={shown.last.done.result} />
            <Sources sources={rmbCapital.sources} />
          </>
        ) : (
          <p>填写小写金额或大写金额后，这里给出另一种写法。</p>
        )}
      </Result>
    </Sheet>
  );
}
