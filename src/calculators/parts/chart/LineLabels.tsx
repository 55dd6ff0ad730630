import type { ChartLine } from './lines.ts';

interface LineLabelsProps {
  lines: readonly (ChartLine & { x: number })[];
  /** Where the lines end, in pixels from the top. */
  bottom: number;
}

const LANE = 15;

/** Lines across the plot, each with its label in a lane of its own, so that labels never meet. */
export function LineLabels({ lines, bottom }: LineLabelsProps) {
  return lines.map(({ id, x, label }, i) => {
    const top = LANE * (i + 1);
    return (
      <g key={id} class={id === 'budget' ? 'budget' : 'threshold'}>
        <line x1={`${x}%`} x2={`${x}%`} y1={top - 10} y2={bottom} />
        <text x={`${x}%`} y={top} dx={x > 50 ? -5 : 5} text-anchor={x > 50 ? 'end' : 'start'}>
          {label}
        </text>
      </g>
    );
  });
}
