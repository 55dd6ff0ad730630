import type { StripsPicture } from './picture.ts';

/** How far each 分项 has moved from its listed number, with what is allowed. */
export function Strips({ picture }: { picture: StripsPicture }) {
  const { allowed, labels, strips } = picture;
  return (
    <figure class="chart strips">
      <ul>
        {strips.map(({ key, name, change, within, x }) => (
          <li key={key}>
            <span>{name}</span>
            <span class="change">{change}</span>
            <svg width="100%" height="12" role="img" aria-label={within ? '以内' : '超出'}>
              <rect class="rail" x="0" y="1" width="100%" height="10" />
              <rect class="free" x={`${allowed.x}%`} y="1" width={`${allowed.width}%`} height="10" />
              <circle class={within ? 'dot' : 'dot hot'} cx={`${x}%`} cy="6" r="6" />
            </svg>
          </li>
        ))}
      </ul>
      <svg width="100%" height="18" aria-hidden="true">
        {labels.map(({ x, label }) => (
          <text key={label} x={`${x}%`} y="13" text-anchor="middle">
            {label}
          </text>
        ))}
      </svg>
      <figcaption>中间一段为允许的变动，两端也在内；更远的点画在边上。</figcaption>
    </figure>
  );
}
