import type { Tick } from './axis.ts';

/** Half the width of a character of a label, in per cent of the narrowest chart. */
const HALF = 1.15;

/** The marks of an axis of prices, in 万元; the axis stands `axis` pixels from the top. No label runs past the chart's edge. */
export function Ticks({ ticks, axis }: { ticks: readonly Tick[]; axis: number }) {
  return ticks.map(({ x, label }) => (
    <g key={label} class="tick">
      <line x1={`${x}%`} x2={`${x}%`} y1={axis} y2={axis + 4} />
      <text x={`${x}%`} y={axis + 18} text-anchor={x + label.length * HALF > 100 ? 'end' : 'middle'}>
        {label}
      </text>
    </g>
  ));
}
