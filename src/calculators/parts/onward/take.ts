import type { CalculatorState } from '../form/use-calculator.ts';
import type { Restored, Scenario } from '../share/scenario.ts';
import { LONGEST, PREFIX } from './hand-over.ts';

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
