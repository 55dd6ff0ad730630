import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IslandProps } from '../explain/island.ts';
import type { Opening } from '../explain/opening.tsx';
import { isScenario, writeFragment } from '../share/link.ts';
import { recordOf } from '../share/record.ts';
import type { Scenario } from '../share/scenario.ts';
import type { Problem } from './problem.ts';
import { type FormState, useForm } from './use-form.ts';

/** `link` gives the address of what is filled in now. */
export interface CalculatorState<Draft> extends FormState<Draft> {
  scenario: Scenario<Draft>;
  edition: string;
  /** What scenarios are kept under: the name in addresses, and the title. */
  owner: { name: string; title: string };
  link(): string | null;
  reset(): void;
  /** Takes away what is filled in; null where the calculator has no blank form. */
  clear: (() => void) | null;
  /** Shows a scenario that was sent or kept; what it replaces can be brought back. */
  open(opening: Opening<Draft>): void;
  /** Figures that differ from those that the opened scenario was made with. */
  changed: ComponentChildren;
  /** True while the form still holds what it came with. */
  untouched: boolean;
}

/** A form that can be sent as a link, and on its own page opens one. */
export function useCalculator<Draft>(
  { title, example, own, standalone, edition }: IslandProps<Draft>,
  scenario: Scenario<Draft>,
  check: (draft: Draft) => Problem[],
): CalculatorState<Draft> {
  const form = useForm(example, check);
  const [changed, setChanged] = useState<ComponentChildren>(null);
  const untouched = form.draft === example;

  const put = (draft: Draft, message: string, differing: ComponentChildren = null) => {
    form.fill(draft, message);
    setChanged(differing);
  };
  const open = ({ draft, message, changed: differing }: Opening<Draft>) => {
    if (draft) put(draft, message, differing);
    else if (!untouched) form.say(`${message}下面仍是原来的填写。`);
    // A form that shows figures beside this message would pass for what the link was to bring.
    else if (scenario.blank) put(scenario.blank, `${message}下面是空白表。`);
    else form.say(`${message}下面是示例。`);
  };

  const latest = useRef({ open, say: form.say });
  latest.current = { open, say: form.say };
  useEffect(() => {
    if (!standalone) return;
    const follow = async () => {
      if (!isScenario(location.hash)) return;
      try {
        const [{ openingOf }] = await Promise.all([import('../explain/opening.tsx'), scenario.ready?.()]);
        latest.current.open(openingOf(location.hash, scenario, edition));
      } catch {
        latest.current.say('没有能够打开，请检查网络后再试。');
      }
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const { blank } = scenario;
  return {
    ...form,
    scenario,
    edition,
    owner: { name: own.split('/').at(-2)!, title },
    untouched,
    changed,
    open,
    reset: () => put(example, '已恢复示例。'),
    clear: blank === undefined ? null : () => put(blank, '已清空。'),
    link() {
      const fragment = writeFragment(recordOf(form.draft, scenario, edition));
      if (fragment === null) return null;
      if (standalone) history.replaceState(null, '', fragment);
      return new URL(own + fragment, location.href).href;
    },
  };
}
