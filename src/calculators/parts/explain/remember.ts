/** Keeps the last answer: one draft is computed once, however many parts of the page ask for it. */
export function remember<Draft, Answer>(compute: (draft: Draft) => Answer): (draft: Draft) => Answer {
  let last: { draft: Draft; answer: Answer } | null = null;
  return (draft) => {
    if (last?.draft !== draft) last = { draft, answer: compute(draft) };
    return last.answer;
  };
}
