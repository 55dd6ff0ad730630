import { useEffect, useRef, useState } from 'preact/hooks';
import { useFormContext } from '../parts/form/context.ts';

/** Which row is open, and where the focus goes after the next render. A row with a problem is always open. */
export function useRows<Item extends { key: number }>(fieldsOf: (row: Item) => readonly string[]) {
  const { problem } = useFormContext();
  const [openKey, setOpenKey] = useState<number | null>(null);
  const focus = useRef<string | null>(null);

  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const wrong = (row: Item) => fieldsOf(row).some((field) => problem(field) !== null);
  return {
    wrong,
    isOpen: (row: Item) => row.key === openKey || wrong(row),
    toggle: (row: Item) => setOpenKey((key) => (key === row.key ? null : row.key)),
    openAt(row: Item, field: string) {
      setOpenKey(row.key);
      focus.current = field;
    },
    focusOn(field: string) {
      focus.current = field;
    },
  };
}
