import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormContext } from './context.ts';
import type { Problem } from './problem.ts';

/** A pause this long in the typing lets problems show, in milliseconds. */
const PAUSE = 700;

export interface FormState<Draft> {
  draft: Draft;
  /** What the status line says, and the draft that “撤销” brings back. */
  message: string;
  undo: (() => void) | null;
  context: FormContext;
  /** Problems that are shown by now. */
  shown: Problem[];
  /** A change by typing into `field`. */
  type(field: string, next: Draft): void;
  /** A change by a button: problems show at once. */
  set(next: Draft, message?: string): void;
  /** As `set`, and can be undone. */
  replace(next: Draft, message: string): void;
  /** Something else takes the place of all that stands there, which can be undone unless that was the example. */
  fill(next: Draft, message: string): void;
  say(message: string): void;
}

/**
 * Holds what was typed, as it was typed, and decides when problems show: not in the field that is being typed in until
 * the typing pauses or the field is left, unless the problem was on show already.
 */
export function useForm<Draft>(example: Draft, check: (draft: Draft) => Problem[]): FormState<Draft> {
  const [draft, setDraft] = useState(example);
  const [ready, setReady] = useState(false);
  const [typing, setTyping] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const [before, setBefore] = useState<Draft | null>(null);
  const [filled, setFilled] = useState(0);
  const timer = useRef(0);
  const seen = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    setReady(true);
    return () => clearTimeout(timer.current);
  }, []);

  const settle = () => {
    clearTimeout(timer.current);
    setTyping(null);
  };
  const put = (next: Draft, words: string, previous: Draft | null) => {
    settle();
    setDraft(next);
    setMessage(words);
    setBefore(previous);
  };

  const shown = check(draft).filter(({ field }) => field !== typing || seen.current.has(field));
  seen.current = new Set(shown.map(({ field }) => field));
  const messages = new Map(shown.toReversed().map(({ field, message: words }) => [field, words]));

  return {
    draft,
    message,
    undo: before === null ? null : () => put(before, '已撤销。', null),
    shown,
    context: {
      ready,
      typing,
      filled,
      settle,
      problem: (field) => messages.get(field) ?? null,
    },
    type: (field, next) => {
      put(next, '', null);
      setTyping(field);
      timer.current = window.setTimeout(() => setTyping(null), PAUSE);
    },
    set: (next, words = '') => put(next, words, null),
    replace: (next, words) => put(next, words, draft),
    fill(next, words) {
      put(next, words, draft === example ? null : draft);
      setFilled(filled + 1);
    },
    say: setMessage,
  };
}
