export interface Threshold {
  name: string;
  /** The value as text, and where it reaches in per cent of the chart's width. */
  value: string;
  width: number;
  /** The line to be reached. */
  line: { x: number; label: string };
  met: boolean;
}

const ROW = 62;
const TOP = 23;
const BAR = 14;

/** Values against the lines that they have to reach, each on a scale of its own. */
export function Thresholds({ thresholds, caption }: { thresholds: readonly Threshold[]; caption: string }) {
  const described = thresholds.map(
    ({ name, value, line, met }) => `${name} ${value}，${met ? '达到' : '未达到'} ${line.label}`,
  );
  return (
    <figure class="chart">
      <svg
        class="bars"
        width="100%"
        height={thresholds.length * ROW}
        role="img"
        aria-label={described.join('；')}
      >
        {thresholds.map(({ name, value, width, line, met }, i) => (
          <g key={name}>
            <text class="word" x="0" y={i * ROW + 16}>
              {name}
            </text>
            <text class="word" x="100%" y={i * ROW + 16} text-anchor="end">
              {value}
            </text>
            <rect class="rail" x="0" y={i * ROW + TOP} width="100%" height={BAR} />
            <rect
              class={met ? 'level' : 'level short'}
              x="0"
              y={i * ROW + TOP}
              width={`${width}%`}
              height={BAR}
            />
            <g class="threshold">
              <line x1={`${line.x}%`} x2={`${line.x}%`} y1={i * ROW + TOP - 3} y2={i * ROW + TOP + BAR + 3} />
              <text
                x={`${line.x}%`}
                y={i * ROW + TOP + BAR + 15}
                text-anchor={line.x > 70 ? 'end' : 'middle'}
              >
                {line.label}
              </text>
            </g>
          </g>
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
