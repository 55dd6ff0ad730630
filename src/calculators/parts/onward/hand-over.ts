import { useEffect } from 'preact/hooks';
import type { CalculatorState } from '../form/use-calculator.ts';

/** What a fragment begins with that one calculator writes for another one. */
export const PREFIX = '#w=';
/** Longest fragment that is read or written, in characters. */
export const LONGEST = 40_000;

/**
 * A part of another calculator's packed draft, as the fragment that opens it there; empty where it is too long for one.
 * Nothing has been reckoned with it yet, so that it carries no results as a scenario's link does.
 */
export function handOver(part: object): string {
  const fragment = PREFIX + encodeURIComponent(JSON.stringify(part));
  return fragment.length <= LONGEST ? fragment : '';
}

/** A form on its own page that takes what is handed over. */
export function useHandedOver<Draft>(form: CalculatorState<Draft>, standalone: boolean): void {
  useEffect(() => {
    if (!standalone || !location.hash.startsWith(PREFIX)) return;
    import('./take.ts').then(
      ({ fillHanded }) => fillHanded(form),
      () => form.say('没有能够取来从另一页带来的填写，请检查网络后刷新页面。'),
    );
  }, []);
}
