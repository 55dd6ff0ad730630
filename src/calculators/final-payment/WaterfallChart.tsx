import { groupDigits } from '../parts/amount/format.ts';
import type { Waterfall, WaterfallRow } from './picture.ts';
import { yuan } from './words.ts';

const ROW = 44;
/** Between the two scales. */
const WIDENING = 22;

function Rows({ rows, top }: { rows: readonly WaterfallRow[]; top: number }) {
  return rows.map(({ name, amount, kind, x, width }, i) => {
    const y = top + i * ROW;
    const sign = kind === 'deduction' && width > 0 ? '−' : '';
    return (
      <g key={name}>
        <text class="word" x="0" y={y + 16}>
          {name}
        </text>
        <text class="word" x="100%" y={y + 16} text-anchor="end">
          {amount === null ? '待商议' : `${sign}${groupDigits(amount)}`}
        </text>
        <rect class="rail" x="0" y={y + 22} width="100%" height="14" />
        <rect class={kind} x={`${x}%`} y={y + 22} width={`${width}%`} height="14" />
      </g>
    );
  });
}

const said = ({ name, amount }: WaterfallRow): string => `${name} ${yuan(amount)}`;

/** From the contract price down to the final payment, a step a row. */
export function WaterfallChart({ picture: { price, remaining } }: { picture: Waterfall }) {
  const [whole, ...parts] = price;
  const deductions = remaining.filter(({ kind }) => kind === 'deduction');
  const end = remaining.at(-1)!;
  const from = (parts.at(-1)?.x ?? 0) * 10;
  const turn = price.length * ROW;
  return (
    <figure class="chart">
      <svg
        class="waterfall"
        width="100%"
        height={turn + WIDENING + remaining.length * ROW}
        role="img"
        aria-label={`${said(whole!)}，分为${parts.map(said).join('和')}；余款减去${deductions.map(said).join('、')}，${said(end)}`}
      >
        <Rows rows={price} top={0} />
        <svg
          aria-hidden="true"
          x="0"
          y={turn - 8}
          width="100%"
          height={WIDENING}
          viewBox="0 0 1000 100"
          preserveAspectRatio="none"
        >
          <polygon class="widening" points={`${from},0 1000,0 1000,100 0,100`} />
        </svg>
        <Rows rows={remaining} top={turn + WIDENING} />
      </svg>
      <figcaption>单位：元。上面三条以合同价为全长，下面几条以余款为全长。</figcaption>
    </figure>
  );
}
