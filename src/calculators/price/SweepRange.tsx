import { useMemo } from 'preact/hooks';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import type { BidRow } from '../parts/bids/draft.ts';
import { useFormContext } from '../parts/form/context.ts';
import { type Gradual, useLater } from '../parts/form/use-later.ts';
import type { Simulated } from './compute.ts';
import { FORM } from './draft.ts';
import { Facts } from './Facts.tsx';
import { isQuick } from './quick.ts';
import { rankWords } from './standing.ts';
import { type Range, type SweepDraft, sweepField, type Tried, tryRange } from './sweep.ts';
import { triggersWords, wan, yuan } from './words.ts';

interface SweepRangeProps {
  simulated: Simulated;
  /** Null while it is not complete. */
  range: Range | null;
  sweep: SweepDraft;
  rows: readonly BidRow[];
  onType(field: string, sweep: SweepDraft): void;
  onSet(sweep: SweepDraft): void;
}

interface Trial {
  simulated: Simulated;
  range: Range | null;
}

function* tryAll({ simulated, range }: Trial): Gradual<{ range: Range; each: readonly Tried[] } | null> {
  return range && { range, each: yield* tryRange(simulated.assumed, range) };
}

/** From the lowest to the highest of what was found, in words; nothing where they are one. */
function span(values: readonly string[]): string {
  const [first, last] = [values[0]!, values.at(-1)!];
  return first === last ? first : `${first} 至 ${last}`;
}

/** What the range comes to, in a sentence. */
export function rangeWords({ bidder, prices }: Range, each: readonly Tried[]): string {
  const mine = each.map(({ outlook }) => outlook.standings[0]);
  const scores = mine.flatMap(({ score }) => score ?? []).toSorted((a, b) => Number(a) - Number(b));
  const ranks = mine.flatMap(({ rank }) => rank ?? []).toSorted((a, b) => a - b);
  const names = ranks.length > 0 ? `，第 ${span(ranks.map(String))} 名` : '';
  const from = `${bidder}报 ${wan(prices[0])}至 ${wan(prices.at(-1)!)}`;
  return scores.length === 0 ? `${from}：我方不评分。` : `${from}：我方价格分 ${span(scores)}${names}。`;
}

/** One bidder's price is uncertain: our score and rank over its range. */
export function SweepRange({ simulated, range, sweep, rows, onType, onSet }: SweepRangeProps) {
  const { ready } = useFormContext();
  const trial = useMemo(() => ({ simulated, range }), [simulated]);
  const { answer: tried, late } = useLater(trial, tryAll, isQuick(simulated));
  const priced = rows.map((row, i) => ({ row, number: i + 1 })).filter(({ row }) => row.price.trim() !== '');
  const triggered = tried?.each.some(({ outlook }) => outlook.standings[0].triggers.length > 0);
  const amount = (part: 'from' | 'to' | 'step', label: string, around: string) => (
    <AmountField
      id={sweepField(FORM, part)}
      label={label}
      value={sweep[part]}
      around={around}
      onText={(text) => onType(sweepField(FORM, part), { ...sweep, [part]: text })}
    />
  );
  return (
    <section class="block" aria-label="某家的报价拿不准">
      <p class="block-title">某家的报价拿不准：在一个区间里逐个试</p>
      <div class="pair quarters">
        <div class="field">
          <label for={sweepField(FORM, 'row')}>哪一家</label>
          <select
            id={sweepField(FORM, 'row')}
            value={sweep.row === null ? '' : String(sweep.row)}
            disabled={!ready}
            onChange={({ currentTarget: { value } }) =>
              onSet({ ...sweep, row: value === '' ? null : Number(value) })
            }
          >
            <option value="">不试</option>
            {priced.map(({ row, number }) => (
              <option key={row.key} value={String(row.key)}>
                {row.name.trim() || `第 ${number} 行`}
              </option>
            ))}
          </select>
        </div>
        {amount('from', '区间的最低价（元）', ceiling.value)}
        {amount('to', '区间的最高价（元）', ceiling.value)}
        {amount('step', '每隔多少试一次（元）', '1000000.00')}
      </div>
      <div class="later" aria-busy={late}>
        {tried ? (
          <Facts
            caption={rangeWords(tried.range, tried.each)}
            heads={[
              `${tried.range.bidder}报价`,
              '评标基准价',
              '我方价格分',
              '我方总分与名次',
              ...(triggered ? ['我方异常低价审查'] : []),
            ]}
            rows={tried.each.map(({ price, outlook }) => {
              const [mine] = outlook.standings;
              return {
                key: price,
                cells: [
                  wan(price),
                  outlook.benchmark === null ? '没有' : yuan(outlook.benchmark),
                  mine.score ?? '不评分',
                  mine.total === null ? (outlook.failed ? '废标' : '—') : `${mine.total}，${rankWords(mine)}`,
                  ...(triggered ? [triggersWords(mine)] : []),
                ],
              };
            })}
          />
        ) : (
          <p>
            选一家已填报价、没有否决的投标人，再填最低价、最高价和间隔，就能看到这段区间里我方的得分和名次。
          </p>
        )}
      </div>
    </section>
  );
}
