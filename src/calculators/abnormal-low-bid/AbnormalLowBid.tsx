import { abnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import { averageScope } from '../../rules/readings.ts';
import { BidTable } from '../parts/bids/BidTable.tsx';
import type { BidRow } from '../parts/bids/draft.ts';
import type { BidDraft } from '../parts/bids/scenario.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import { readingChoice } from '../parts/explain/choice.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { Figures } from '../parts/explain/Figures.tsx';
import type { IslandProps } from '../parts/explain/island.ts';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { compute, FORM, MARK, resultUnder, scenario } from './draft.ts';
import { PriceLine } from './PriceLine.tsx';
import { drawLines } from './picture.ts';
import { afterwards, changeOf, lineFigures, triggerWords, verdict } from './words.ts';

export default function AbnormalLowBid(props: IslandProps<BidDraft>) {
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  const { draft } = form;
  const computed = compute(draft);
  const shown = useLast(computed);

  const cell = (row: BidRow) => {
    const review = computed.done?.result;
    const bid = review?.bids[computed.filled.findIndex((one) => one.row === row)];
    if (!review || !bid) return '—';
    if (!bid.reviewRequired) return <span class="tag ok">不触发</span>;
    return bid.triggers.map((trigger) => (
      <span class="tag hot" key={trigger}>
        {triggerWords(trigger, bid, review)}
      </span>
    ));
  };

  const render = ({ last }: NonNullable<typeof shown>) => {
    const { result, readings } = last.done;
    const sameAverage = readings.every(
      ({ id, chosen }) => id !== averageScope.id || chosen === averageScope.default,
    );
    return (
      <>
        <p class="verdict">{verdict(result)}</p>
        <Figures figures={lineFigures(result)} />
        <PriceLine
          picture={drawLines(
            result,
            last.filled.map(({ number }) => number),
            sameAverage,
          )}
          caption={sameAverage ? '' : '平均值线因各家而异，图上没有画出。'}
        />
        {result.bids.some(({ reviewRequired }) => reviewRequired) && (
          <div class="then">
            <p class="block-title">
              接下来 <ClauseLink id="c2-s5-6.1.10" clauses={props.clauses} />
            </p>
            <ol>
              {afterwards(result).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        )}
        <Explanation
          id={FORM}
          done={last.done}
          readings={abnormalLowBid.readings}
          clauses={props.clauses}
          open={props.standalone}
          said={['explanation-required']}
          choice={readingChoice(form, (readings) => {
            const then = resultUnder(draft, readings);
            return then && changeOf(last.done.result, then);
          })}
        />
      </>
    );
  };

  return (
    <Sheet form={form} standalone={props.standalone}>
      <BidTable
        form={FORM}
        caption="通过符合性审查的各投标人的报价和触发的审查情形"
        rows={draft.rows}
        mark={MARK}
        outcome="异常低价审查"
        outcomeOf={cell}
        onType={(field, rows) => form.type(field, { ...draft, rows })}
        onSet={(rows) => form.set({ ...draft, rows })}
        onReplace={(rows, message) => form.replace({ ...draft, rows }, message)}
      />
      <Result
        label="异常低价审查结果"
        stale={shown?.stale ?? true}
        spoken={computed.done && verdict(computed.done.result)}
      >
        {shown && render(shown)}
      </Result>
    </Sheet>
  );
}
