import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the typing has to rest before a long table is reckoned, in milliseconds. */
const REST = 200;

/** The draft to reckon: the present one at once, or where that takes too long, once the typing rests. */
export function useSettled<Draft>(draft: Draft, atOnce: boolean): Draft {
  const settled = useRef(draft);
  const [, setRound] = useState(0);
  if (atOnce) settled.current = draft;
  useEffect(() => {
    if (settled.current === draft) return;
    const timer = setTimeout(() => {
      settled.current = draft;
      setRound((round) => round + 1);
    }, REST);
    return () => clearTimeout(timer);
  }, [draft]);
  return settled.current;
}
