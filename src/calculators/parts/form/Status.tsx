import { useRef } from 'preact/hooks';
import { type Problem, REVEAL } from './problem.ts';

interface StatusProps {
  /** Stands here while there is nothing else to say; not announced. */
  quiet: string;
  problems: readonly Problem[];
  message: string;
  undo: (() => void) | null;
}

/** The most problems that are listed; the next ones move up as these are mended. */
const LISTED = 12;

function goTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  const found = document.getElementById(field);
  if (found) found.focus();
  else dispatchEvent(new CustomEvent(REVEAL, { detail: field }));
}

/** The line above the form: what has just happened, what is wrong with a way to each field; else what to do. */
export function Status({ quiet, problems, message, undo }: StatusProps) {
  const root = useRef<HTMLDivElement>(null);
  const wrong = problems.length > 0;
  const takeBack = () => {
    undo?.();
    root.current?.focus();
  };
  return (
    <div class={wrong ? 'status wrong' : 'status'} ref={root} tabIndex={-1}>
      <div role="status">
        {message && <p>{message}</p>}
        {wrong && (
          <>
            <strong>请改正 {problems.length} 处：</strong>
            <ul>
              {problems.slice(0, LISTED).map(({ field, label }) => (
                <li key={field}>
                  <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                    {label}
                  </a>
                </li>
              ))}
              {problems.length > LISTED && <li>这里列出前 {LISTED} 处</li>}
            </ul>
          </>
        )}
      </div>
      {!wrong && !message && <p>{quiet}</p>}
      {undo && (
        <button type="button" onClick={takeBack}>
          撤销
        </button>
      )}
    </div>
  );
}
