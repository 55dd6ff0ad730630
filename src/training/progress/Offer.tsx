import { useState } from 'preact/hooks';
import { announceStart } from './announce.ts';

interface OfferProps {
  /** What was just done, as the sentence names it: 这一题. */
  what: string;
  /** Tells the keeper of it once more; returns whether it was kept. */
  again(): boolean;
}

/** Says that something done was not counted, since nobody asked for it, and offers to begin with it. */
export function Offer({ what, again }: OfferProps) {
  const [said, setSaid] = useState('');
  return (
    <p class="offer">
      <span role="status">{said || `没有打开学习进度，${what}没有记下。`}</span>
      {said === '' && (
        <button
          type="button"
          onClick={() =>
            setSaid(
              announceStart() && again()
                ? `${what}已记在本机，以后的也会记下；可在“评委培训”页查看、导出和清除。`
                : '浏览器不允许保存，学习进度没有记下。',
            )
          }
        >
          从{what}起记在本机
        </button>
      )}
    </p>
  );
}
