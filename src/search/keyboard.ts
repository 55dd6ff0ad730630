import type { Shell } from './shell.ts';

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

/** Arrow keys go from the field through the results and back; a character typed on a result goes on in the field. */
export function listenToKeys({ dialog, input, status, body }: Shell): void {
  function move(step: 1 | -1): void {
    const stops = [
      input,
      ...[status, body].flatMap((part) => [...part.querySelectorAll<HTMLElement>('a, button')]),
    ];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(stops.length - 1, here + step))]?.focus();
  }

  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key.length === 1 && event.key !== ' ' && !hasModifier(event)) input.focus();
  });
}
