import type { Finding } from '../checks/finding.ts';
import { isSame } from '../checks/same.ts';

interface MendingProps {
  /** The finding that was gone to. */
  finding: Finding;
  /** Its place in the list when it was gone to. */
  at: number;
  /** What is found now; null while that is being reckoned. */
  findings: readonly Finding[] | null;
  goTo(finding: Finding, at: number): void;
  back(at: number): void;
}

/** Stands at the foot of the window while a finding is mended: what it is, whether it is mended, and the way on. */
export function Mending({ finding, at, findings, goTo, back }: MendingProps) {
  const here = findings?.findIndex((one) => isSame(one, finding)) ?? at;
  const mended = here < 0;
  const left = findings?.length ?? 0;
  const next = mended ? at : here + 1;
  const following = findings?.[next < left ? next : 0];
  const more = following !== undefined && (mended || left > 1);
  const { place, what, expected } = (mended ? null : findings?.[here]) ?? finding;
  return (
    <section class={mended ? 'mending mended' : 'mending'} aria-label="正在改的一处">
      <p role="status">
        {mended ? (
          <>
            <b>已改正：{place}。</b>
            {left === 0 ? '没有别的问题了。' : `还有 ${left} 处。`}
          </>
        ) : (
          <>
            <b>{place}</b>：{what}。{expected !== '' && `应为 ${expected}。`}
          </>
        )}
      </p>
      <div class="acts">
        {more && (
          <button type="button" onClick={() => goTo(following, next < left ? next : 0)}>
            下一处
          </button>
        )}
        <button type="button" onClick={() => back(mended ? at : here)}>
          回到核对
        </button>
      </div>
    </section>
  );
}
