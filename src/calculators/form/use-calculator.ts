import { useEffect } from 'preact/hooks';
import type { IslandProps } from '../explain/island.ts';
import { writeFragment } from '../share/link.ts';
import { openScenario } from '../share/open.ts';
import type { Scenario } from '../share/scenario.ts';
import type { Problem } from './problem.ts';
import { type FormState, useForm } from './use-form.ts';

/** `link` gives the address of what is filled in now. */
export interface CalculatorState<Draft> extends FormState<Draft> {
  link(): string | null;
  reset(): void;
  /** True while the form still holds what it came with. */
  untouched: boolean;
}

/** A form that can be sent as a link, and on its own page opens one. */
export function useCalculator<Draft>(
  { example, own, standalone }: IslandProps<Draft>,
  scenario: Scenario<Draft>,
  check: (draft: Draft) => Problem[],
): CalculatorState<Draft> {
  const form = useForm(example, check);
  const { set, say } = form;

  useEffect(() => {
    if (!standalone) return;
    const open = () => {
      const opened = openScenario(location.hash, scenario);
      if (opened?.draft) set(opened.draft, opened.message);
      else if (opened) say(opened.message);
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  return {
    ...form,
    untouched: form.draft === example,
    reset: () => form.replace(example, '已恢复示例。'),
    link() {
      const fragment = writeFragment(scenario.pack(form.draft), scenario.results(form.draft));
      if (fragment === null) return null;
      if (standalone) history.replaceState(null, '', fragment);
      return new URL(own + fragment, location.href).href;
    },
  };
}
