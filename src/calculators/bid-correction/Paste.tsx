import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { PasteBoxProps } from './PasteBox.tsx';

type Fetched = { default: ComponentType<PasteBoxProps> };

/** The box for a table out of a spreadsheet; it is fetched when it is opened. */
export function Paste(props: PasteBoxProps) {
  const [box, setBox] = useState<Fetched | 'failed' | null>(null);
  const fetchBox = () => import('./PasteBox.tsx').then(setBox, () => setBox('failed'));
  return (
    <details class="paste" onToggle={fetchBox}>
      <summary>从电子表格粘贴</summary>
      {box === 'failed' ? <p>没有能够读取，请合上再打开。</p> : box && <box.default {...props} />}
    </details>
  );
}
