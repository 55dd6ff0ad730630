import { type ComponentChildren, toChildArray } from 'preact';
import { useRef } from 'preact/hooks';
import { useFormContext } from '../form/context.ts';
import { Announce } from './Announce.tsx';

interface ResultProps {
  label: string;
  /** The form is being mended: what is shown belongs to what was filled in before. */
  stale: boolean;
  /** The result in a sentence, for those who hear it; null while there is none. */
  spoken: string | null;
  children: ComponentChildren;
}

/** The region of the results; says so where there is none yet. */
export function Result({ label, stale, spoken, children }: ResultProps) {
  const { filled } = useFormContext();
  const reckoned = useRef(filled);
  if (!stale) reckoned.current = filled;
  const none = reckoned.current !== filled || toChildArray(children).length === 0;
  return (
    <section class={stale && !none ? 'result stale' : 'result'} aria-label={label}>
      <p class="result-head">
        结果{stale && !none && <span>（填写有误或不完整，下面仍是改正前的结果）</span>}
      </p>
      {none ? <p>还没有结果。上面填好以后，这里显示结果和计算过程。</p> : children}
      <Announce text={spoken ?? ''} />
    </section>
  );
}
