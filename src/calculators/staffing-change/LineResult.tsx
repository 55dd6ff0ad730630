import { staffingChange } from '../../rules/contract/staffing-change.ts';
import { Gauge } from '../parts/chart/Gauge.tsx';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { useLast } from '../parts/explain/outcome.ts';
import { Result } from '../parts/explain/Result.tsx';
import type { ComputedLine } from './draft.ts';
import { drawShare } from './picture.ts';
import { consequences, verdict } from './words.ts';

interface LineResultProps {
  id: string;
  title: string;
  computed: ComputedLine;
  clauses: CitedClauses;
  open: boolean;
}

/** What a loss of people leads to, and how many more may go before each line. */
export function LineResult({ id, title, computed, clauses, open }: LineResultProps) {
  const shown = useLast(computed);
  if (!shown) return null;
  const { done, before, lost } = shown.last;
  const said = verdict(done.result);
  return (
    <Result label={`${title}的判断结果`} stale={shown.stale} spoken={computed.done && `${title}${said}`}>
      <p class="verdict">{said}</p>
      <Gauge picture={drawShare(done.result)} described={said} />
      <ul class="reached">
        {consequences(done.result, before, lost).map(({ line, met, says, effect, clause }) => (
          <li key={line}>
            <b>{line}</b>
            <span class={met ? 'tag hot' : 'tag'}>{says}</span>
            <span>
              {effect} <ClauseLink id={clause} clauses={clauses} />
            </span>
          </li>
        ))}
      </ul>
      <Explanation id={id} done={done} readings={staffingChange.readings} clauses={clauses} open={open} />
    </Result>
  );
}
