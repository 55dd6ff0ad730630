import { hydrate } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScoreProps } from './ScoreForm.tsx';
import { whenWanted } from './when-wanted.ts';

/** On the server the form itself; the browser's bundle of this file holds none of it. */
const Served = import.meta.env.SSR ? (await import('./ScoreForm.tsx')).ScoreForm : null;

const NOT_FETCHED = '表单没有能够载入，现在只能看示例。请检查网络，再点一下页面。';

/**
 * The form is the largest of all calculators. The page comes with its example reckoned, and the code that works on it is
 * fetched when somebody stirs: the elements that were served become the form, so that nothing moves and no focus is lost.
 */
export default function Score(props: ScoreProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      whenWanted(
        async () => {
          const { ScoreForm } = await import('./ScoreForm.tsx');
          if (root.current) hydrate(<ScoreForm {...props} />, root.current);
        },
        () => {
          const line = root.current?.querySelector('.status p');
          if (line) line.textContent = NOT_FETCHED;
        },
      ),
    [],
  );
  if (Served) {
    return (
      <div>
        <Served {...props} />
      </div>
    );
  }
  // Empty: what the server put there is kept.
  return <div ref={root} dangerouslySetInnerHTML={{ __html: '' }} />;
}
