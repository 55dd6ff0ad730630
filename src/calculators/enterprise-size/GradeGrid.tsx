import type { GradePicture } from './picture.ts';

const TOP = 10;
const HEIGHT = 208;
const LEFT = 13;
const across = (x: number) => `${LEFT + (x * (100 - LEFT)) / 100}%`;
const down = (y: number) => TOP + (HEIGHT * y) / 100;

/** The grades over people and income; the ring is the enterprise. */
export function GradeGrid({ picture, described }: { picture: GradePicture; described: string }) {
  const { cells, cell, columns, rows, dot } = picture;
  return (
    <figure class="chart">
      <svg class="grades" width="100%" height={TOP + HEIGHT + 22} role="img" aria-label={described}>
        {cells.map(({ x, y, size, words }) => (
          <g key={`${x} ${y}`} class={size}>
            <rect
              x={across(x)}
              y={down(y)}
              width={`${(cell * (100 - LEFT)) / 100}%`}
              height={(HEIGHT * cell) / 100}
            />
            <text x={across(x + cell / 2)} y={down(y + cell / 2) + 4} text-anchor="middle">
              {words}
            </text>
          </g>
        ))}
        {columns.map(({ x, label }) => (
          <text key={label} x={across(x)} y={TOP + HEIGHT + 16} text-anchor="middle">
            {label}
          </text>
        ))}
        {rows.map(({ y, label }) => (
          <text key={label} x={across(0)} dx="-6" y={down(y) + 4} text-anchor="end">
            {label}
          </text>
        ))}
        <circle class="filled" cx={across(dot.x)} cy={down(dot.y)} r="7" />
      </svg>
      <figcaption>
        横轴为从业人员（人），纵轴为营业收入（万元），每格一档，不按比例。格线上的数属于右边、上边的一档。圆圈为所填的企业。
      </figcaption>
    </figure>
  );
}
