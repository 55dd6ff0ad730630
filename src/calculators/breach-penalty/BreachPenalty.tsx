import { breachPenalty } from '../../rules/contract/breach-penalty.ts';
import { platformDelay } from '../../rules/contract/platform-delay.ts';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { readingChoice } from '../parts/explain/choice.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { CheckField } from '../parts/form/CheckField.tsx';
import { CountField } from '../parts/form/CountField.tsx';
import { DateField } from '../parts/form/DateField.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useHandedOver } from '../parts/onward/hand-over.ts';
import { Bars } from './Bars.tsx';
import {
  type BreachDraft,
  breaches,
  compute,
  countField,
  DATES,
  DELIVERED,
  delayUnder,
  FORM,
  numberOf,
  PRICE,
  SIGNED,
  scenario,
} from './draft.ts';
import { drawBars } from './picture.ts';
import { announcement, breachFigures, delayAnnouncement, delayChange, delayFigures } from './words.ts';

export default function BreachPenalty(props: IslandProps<BreachDraft>) {
  const { clauses, standalone } = props;
  const form = useCalculator(props, scenario, (draft) => {
    const { breach, delay } = compute(draft);
    return [...breach.problems, ...delay.problems];
  });
  useHandedOver(form, standalone);
  const { draft } = form;
  const { breach, delay } = compute(draft);
  const shown = useLast(breach);
  const shownDelay = useLast(delay);

  const count = (at: number, text: string) => ({
    counts: draft.counts.map((old, i) => (i === at ? text : old)),
  });

  return (
    <Sheet form={form} standalone={standalone}>
      <AmountField
        id={PRICE}
        label="合同总价（元）"
        value={draft.price}
        around={ceiling.value}
        onText={(price) => form.type(PRICE, { ...draft, price })}
      />
      <ol class="breaches">
        {breaches.map((id, i) => (
          <li key={id}>
            <p>
              <ClauseLink id={id} clauses={clauses} /> {clauses[id]?.text}
            </p>
            <CountField
              id={countField(id)}
              label={`${numberOf(id)} 次数`}
              value={draft.counts[i] ?? ''}
              onText={(text) => form.type(countField(id), { ...draft, ...count(i, text) })}
            />
          </li>
        ))}
      </ol>
      <CheckField
        id={`${FORM}-unrectified`}
        label="甲方要求限期整改，逾期不整改或整改后仍达不到要求（9.2）"
        checked={draft.unrectified}
        onChange={(unrectified) => form.set({ ...draft, unrectified })}
      />
      <CheckField
        id={`${FORM}-terminated`}
        label="甲方已按第十条解除合同"
        checked={draft.terminated}
        onChange={(terminated) => form.set({ ...draft, terminated })}
      />
      <Result
        label="违约金计算结果"
        stale={shown?.stale ?? true}
        spoken={breach.done && announcement(breach.done.result)}
      >
        {shown && (
          <>
            <Figures figures={breachFigures(shown.last.done.result)} />
            <div class="then">
              {shown.last.done.result.mayTerminate.length > 0 ? (
                <>
                  <p>
                    <strong>甲方有权解除合同</strong>
                  </p>
                  <ul>
                    {shown.last.done.result.mayTerminate.map(({ clause, reason }) => (
                      <li key={clause}>
                        {reason} <ClauseLink id={clause} clauses={clauses} />
                      </li>
                    ))}
                  </ul>
                </>
              ) : (
                <p>就所填次数，甲方尚无解除合同的权利。</p>
              )}
            </div>
            <Bars bars={drawBars(shown.last.done.result, shownDelay?.last.done.result ?? null)} />
            <Explanation
              id={FORM}
              done={shown.last.done}
              readings={breachPenalty.readings}
              clauses={clauses}
              open={standalone}
            />
          </>
        )}
      </Result>
      <section class="block" aria-labelledby={`${FORM}-delay`}>
        <p class="block-title" id={`${FORM}-delay`}>
          资源池逾期 <ClauseLink id="c4-s3-p2-4.1.1-2-1" clauses={clauses} />
        </p>
        <p>按采购需求另计，按天收取，不并入上面的合计。</p>
        <div class="pair">
          <DateField
            id={SIGNED}
            label={DATES.signedOn}
            value={draft.signedOn}
            onText={(signedOn) => form.type(SIGNED, { ...draft, signedOn })}
          />
          <DateField
            id={DELIVERED}
            label={DATES.deliveredOn}
            value={draft.deliveredOn}
            onText={(deliveredOn) => form.type(DELIVERED, { ...draft, deliveredOn })}
          />
        </div>
        <Result
          label="资源池逾期计算结果"
          stale={shownDelay?.stale ?? true}
          spoken={delay.done && delayAnnouncement(delay.done.result)}
        >
          {shownDelay && (
            <>
              <Figures figures={delayFigures(shownDelay.last.done.result)} />
              <Explanation
                id={`${FORM}-delay`}
                done={shownDelay.last.done}
                readings={platformDelay.readings}
                clauses={clauses}
                open={standalone}
                choice={readingChoice(form, (readings) => {
                  const then = delayUnder(draft, readings);
                  return then && delayChange(shownDelay.last.done.result, then);
                })}
              />
            </>
          )}
        </Result>
      </section>
    </Sheet>
  );
}
