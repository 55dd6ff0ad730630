import type { Reckoned } from './draft.ts';

/** What another reading changes, in words: the first deadline that moves; null where all stay. */
export function change(now: readonly Reckoned[], then: readonly Reckoned[]): string | null {
  const before = now.flatMap(({ done }) => done.result.deadlines);
  const after = then.flatMap(({ done }) => done.result.deadlines);
  const moved = before.flatMap((deadline, i) => {
    const due = after[i]?.due;
    return due === undefined || due === deadline.due ? [] : [`${deadline.title}改为 ${due}`];
  });
  const [first] = moved;
  if (first === undefined) return null;
  return moved.length === 1 ? first : `${first}，共 ${moved.length} 项改变`;
}
