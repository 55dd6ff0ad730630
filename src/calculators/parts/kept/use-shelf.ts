import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../share/scenario.ts';
import { type Kept, type Owner, readShelf, type Shelf, writeShelf } from './kept.ts';
import { keyOf, load, store } from './storage.ts';

const EMPTY: Shelf = { kept: [], damaged: [] };

/** The scenarios kept for a calculator, and what has just become of them. */
export interface ShelfState {
  shelf: Shelf;
  message: string;
  undo: (() => void) | null;
  say(message: string): void;
  /** Keeps the list as `change` makes it; says `message`, or why nothing was kept. */
  put(change: (kept: readonly Kept[]) => readonly Kept[], message: string): boolean;
  /** Removes what cannot be read. */
  discard(): void;
}

/** Every change begins with what is kept at that moment: another tab may have changed it. */
export function useShelf(owner: Owner, scenario: Pick<Scenario<unknown>, 'unpack'>): ShelfState {
  const read = (): Shelf => {
    const text = load(owner.name);
    if (text === null) return EMPTY;
    const given = readShelf(text, owner, scenario);
    return given.ok ? given.shelf : { kept: [], damaged: [{ label: '全部内容', raw: text }] };
  };
  const [shelf, setShelf] = useState(read);
  const [message, setMessage] = useState('');
  const [before, setBefore] = useState<{ text: string | null } | null>(null);

  const write = (text: string | null, words: string, previous: { text: string | null } | null): boolean => {
    const refusal = store(owner.name, text);
    setMessage(refusal ?? words);
    setBefore(refusal === null ? previous : null);
    setShelf(read());
    return refusal === null;
  };
  const replace = (next: Shelf, words: string): boolean =>
    write(writeShelf(owner, next), words, { text: load(owner.name) });

  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key !== null && key !== keyOf(owner.name)) return;
      setShelf(read());
      setBefore(null);
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);

  return {
    shelf,
    message,
    undo: before && (() => void write(before.text, '已撤销。', null)),
    say(words) {
      setMessage(words);
      setBefore(null);
    },
    put(change, words) {
      const { kept, damaged } = read();
      return replace({ kept: change(kept), damaged }, words);
    },
    discard: () => void replace({ kept: read().kept, damaged: [] }, '已删除读不出的内容。'),
  };
}
