import type { ComponentChildren } from 'preact';

interface PartProps {
  title: string;
  /** What is shown is still the answer of before. */
  late: boolean;
  /** Null while there is no answer yet. */
  children: ComponentChildren;
}

/** One question about the bids, under its title. */
export function Part({ title, late, children }: PartProps) {
  return (
    <section class="block" aria-label={title}>
      <p class="block-title">{title}</p>
      <div class="later" aria-busy={late}>
        {children ?? <p>正在计算……</p>}
      </div>
    </section>
  );
}
