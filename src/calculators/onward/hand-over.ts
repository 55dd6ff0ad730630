import { useEffect } from 'preact/hooks';
import type { CalculatorState } from '../form/use-calculator.ts';
import type { Restored, Scenario } from '../share/scenario.ts';

/** What a fragment begins with that one calculator writes for another one. */
const PREFIX = '#w=';
/** Longest fragment that is read or written, in characters. */
const LONGEST = 40_000;

/**
 * A part of another calculator's packed draft, as the fragment that opens it there; empty where it is too long for one.
 * Nothing has been reckoned with it yet, so that it carries no results as a scenario's link does.
 */
export function handOver(part: object): string {
  const fragment = PREFIX + encodeURIComponent(JSON.stringify(part));
  return fragment.length <= LONGEST ? fragment : '';
}

/** What was handed over; undefined where a fragment is none or damaged. */
function handed(fragment: string): unknown {
  if (!fragment.startsWith(PREFIX) || fragment.length > LONGEST) return undefined;
  try {
    return JSON.parse(decodeURIComponent(fragment.slice(PREFIX.length)));
  } catch {
    return undefined;
  }
}

/** A blank draft with what was handed over in it; null where that is not understood. */
export function take<Draft>(
  fragment: string,
  { pack, unpack, blank }: Scenario<Draft>,
): Restored<Draft> | null {
  const part = handed(fragment);
  if (typeof part !== 'object' || part === null || blank === undefined) return null;
  return unpack({ ...(pack(blank) as object), ...part });
}

/** Fills the form with what another calculator hands over; what is not understood leaves it as it is, and says so. */
export function fillHanded<Draft>(form: CalculatorState<Draft>): void {
  if (!location.hash.startsWith(PREFIX)) return;
  const restored = take(location.hash, form.scenario);
  if (!restored) form.say('从另一页带来的填写认不出，没有载入。');
  else if (restored.ignored.length > 0) {
    form.fill(restored.draft, `已带来另一页的填写，认不出的没有载入：${restored.ignored.join('、')}。`);
  } else form.fill(restored.draft, '已带来另一页的填写。');
}

/** A form on its own page that takes what is handed over. */
export function useHandedOver<Draft>(form: CalculatorState<Draft>, standalone: boolean): void {
  useEffect(() => {
    if (standalone) fillHanded(form);
  }, []);
}
