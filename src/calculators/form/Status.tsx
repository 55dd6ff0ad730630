import type { Problem } from './problem.ts';

interface StatusProps {
  /** Stands here while there is nothing else to say; not announced. */
  quiet: string;
  problems: readonly Problem[];
  message: string;
  undo: (() => void) | null;
}

function goTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}

/** The line above the form: what is wrong, with a way to each field; or what has just happened; or what to do. */
export function Status({ quiet, problems, message, undo }: StatusProps) {
  const wrong = problems.length > 0;
  return (
    <div class={wrong ? 'status wrong' : 'status'}>
      <div role="status">
        {wrong ? (
          <>
            <strong>请改正 {problems.length} 处：</strong>
            <ul>
              {problems.map(({ field, label }) => (
                <li key={field}>
                  <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          message
        )}
      </div>
      {!wrong && !message && <p>{quiet}</p>}
      {undo && (
        <button type="button" onClick={undo}>
          撤销
        </button>
      )}
    </div>
  );
}
