import { useState } from 'preact/hooks';
import { useFormContext } from '../form/context.ts';

interface TakeProps {
  /** The address that carries the answers; null where it is too long for a link. */
  link(): string | null;
  say(message: string): void;
}

/** Takes the checklist along: on paper, or as a link. */
export function Take({ link, say }: TakeProps) {
  const { ready } = useFormContext();
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    const address = link();
    setShown(null);
    if (address === null) return say('内容太多，放不进一个链接。');
    try {
      await navigator.clipboard.writeText(address);
      say('链接已复制，回答就在链接里，不经过任何服务器。');
    } catch {
      setShown(address);
      say('浏览器不允许自动复制，请选中下面的链接复制。');
    }
  };
  return (
    <div class="acts">
      <button type="button" disabled={!ready} onClick={() => window.print()}>
        打印清单
      </button>
      <button type="button" disabled={!ready} onClick={copy}>
        复制链接
      </button>
      {shown !== null && (
        <label class="link">
          链接
          <input readOnly value={shown} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
