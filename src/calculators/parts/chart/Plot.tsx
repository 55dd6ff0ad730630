import { PLOT_LEFT, PLOT_RIGHT } from './layout.ts';

interface PlotProps {
  /** Top and bottom of the plot, in pixels. */
  top: number;
  bottom: number;
  yTicks: readonly { y: number; label: string }[];
  /** Points of polylines in a square of 1000 × 1000 units. */
  curves: readonly string[];
  /** Points of an area in the same square, behind the curves. */
  band?: string;
}

/** The grid of a plot with its vertical axis, and curves stretched over it. */
export function Plot({ top, bottom, yTicks, curves, band }: PlotProps) {
  return (
    <>
      {yTicks.map(({ y, label }) => {
        const at = top + ((bottom - top) * y) / 100;
        return (
          <g key={label} class="grid">
            <line x1={`${PLOT_LEFT}%`} x2={`${PLOT_RIGHT}%`} y1={at} y2={at} />
            <text x={`${PLOT_LEFT}%`} y={at + 4} dx="-6" text-anchor="end">
              {label}
            </text>
          </g>
        );
      })}
      <svg
        aria-hidden="true"
        x={`${PLOT_LEFT}%`}
        y={top}
        width={`${PLOT_RIGHT - PLOT_LEFT}%`}
        height={bottom - top}
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
      >
        {band && <polygon points={band} />}
        {curves.map((points) => (
          <polyline key={points} points={points} vector-effect="non-scaling-stroke" />
        ))}
      </svg>
      <line class="axis" x1={`${PLOT_LEFT}%`} x2={`${PLOT_RIGHT}%`} y1={bottom} y2={bottom} />
    </>
  );
}
