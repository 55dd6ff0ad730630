import { useMemo, useState } from 'preact/hooks';
import { useFormContext } from '../parts/form/context.ts';
import { type Gradual, useLater } from '../parts/form/use-later.ts';
import type { Simulated } from './compute.ts';
import { FORM, stageWords } from './draft.ts';
import { Facts } from './Facts.tsx';
import { byPrice } from './hundredths.ts';
import type { Outlook, Stage, Standing } from './outlook.ts';
import { isQuick } from './quick.ts';
import { type Rejection, rejectEach } from './rejection.ts';
import { rankWords, statusWords } from './standing.ts';
import { triggersWords, yuan } from './words.ts';

interface RejectionsProps {
  simulated: Simulated;
  onStage(stage: Stage): void;
}

/** How many are rejected one by one to begin with, and how many more each time. */
const PAGE = 10;

interface Trial {
  simulated: Simulated;
  shown: number;
}

interface Tried {
  now: Outlook;
  rejections: Rejection[];
  more: number;
}

/** The lowest first: they make the benchmark and the second-lowest price. */
function* rejectShown({ simulated: { assumed, outlook }, shown }: Trial): Gradual<Tried> {
  const bidders = outlook.standings
    .slice(1)
    .filter(({ status }) => status === 'scored')
    .toSorted(byPrice)
    .map(({ bidder }) => bidder);
  const rejections = yield* rejectEach(assumed, bidders.slice(0, shown));
  return { now: outlook, rejections, more: bidders.length - rejections.length };
}

/** The most bidders that are listed one by one. */
const LISTED = 20;

/** What was and what is, or the one that both are. */
const turn = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);
const amount = (value: string | null | undefined): string => (value ? yuan(value) : '没有');
const scoreOf = ({ score, status }: Standing): string => score ?? statusWords[status];
const placeOf = (standing: Standing): string =>
  standing.total === null ? '—' : `${standing.total}，${rankWords(standing)}`;

/** The benchmark, ours and the lines, before and after. */
export function summary(now: Outlook, then: Outlook): string {
  const [before] = now.standings;
  const [after] = then.standings;
  if (then.failed && !now.failed) return '不足三家，应当废标';
  const rank = after.rank === null ? '' : `，${turn(rankWords(before), rankWords(after))}`;
  return `我方价格分 ${turn(scoreOf(before), scoreOf(after))}${rank}`;
}

function Effect({ now, then }: { now: Outlook; then: Outlook }) {
  const lines = [
    ['评标基准价', now.benchmark, then.benchmark],
    ['平均报价', now.review?.average, then.review?.average],
    ['平均值线', now.review?.averageLine, then.review?.averageLine],
    ['次低价线', now.review?.secondLowestLine, then.review?.secondLowestLine],
  ] as const;
  const listed = then.standings
    .map((after, i) => ({ after, before: now.standings[i]! }))
    .toSorted(
      (a, b) => (a.after.rank ?? Number.MAX_SAFE_INTEGER) - (b.after.rank ?? Number.MAX_SAFE_INTEGER),
    );
  return (
    <>
      {then.failed && <p>有效投标不足三家，应当废标；以下只供试算。</p>}
      <ul>
        {lines.map(([name, before, after]) => (
          <li key={name}>
            {name} {turn(amount(before), amount(after))}
          </li>
        ))}
      </ul>
      <Facts
        caption={listed.length > LISTED ? `前 ${LISTED} 家` : '各家'}
        heads={['投标人', '价格分', '总分与名次', '异常低价审查']}
        rows={listed.slice(0, LISTED).map(({ before, after }) => ({
          key: after.bidder,
          own: after.bidder === now.standings[0].bidder,
          cells: [
            after.bidder,
            turn(scoreOf(before), scoreOf(after)),
            turn(placeOf(before), placeOf(after)),
            after.status === 'scored' ? turn(triggersWords(before), triggersWords(after)) : '—',
          ],
        }))}
      />
    </>
  );
}

/** What happens when one of the others falls out, one line for each. */
export function Rejections({ simulated, onStage }: RejectionsProps) {
  const { ready } = useFormContext();
  const { stage } = simulated.assumed;
  const [shown, setShown] = useState(PAGE);
  const trial = useMemo(() => ({ simulated, shown }), [simulated, shown]);
  const { answer, late } = useLater(trial, rejectShown, isQuick(simulated));
  const listed = useMemo(
    () =>
      answer?.rejections.map(({ bidder, outlook }) => (
        <details key={bidder} class="effect">
          <summary>
            {bidder}被否决：{summary(answer.now, outlook)}
          </summary>
          <Effect now={answer.now} then={outlook} />
        </details>
      )),
    [answer],
  );
  const more = answer?.more ?? 0;
  return (
    <section class="block" aria-label="若某家被否决">
      <p class="block-title">若某家被否决</p>
      <fieldset class="stages">
        <legend>在哪一步被否决（表中已勾选的也按这一步算）</legend>
        {(['conformity', 'abnormal-low'] as const).map((one) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name={`${FORM}-stage`}
              checked={stage === one}
              disabled={!ready}
              onChange={() => onStage(one)}
            />
            <span>
              {stageWords[one]}
              <small>
                {one === 'conformity'
                  ? '不计入平均报价和次低报价，也不作评标基准价'
                  : '不作评标基准价；条文没有写重算平均报价和次低报价，审查线不变'}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="later" aria-busy={late}>
        {listed ?? <p>正在计算……</p>}
        {listed?.length === 0 && <p>没有别家的有效报价。</p>}
      </div>
      {more > 0 && (
        <button type="button" disabled={!ready} onClick={() => setShown(shown + PAGE)}>
          再试 {Math.min(more, PAGE)} 家（还有 {more} 家）
        </button>
      )}
    </section>
  );
}
