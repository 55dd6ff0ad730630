import { useState } from 'preact/hooks';
import { useFormContext } from '../parts/form/context.ts';

/** Copies the amount in capitals; where the browser does not allow it, says so. */
export function CopyCapital({ text }: { text: string }) {
  const { ready } = useFormContext();
  const [said, setSaid] = useState({ of: '', words: '' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: '已复制。' });
    } catch {
      setSaid({ of: text, words: '浏览器不允许自动复制，请选中上面的文字复制。' });
    }
  };
  return (
    <p class="copy">
      <button type="button" disabled={!ready} onClick={copy}>
        复制大写
      </button>{' '}
      <span role="status">{said.of === text && said.words}</span>
    </p>
  );
}
