import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import type { Entry } from './entry.ts';
import { goToLine } from './go.ts';
import type { Standing } from './standing.ts';
import { progressWords, SAID, verdict } from './words.ts';

interface FindingsProps {
  standing: Standing;
  entries: ReadonlyMap<string, Entry>;
  clauses: CitedClauses;
}

/** What the answers amount to: never that a bid is valid, only what was found. */
export function Findings({ standing, entries, clauses }: FindingsProps) {
  const { total, open, fatal, lacking, contradicted } = standing;
  const named = (ids: readonly string[], by: (entry: Entry) => string | null) => (
    <ul>
      {ids.map((id) => {
        const entry = entries.get(id)!;
        const clause = by(entry);
        return (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goToLine(event, id)}>
              {entry.words.startsWith(entry.name) ? entry.name : `${entry.name} ${shorten(entry)}`}
            </a>{' '}
            {clause && <ClauseLink id={clause} clauses={clauses} />}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <p class={fatal.length > 0 ? 'verdict hot' : 'verdict'}>{verdict(standing)}</p>
      <label class="progress">
        <span>{progressWords(standing)}</span>
        <progress max={total} value={total - open.length} />
      </label>
      {fatal.length > 0 && <div class="then">{named(fatal, ({ fatal: by }) => by?.clause ?? null)}</div>}
      {lacking.length > 0 && (
        <div class="then">
          <p>另有 {lacking.length} 项未备，没有条款写明因此无效：</p>
          {named(lacking, ({ clause }) => clause)}
        </div>
      )}
      {contradicted.length > 0 && (
        <ul class="notices">
          {contradicted.map((ground) => (
            <li key={ground}>{ground} 答的是“没有此情形”，而后面的清单里有它的内容没有备好，请核对。</li>
          ))}
        </ul>
      )}
      <p class="who">
        是否无效，资格由采购人认定（
        <ClauseLink id={SAID.qualification} clauses={clauses} />
        ），符合性由评标委员会认定（
        <ClauseLink id={SAID.conformity} clauses={clauses} />
        ）；这里只是自查。
      </p>
    </>
  );
}

const LONGEST = 24;

/** The beginning of the line's words, enough to know it by. */
function shorten({ words }: Entry): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}……` : words;
}
