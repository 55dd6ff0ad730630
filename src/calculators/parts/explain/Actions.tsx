import { useState } from 'preact/hooks';
import { useFormContext } from '../form/context.ts';
import type { CalculatorState } from '../form/use-calculator.ts';
import { useLinkCopy } from './use-link-copy.tsx';

interface ActionsProps<Draft> {
  form: CalculatorState<Draft>;
  /** Printing prints the whole page and scenarios want room, so that only a calculator's own page offers them. */
  standalone: boolean;
  /** A kept scenario has been put into the form. */
  onOpened(): void;
}

export function Actions<Draft>({ form, standalone, onOpened }: ActionsProps<Draft>) {
  const { ready } = useFormContext();
  const { link, say, reset, clear } = form;
  const { copy, field } = useLinkCopy(link, say, '链接已复制，填写的内容就在链接里，不经过任何服务器。');
  const [kept, setKept] = useState<typeof import('../kept/Panel.tsx') | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const id = `kept-${form.owner.name}`;

  const unfold = async () => {
    try {
      setKept(kept ?? (await import('../kept/Panel.tsx')));
      setUnfolded(!unfolded);
    } catch {
      say('没有能够打开，请检查网络后再试。');
    }
  };

  return (
    <>
      <div class="acts">
        <button type="button" disabled={!ready} onClick={copy}>
          复制链接
        </button>
        {standalone && (
          <>
            <button
              type="button"
              disabled={!ready}
              aria-expanded={unfolded}
              aria-controls={unfolded ? id : undefined}
              onClick={unfold}
            >
              保存与比较
            </button>
            <button type="button" disabled={!ready} onClick={() => window.print()}>
              打印
            </button>
          </>
        )}
        {clear && (
          <button type="button" disabled={!ready} onClick={clear}>
            清空
          </button>
        )}
        <button type="button" disabled={!ready} onClick={reset}>
          恢复示例
        </button>
        {field}
      </div>
      {kept && unfolded && <kept.Panel id={id} form={form} onOpened={onOpened} />}
    </>
  );
}
