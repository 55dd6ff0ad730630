import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { priceScore } from '../../rules/scoring/price-score.ts';
import { BidTable } from '../parts/bids/BidTable.tsx';
import type { BidRow } from '../parts/bids/draft.ts';
import type { BidDraft } from '../parts/bids/scenario.ts';
import { readingChoice } from '../parts/explain/choice.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useFetched } from '../parts/form/use-fetched.ts';
import { compute, FORM, MARK, resultUnder, scenario } from './draft.ts';
import { announcement, changeOf, figures, statusWords } from './words.ts';

const fetchPicture = () => import('./Picture.tsx');

interface PriceScoreProps extends IslandProps<BidDraft> {
  /** The picture of the example, rendered when the site is built. */
  children?: ComponentChildren;
}

export default function PriceScore({ children, ...props }: PriceScoreProps) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);
  const place = useRef<HTMLDivElement>(null);
  const { fetched, failed } = useFetched(place, !form.untouched, fetchPicture);

  const cell = (row: BidRow) => {
    const score = computed.done?.result.scores[computed.filled.findIndex((one) => one.row === row)];
    if (!score) return <span class="score">—</span>;
    const lowest = score.status === 'scored' && score.price === computed.done?.result.benchmark;
    return (
      <>
        <span class="score">{score.score ?? '—'}</span>
        <span class={score.score === null ? 'tag hot' : 'tag'}>
          {lowest ? '基准价' : statusWords[score.status]}
        </span>
      </>
    );
  };

  return (
    <Sheet form={form} standalone={props.standalone}>
      <BidTable
        form={FORM}
        caption="各投标人的报价和价格分"
        rows={draft.rows}
        mark={MARK}
        outcome="价格分"
        outcomeOf={cell}
        onType={(field, rows) => form.type(field, { ...draft, rows })}
        onSet={(rows) => form.set({ ...draft, rows })}
        onReplace={(rows, message) => form.replace({ ...draft, rows }, message)}
      />
      <Result
        label="价格分计算结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && announcement(computed.done.result)}
      >
        {shown && (
          <>
            <Figures figures={figures(shown.last.done.result)} />
            <div ref={place} class="later" aria-busy={!fetched && !form.untouched}>
              {fetched ? (
                <fetched.Picture
                  result={shown.last.done.result}
                  numbers={shown.last.filled.map(({ number }) => number)}
                  readings={draft.readings}
                />
              ) : (
                (form.untouched || !failed) && children
              )}
            </div>
            <Explanation
              id={FORM}
              done={shown.last.done}
              readings={priceScore.readings}
              clauses={props.clauses}
              open={props.standalone}
              choice={readingChoice(form, (readings) => {
                const then = resultUnder(draft, readings);
                return then && changeOf(shown.last.done.result, then);
              })}
            />
          </>
        )}
      </Result>
    </Sheet>
  );
}
