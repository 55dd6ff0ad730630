import { ceiling } from '../../rules/parameters/scoring.ts';
import { useFormContext } from '../parts/form/context.ts';
import { type Gradual, useLater } from '../parts/form/use-later.ts';
import { type Around, lookAround } from './around.ts';
import type { Simulated } from './compute.ts';
import { Facts } from './Facts.tsx';
import { between } from './hundredths.ts';
import type { Outlook, Standing } from './outlook.ts';
import { Part } from './Part.tsx';
import { isQuick } from './quick.ts';
import { rankWords } from './standing.ts';
import { difference, signed, triggersWords, wan, yuan } from './words.ts';

interface AroundProps {
  simulated: Simulated;
  onTake(price: string): void;
}

function* look({ assumed, outlook }: Simulated): Gradual<{ now: Outlook; around: Around }> {
  return { now: outlook, around: yield* lookAround(assumed) };
}

const TITLE = '报价高一点、低一点';
const STAYS = '不变';

/** How the price scores of the others change: they do where we are the lowest. */
function othersWords(now: Outlook, then: Outlook): string {
  const changes = then.standings.slice(1).flatMap(({ score }, i) => {
    const before = now.standings[i + 1]!.score;
    return score === null || before === null || score === before ? [] : [difference(before, score)];
  });
  if (changes.length === 0) return STAYS;
  const [least, most] = [changes, changes].map((all, i) =>
    all.reduce((a, b) => ((i === 0 ? a < b : a > b) ? a : b)),
  ) as [bigint, bigint];
  const range = least === most ? signed(least) : `${signed(least)} 至 ${signed(most)}`;
  return `${changes.length} 家 ${range}`;
}

/** How much dearer we may be for the same score. */
function higher({ price, score }: Standing, asMuch: string | null): string {
  if (price === ceiling.value) return '报价已等于预算，不能再高。';
  if (asMuch === null || asMuch === price) return '再高一分钱，价格分就少。';
  return `加到 ${yuan(asMuch)}（高 ${yuan(between(asMuch, price))}），价格分仍是 ${score}。`;
}

/** Our price a little lower, a little higher: points gained or lost, and where the next hundredth begins. */
export function AroundPrice({ simulated, onTake }: AroundProps) {
  const { ready } = useFormContext();
  const { answer, late } = useLater(simulated, look, isQuick(simulated));
  if (!answer) return <Part title={TITLE} late children={null} />;
  const { now, around } = answer;
  const { moves, asMuch, more } = around;
  const [mine] = now.standings;
  if (mine.score === null) return null;
  const othersStay = moves.every(({ outlook }) => othersWords(now, outlook) === STAYS);
  const noTrigger = moves.every(({ outlook }) => outlook.standings[0].triggers.length === 0);
  return (
    <Part title={TITLE} late={late}>
      <p>
        {higher(mine, asMuch)}
        {more === null
          ? '已是满分，再降也不多得分。'
          : `降到 ${yuan(more)}（低 ${yuan(between(more, mine.price))}），价格分就多 0.01 或更多。`}
      </p>
      <Facts
        doing
        caption={`别家报价不变时${othersStay ? '；别家的价格分也都不变' : ''}${noTrigger ? '；都不触发异常低价审查' : ''}`}
        heads={[
          '比现在',
          '我方报价',
          '价格分',
          '总分与名次',
          ...(othersStay ? [] : ['别家的价格分']),
          ...(noTrigger ? [] : ['异常低价审查']),
          '试这个价',
        ]}
        rows={moves.map(({ by, price, outlook }) => {
          const [then] = outlook.standings;
          return {
            key: price,
            cells: [
              `${by > 0 ? '高' : '低'} ${Math.abs(by)} 万`,
              wan(price),
              `${then.score}（${signed(difference(mine.score!, then.score!))}）`,
              then.total === null ? '—' : `${then.total}，${rankWords(then)}`,
              ...(othersStay ? [] : [othersWords(now, outlook)]),
              ...(noTrigger ? [] : [triggersWords(then)]),
              <button
                type="button"
                key="take"
                disabled={!ready}
                aria-label={`采用 ${wan(price)}`}
                onClick={() => onTake(price)}
              >
                采用
              </button>,
            ],
          };
        })}
      />
    </Part>
  );
}
