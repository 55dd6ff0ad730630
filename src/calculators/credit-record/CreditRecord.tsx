import { creditRecord } from '../../rules/eligibility/credit-record.ts';
import { largeFine } from '../../rules/parameters/eligibility.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { Consequences } from '../parts/explain/Consequences.tsx';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { Sources } from '../parts/explain/Sources.tsx';
import { DateField } from '../parts/form/DateField.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { type CreditDraft, compute, FORM, fieldOf, LABELS, scenario } from './draft.ts';
import { drawTimeline } from './picture.ts';
import { Timeline } from './Timeline.tsx';
import { consequences, figures, verdict } from './words.ts';

export default function CreditRecord(props: IslandProps<CreditDraft>) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);
  const field = (part: keyof CreditDraft) => ({
    id: fieldOf(part),
    value: draft[part],
    onText: (text: string) => form.type(fieldOf(part), { ...draft, [part]: text }),
  });

  const render = ({ last: { done, days } }: NonNullable<typeof shown>) => (
    <>
      <p class="verdict">{verdict(done.result, days.submittedOn)}</p>
      <Figures figures={figures(done, days)} />
      <Timeline picture={drawTimeline(done.result, days)} large={done.result.large} />
      <Consequences title="对投标的影响" items={consequences(done.result)} clauses={props.clauses} />
      <Explanation
        id={FORM}
        done={done}
        readings={creditRecord.readings}
        clauses={props.clauses}
        open={props.standalone}
        said={['invalid-bid']}
      />
      <Sources sources={creditRecord.sources} />
    </>
  );

  return (
    <Sheet form={form} standalone={props.standalone}>
      <div class="pair">
        <AmountField {...field('fine')} label={`${LABELS.fine}（元）`} around={largeFine.value} />
        <AmountField {...field('sector')} label={`${LABELS.sector}（元，可不填）`} around={largeFine.value} />
      </div>
      <div class="pair">
        <DateField {...field('effectiveOn')} label={LABELS.effectiveOn} />
        <DateField {...field('submittedOn')} label={`${LABELS.submittedOn}（可不填）`} />
      </div>
      <Result
        label="较大数额罚款的判断结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && verdict(computed.done.result, computed.days.submittedOn)}
      >
        {shown ? render(shown) : <p>填写罚款金额和处罚生效日后，这里给出结果。</p>}
      </Result>
    </Sheet>
  );
}
