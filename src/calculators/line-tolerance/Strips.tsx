import type { StripsPicture } from './picture.ts';

const ROW = 42;
const BAR = 10;

/** How far each 分项 has moved from its listed number, with what is allowed. */
export function Strips({ picture }: { picture: StripsPicture }) {
  const { allowed, labels, strips } = picture;
  const bottom = strips.length * ROW;
  const described = strips.map(
    ({ name, change, within }) => `${name} ${change}，${within ? '以内' : '超出'}`,
  );
  return (
    <figure class="chart">
      <svg width="100%" height={bottom + 20} role="img" aria-label={described.join('；')}>
        {strips.map(({ key, name, change, within, x }, i) => (
          <g key={key}>
            <text class="word" x="0" y={i * ROW + 14}>
              {name}
            </text>
            <text class="word" x="100%" y={i * ROW + 14} text-anchor="end">
              {change}
            </text>
            <rect class="rail" x="0" y={i * ROW + 22} width="100%" height={BAR} />
            <rect
              class="free"
              x={`${allowed.x}%`}
              y={i * ROW + 22}
              width={`${allowed.width}%`}
              height={BAR}
            />
            <circle class={within ? 'dot' : 'dot hot'} cx={`${x}%`} cy={i * ROW + 22 + BAR / 2} r="6" />
          </g>
        ))}
        {labels.map(({ x, label }) => (
          <text key={label} x={`${x}%`} y={bottom + 12} text-anchor="middle">
            {label}
          </text>
        ))}
      </svg>
      <figcaption>深色一段为允许的变动，两端也在内；更远的点画在边上。</figcaption>
    </figure>
  );
}
