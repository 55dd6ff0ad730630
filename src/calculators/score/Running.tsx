import type { Total } from './compute.ts';
import { openWords } from './words.ts';

interface RunningProps {
  total: Total;
  stale: boolean;
  /** The parts of the form with their sub-totals. */
  parts: readonly { id: string; name: string; points: string }[];
  /** The three parts of the score, for a narrow screen. */
  brief: string;
}

/** The total, in sight while the form is being filled in. */
export function Running({ total, stale, parts, brief }: RunningProps) {
  const invalid = total.faults.length > 0;
  return (
    <section class={stale ? 'running stale' : 'running'} aria-label="得分合计">
      <p class={invalid ? 'sum hot' : 'sum'}>
        {invalid ? (
          <b>投标无效</b>
        ) : (
          <>
            合计 <b>{total.points ?? '—'}</b>
            <small>{openWords(total) || '/ 100'}</small>
          </>
        )}
      </p>
      <p class="brief">{brief}</p>
      <ul>
        {parts.map(({ id, name, points }) => (
          <li key={id}>
            <a href={`#score-part-${id}`}>
              {name} <b>{points}</b>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
