import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ceiling } from '../../rules/parameters/scoring.ts';
import { AmountField } from '../parts/amount/AmountField.tsx';
import { BidTable, type PointsColumn } from '../parts/bids/BidTable.tsx';
import type { BidRow } from '../parts/bids/draft.ts';
import type { IslandProps } from '../parts/explain/island.ts';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { Field } from '../parts/form/Field.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { useFetched } from '../parts/form/use-fetched.ts';
import { FORM, MARK, MINE, mineField, type PriceDraft, scenario } from './draft.ts';
import type { Outlook, Standing } from './outlook.ts';
import { fetchSimulation, simulation } from './simulation.ts';
import { rankWords, statusWords } from './standing.ts';

/** With ours the rules take a thousand. */
const MOST_OTHERS = 999;

const NOT_FETCHED = '结果没有能够加载，请检查网络后刷新页面。';

const POINTS: readonly PointsColumn[] = [
  { part: 'technical', title: '技术分' },
  { part: 'commercial', title: '商务分' },
];

interface PriceSimulatorProps extends IslandProps<PriceDraft> {
  /** What becomes of the bids of the example. */
  outlook: Pick<Outlook, 'benchmark' | 'standings'>;
  /** The result of the example, rendered when the site is built. */
  children?: ComponentChildren;
}

export default function PriceSimulator({ outlook, children, ...props }: PriceSimulatorProps) {
  const form = useCalculator(props, scenario, (draft) => simulation()?.compute(draft).problems ?? []);
  // What brings another page's filling is fetched where there is some.
  useEffect(() => {
    if (props.standalone && location.hash.startsWith('#w=')) {
      void import('../parts/onward/take.ts').then(({ fillHanded }) => fillHanded(form));
    }
  }, []);
  const { draft } = form;
  const { mine } = draft;
  const results = useRef<HTMLDivElement>(null);
  const { fetched, failed } = useFetched(results, !form.untouched, fetchSimulation);

  const computed = fetched?.compute(draft);
  const now = computed ? computed.done?.result.outlook : outlook;
  const rows = computed ? computed.filled.map(({ row }) => row) : props.example.rows;
  const standings = new Map(
    rows.map((row, i): [BidRow, Standing | undefined] => [row, now?.standings[i + 1]]),
  );
  const cell = (row: BidRow) => {
    const standing = standings.get(row);
    if (!standing) return <span class="score">—</span>;
    const { price, score, status, rank, triggers } = standing;
    const said = [
      statusWords[status],
      score !== null && price === now?.benchmark && '基准价',
      rank !== null && rankWords(standing),
    ];
    return (
      <>
        <span class="score">{score ?? '—'}</span>
        <span class={score === null ? 'tag hot' : 'tag'}>{said.filter(Boolean).join(' · ')}</span>
        {triggers.length > 0 && <span class="tag hot">触发审查</span>}
      </>
    );
  };

  const type = (part: keyof typeof mine) => (text: string) =>
    form.type(mineField(part), { ...draft, mine: { ...mine, [part]: text } });

  return (
    <Sheet form={form} standalone={props.standalone}>
      <div class="pair">
        <AmountField
          id={mineField('price')}
          label={`${MINE}报价（元）`}
          value={mine.price}
          around={ceiling.value}
          onText={type('price')}
        />
        {POINTS.map(({ part, title }) => (
          <Field
            key={part}
            id={mineField(part)}
            label={`${MINE}${title}`}
            value={mine[part]}
            input={{ inputMode: 'decimal' }}
            hint="可不填"
            onText={type(part)}
          />
        ))}
      </div>
      <p class="block-title others">假定的别家报价</p>
      <BidTable
        form={FORM}
        caption="假定的别家报价、技术分和商务分，以及各家的价格分和名次"
        rows={draft.rows}
        points={POINTS}
        most={MOST_OTHERS}
        mark={MARK}
        outcome="价格分"
        outcomeOf={cell}
        onType={(field, next) => form.type(field, { ...draft, rows: next })}
        onSet={(next) => form.set({ ...draft, rows: next })}
        onReplace={(next, message) => form.replace({ ...draft, rows: next }, message)}
      />
      <p class="hint">
        技术分、商务分可以不填，填全后显示总分和名次。可以从表格软件里复制一列或几列，粘贴到任意一格。
      </p>
      <div ref={results} class="later" aria-busy={!fetched && !form.untouched}>
        {fetched ? (
          <fetched.Simulation
            form={form}
            own={props.own}
            clauses={props.clauses}
            standalone={props.standalone}
          />
        ) : failed && !form.untouched ? (
          <p>{NOT_FETCHED}</p>
        ) : (
          children
        )}
      </div>
    </Sheet>
  );
}
