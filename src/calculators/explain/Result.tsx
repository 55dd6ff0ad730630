import type { ComponentChildren } from 'preact';
import { Announce } from './Announce.tsx';

interface ResultProps {
  label: string;
  /** The form is being mended: what is shown belongs to what was filled in before. */
  stale: boolean;
  /** The result in a sentence, for those who hear it; null while there is none. */
  spoken: string | null;
  children: ComponentChildren;
}

/** The region of the results. */
export function Result({ label, stale, spoken, children }: ResultProps) {
  return (
    <section class={stale ? 'result stale' : 'result'} aria-label={label}>
      <p class="result-head">结果{stale && <span>（填写有误或不完整，下面仍是改正前的结果）</span>}</p>
      {children}
      <Announce text={spoken ?? ''} />
    </section>
  );
}
