import { useState } from 'preact/hooks';
import type { BidCorrection } from '../../rules/bid/bid-correction.ts';
import { groupDigits } from '../parts/amount/format.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { ORDERS, principle } from './words.ts';

interface CorrectionsProps {
  corrections: BidCorrection['corrections'];
  clauses: CitedClauses;
}

/** How many corrections of one kind are listed at first, and how many more at a time. */
const SHOWN = 20;
const MORE = 100;

/** 修正, in the printed order: by which principle, what, from which amount to which. */
export function Corrections({ corrections, clauses }: CorrectionsProps) {
  const [most, setMost] = useState<Readonly<Record<number, number>>>({});
  return (
    <ol class="corrections" aria-label="按 5.4 的次序修正">
      {ORDERS.map((order) => {
        const clause = principle(order);
        const found = corrections.filter((one) => one.order === order);
        const listed = most[order] ?? SHOWN;
        const left = found.length - listed;
        return (
          <li key={order}>
            <p>
              <b>（{order}）</b>
              {clauses[clause]?.text} <ClauseLink id={clause} clauses={clauses} />
              {found.length === 0 && <span class="tag">没有这种错误</span>}
            </p>
            {found.length > 0 && (
              <ul>
                {found.slice(0, listed).map((one, i) => (
                  <li key={`${one.what} ${i}`}>
                    <span>{one.what}</span>
                    <span class="change">
                      <del>{groupDigits(one.before)}</del> → <ins>{groupDigits(one.after)}</ins>
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {left > 0 && (
              <button type="button" class="add" onClick={() => setMost({ ...most, [order]: listed + MORE })}>
                再列出 {Math.min(left, MORE)} 处
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
