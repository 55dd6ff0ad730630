/** The marks of an axis of prices, in 万元; the axis stands `axis` pixels from the top. */
export function Ticks({ ticks, axis }: { ticks: readonly { x: number; value: number }[]; axis: number }) {
  return ticks.map(({ x, value }) => (
    <g key={value} class="tick">
      <line x1={`${x}%`} x2={`${x}%`} y1={axis} y2={axis + 4} />
      <text x={`${x}%`} y={axis + 18} text-anchor="middle">
        {value / 10_000}
      </text>
    </g>
  ));
}
