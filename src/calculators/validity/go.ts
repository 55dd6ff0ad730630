import { lineId } from './draft.ts';

/** Brings a line into sight and puts the focus on its answer. */
export function focusLine(id: string): void {
  const line = document.getElementById(lineId(id));
  line?.scrollIntoView({ block: 'center' });
  line?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
}

export function goToLine(event: MouseEvent, id: string): void {
  event.preventDefault();
  focusLine(id);
}
