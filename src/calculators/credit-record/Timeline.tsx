import type { TimelinePicture } from './picture.ts';

const LANE = 17;
const AXIS = 78;

/** The three years from the effective day on, with the day of submission. */
export function Timeline({ picture, large }: { picture: TimelinePicture; large: boolean }) {
  const { period, years, days } = picture;
  return (
    <figure class="chart">
      <svg
        width="100%"
        height={AXIS + 26}
        role="img"
        aria-label={`时间先后：${days.map(({ label }) => label).join('；')}`}
      >
        <rect
          class={large ? 'zone' : 'rail'}
          x={`${period.x}%`}
          width={`${period.width}%`}
          y={AXIS - 18}
          height="18"
        />
        {days.map(({ id, x, label }, i) => (
          <g key={id} class={id === 'submitted' ? 'budget' : 'threshold'}>
            <line x1={`${x}%`} x2={`${x}%`} y1={LANE * (i + 1) - 12} y2={AXIS} />
            <text x={`${x}%`} y={LANE * (i + 1)} dx={x > 50 ? -5 : 5} text-anchor={x > 50 ? 'end' : 'start'}>
              {label}
            </text>
          </g>
        ))}
        <line class="axis" x1="1%" x2="99%" y1={AXIS} y2={AXIS} />
        {years.map(({ x, label }) => (
          <g key={label} class="tick">
            <line x1={`${x}%`} x2={`${x}%`} y1={AXIS} y2={AXIS + 4} />
            <text x={`${x}%`} y={AXIS + 18} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        {large
          ? '红底为未满三年、不得参加的期间，两端的日子都在内。'
          : '不属于较大数额罚款，图上的三年不适用。'}
        实线为提交投标文件之日。
      </figcaption>
    </figure>
  );
}
