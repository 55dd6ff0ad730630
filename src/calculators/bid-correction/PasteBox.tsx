import { useRef, useState } from 'preact/hooks';
import { useFormContext } from '../parts/form/context.ts';
import { type Pasted, parsePasted, pastedWords } from './paste.ts';

export interface PasteBoxProps {
  most: number;
  /** Puts the rows in the place of the table or behind it, with what to say of it; false where they are too many. */
  onTake(pasted: Extract<Pasted, { ok: true }>, append: boolean, message: string): boolean;
}

/** Takes a table out of a spreadsheet. */
export default function PasteBox({ most, onTake }: PasteBoxProps) {
  const { ready } = useFormContext();
  const [wrong, setWrong] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);

  const take = (append: boolean) => {
    const pasted = parsePasted(box.current?.value ?? '');
    if (!pasted.ok) return setWrong(pasted.message);
    const { rows, skipped, total } = pasted;
    if (!onTake(pasted, append, pastedWords(rows.length, skipped, total))) {
      return setWrong(`最多 ${most} 行，超过了，没有取用。`);
    }
    setWrong('');
    if (box.current) box.current.value = '';
  };

  // The browser's own way of putting in ten thousand lines takes it many seconds.
  const putIn = (event: ClipboardEvent) => {
    const area = box.current;
    if (!area || !ready || !event.clipboardData) return;
    event.preventDefault();
    area.setRangeText(
      event.clipboardData.getData('text/plain'),
      area.selectionStart,
      area.selectionEnd,
      'end',
    );
  };

  return (
    <>
      <label for="bid-correction-paste">在电子表格中选中明细表（可带表头和合计一行），复制后粘贴在这里</label>
      <textarea
        id="bid-correction-paste"
        ref={box}
        rows={4}
        onPaste={putIn}
        readOnly={!ready}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby="bid-correction-paste-note"
      />
      <p id="bid-correction-paste-note" class={wrong ? 'beside wrong' : 'beside'} role="status">
        {wrong || `按附件2的列：序号、名称、数量、单位、单价、分项总价、备注。最多 ${most} 行。`}
      </p>
      <div class="acts">
        <button type="button" disabled={!ready} onClick={() => take(false)}>
          替换明细表
        </button>
        <button type="button" disabled={!ready} onClick={() => take(true)}>
          接在明细表后面
        </button>
      </div>
    </>
  );
}
