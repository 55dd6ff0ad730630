import { useMemo, useState } from 'preact/hooks';
import { useFormContext } from '../parts/form/context.ts';
import { type Gradual, useLater } from '../parts/form/use-later.ts';
import type { Simulated } from './compute.ts';
import { Facts } from './Facts.tsx';
import { fromHundredths } from './hundredths.ts';
import type { First } from './lead.ts';
import type { Outlook, Standing } from './outlook.ts';
import { Part } from './Part.tsx';
import { isQuick } from './quick.ts';
import { compareAll, type Rivals } from './rivals.ts';
import { rankWords } from './standing.ts';
import { difference, signed, yuan } from './words.ts';

const TITLE = '与别家比';
/** How many of the others are compared to begin with, and how many more each time. */
const PAGE = 10;

interface Compared {
  simulated: Simulated;
  shown: number;
}

function* compareShown({ simulated, shown }: Compared): Gradual<{ now: Outlook; rivals: Rivals }> {
  const { assumed, outlook } = simulated;
  return { now: outlook, rivals: yield* compareAll(assumed, outlook, shown) };
}

/** The lead in points that a price asks for, in words. */
export function leadWords(lead: bigint): string {
  if (lead > 0n) return `须领先 ${fromHundredths(lead)} 分`;
  return lead === 0n ? '相同即可' : `可落后 ${fromHundredths(-lead)} 分`;
}

/** What it takes to be first, in sentences. */
export function firstWords({ points, spare, price }: First, mine: Standing): string {
  const said: string[] = [];
  if (points === null || spare === null) said.push('按这个报价，技术、商务满分也排不到第一。');
  else if (spare >= 0n)
    said.push(
      `按这个报价，技术分与商务分合计 ${fromHundredths(points)} 分即第一，现在富余 ${fromHundredths(spare)} 分。`,
    );
  else
    said.push(
      `按这个报价，技术分与商务分合计要到 ${fromHundredths(points)} 分才是第一，还差 ${fromHundredths(-spare)} 分。`,
    );
  if (price === null) said.push('只降报价，降到多少都排不到第一。');
  else if (difference(mine.price, price) >= 0n)
    said.push(`技术分、商务分不变，报价加到 ${yuan(price)}仍是第一，再高一分钱就不是。`);
  else said.push(`技术分、商务分不变，报价降到 ${yuan(price)}才是第一，再高一分钱就不是。`);
  return said.join('');
}

/** Which lead makes up for which price: against all together, then against each. */
export function AgainstRivals({ simulated }: { simulated: Simulated }) {
  const { ready } = useFormContext();
  const [shown, setShown] = useState(PAGE);
  const subject = useMemo(() => ({ simulated, shown }), [simulated, shown]);
  const { answer, late } = useLater(subject, compareShown, isQuick(simulated));
  if (!answer) return <Part title={TITLE} late children={null} />;
  const { now, rivals } = answer;
  const { each, more, first } = rivals;
  const [mine] = now.standings;
  if (mine.score === null) return null;
  const withPoints = each.some(({ price }) => price !== null) || mine.rank !== null;
  return (
    <Part title={TITLE} late={late}>
      <p>
        {first
          ? firstWords(first, mine)
          : each.length === 0
            ? '没有别家的有效报价可比。'
            : '填上我方和各家的技术分、商务分，就能看出要领先多少、报价最高能到多少。'}
      </p>
      {each.length > 0 && (
        <Facts
          caption="技术分与商务分合计领先多少，才排在这一家之前；总分相同的，报价低的在前，报价也相同的看参与投标的先后"
          heads={[
            '别家',
            '价格分比我方',
            '我方技术商务合计',
            ...(withPoints ? ['总分与名次', '我方报价不高于'] : []),
          ]}
          rows={each.map(({ standing, lead, price }) => ({
            key: standing.bidder,
            cells: [
              standing.bidder,
              `${signed(difference(mine.score!, standing.score!))}`,
              leadWords(lead),
              ...(withPoints
                ? [
                    standing.total === null ? '—' : `${standing.total}，${rankWords(standing)}`,
                    price === null ? '降价也排不到其前' : yuan(price),
                  ]
                : []),
            ],
          }))}
        />
      )}
      {more > 0 && (
        <button type="button" disabled={!ready} onClick={() => setShown(shown + PAGE)}>
          再比 {Math.min(more, PAGE)} 家（还有 {more} 家）
        </button>
      )}
    </Part>
  );
}
