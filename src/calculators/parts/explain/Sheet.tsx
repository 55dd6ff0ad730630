import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Form } from '../form/context.ts';
import { Status } from '../form/Status.tsx';
import type { CalculatorState } from '../form/use-calculator.ts';
import { Actions } from './Actions.tsx';

interface SheetProps<Draft> {
  form: CalculatorState<Draft>;
  standalone: boolean;
  children: ComponentChildren;
}

const UNTOUCHED = '这是示例，改动任何一格，结果随即更新。';
/** True before the script is there as well as without one. */
const NOT_READY = '这是示例，载入后可以改（需 JavaScript）。';

/** The frame of every calculator: what is wrong or has just happened, the form and its result, what to do with them. */
export function Sheet<Draft>({ form, standalone, children }: SheetProps<Draft>) {
  const root = useRef<HTMLDivElement>(null);

  // What is folded away on the screen belongs on the paper.
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const unfold = () => {
      folded = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const details of folded) details.open = true;
    };
    const fold = () => {
      for (const details of folded) details.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);

  const quiet = form.untouched ? (form.context.ready ? UNTOUCHED : NOT_READY) : '结果随填写更新。';
  return (
    <Form.Provider value={form.context}>
      <div class={form.untouched ? 'calc example' : 'calc'} ref={root}>
        <Status quiet={quiet} problems={form.shown} message={form.message} undo={form.undo} />
        {form.changed}
        {children}
        <Actions
          form={form}
          standalone={standalone}
          onOpened={() => root.current?.querySelector<HTMLElement>('.status')?.focus()}
        />
      </div>
    </Form.Provider>
  );
}
