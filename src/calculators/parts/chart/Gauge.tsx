export interface GaugePicture {
  /** Positions in per cent of the chart's width. */
  zones: readonly { from: number; to: number; label: string; hot?: boolean }[];
  /** The lines between the zones. */
  lines: readonly { x: number; label: string }[];
  value: { x: number; label: string };
}

const RAIL = 22;
const HEIGHT = 20;

/** A value on a scale with the lines that decide something. */
export function Gauge({ picture, described }: { picture: GaugePicture; described: string }) {
  const { zones, lines, value } = picture;
  const anchor = value.x < 15 ? 'start' : value.x > 85 ? 'end' : 'middle';
  return (
    <figure class="chart">
      <svg class="gauge" width="100%" height="74" role="img" aria-label={described}>
        {zones.map(({ from, to, label, hot }) => (
          <g key={label}>
            <rect
              class={hot ? 'zone' : 'rail'}
              x={`${from}%`}
              y={RAIL}
              width={`${to - from}%`}
              height={HEIGHT}
            />
            <text x={`${(from + to) / 2}%`} y={RAIL + 15} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        {lines.map(({ x, label }) => (
          <g key={label} class="threshold">
            <line x1={`${x}%`} x2={`${x}%`} y1={RAIL - 4} y2={RAIL + HEIGHT} />
            <text x={`${x}%`} y={RAIL - 8} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        <line class="needle" x1={`${value.x}%`} x2={`${value.x}%`} y1={RAIL - 2} y2={RAIL + HEIGHT + 8} />
        <text class="word" x={`${value.x}%`} y={RAIL + HEIGHT + 24} text-anchor={anchor}>
          {value.label}
        </text>
      </svg>
    </figure>
  );
}
