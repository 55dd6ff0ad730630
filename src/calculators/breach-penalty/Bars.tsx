import { groupDigits } from '../parts/amount/format.ts';
import type { Bar } from './picture.ts';

const ROW = 46;

/** What each head of penalty costs, on one scale. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const described = bars.map(({ name, amount }) => `${name} ${groupDigits(amount)} 元`).join('；');
  return (
    <figure class="chart">
      <svg class="bars" width="100%" height={bars.length * ROW} role="img" aria-label={described}>
        {bars.map(({ name, amount, width, marks }, i) => (
          <g key={name}>
            <text x="0" y={i * ROW + 16}>
              {name}
            </text>
            <text x="100%" y={i * ROW + 16} text-anchor="end">
              {groupDigits(amount)}
            </text>
            <rect class="rail" x="0" y={i * ROW + 23} width="100%" height="14" />
            <rect class="bar" x="0" y={i * ROW + 23} width={`${width}%`} height="14" />
            {marks.map((mark) => (
              <line
                key={mark}
                class="cut"
                x1={`${mark}%`}
                x2={`${mark}%`}
                y1={i * ROW + 23}
                y2={i * ROW + 37}
              />
            ))}
          </g>
        ))}
      </svg>
      <figcaption>三条同一比例（元）。9.1 的一节是一次违约。</figcaption>
    </figure>
  );
}
