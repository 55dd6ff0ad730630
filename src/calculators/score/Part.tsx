import type { ComponentChildren } from 'preact';
import { short } from './words.ts';

interface PartProps {
  id: string;
  title: string;
  /** Null while it cannot be scored. */
  sub: { points: string; max: string } | null;
  stale?: boolean;
  children: ComponentChildren;
}

/** A part of the score with its sub-total. */
export function Part({ id, title, sub, stale = false, children }: PartProps) {
  return (
    <section
      class={stale ? 'part stale' : 'part'}
      id={`score-part-${id}`}
      aria-labelledby={`score-part-${id}-title`}
    >
      <h2 id={`score-part-${id}-title`}>
        {title}{' '}
        <span class="sub">
          {sub ? (
            <>
              <b>{sub.points}</b> / {short(sub.max)}
            </>
          ) : (
            '—'
          )}
        </span>
      </h2>
      {children}
    </section>
  );
}
