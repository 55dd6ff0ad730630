import { useState } from 'preact/hooks';

/** Copies the address of what is filled in; where the browser refuses, `field` shows it to be copied by hand. */
export function useLinkCopy(link: () => string | null, say: (message: string) => void, copied: string) {
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    const address = link();
    setShown(null);
    if (address === null) return say('内容太多，放不进一个链接。');
    try {
      await navigator.clipboard.writeText(address);
      say(copied);
    } catch {
      setShown(address);
      say('浏览器不允许自动复制，请选中下面的链接复制。');
    }
  };
  const field = shown !== null && (
    <label class="link">
      链接
      <input readOnly value={shown} onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
  return { copy, field };
}
