import type { LimitPicture } from './picture.ts';

/** What is used of the limit. */
export function LimitBar({ picture, described }: { picture: LimitPicture; described: string }) {
  const { used, beyond, limit } = picture;
  return (
    <figure class="chart">
      <svg class="limit" width="100%" height="52" role="img" aria-label={described}>
        <rect class="rail" x="0" y="22" width={`${limit}%`} height="18" />
        <rect class="paid" x="0" y="22" width={`${used}%`} height="18" />
        <rect class="deduction" x={`${limit}%`} y="22" width={`${beyond}%`} height="18" />
        <g class="threshold">
          <line x1={`${limit}%`} x2={`${limit}%`} y1="4" y2="48" />
          <text x={`${limit}%`} dx="-6" y="14" text-anchor="end">
            限额
          </text>
        </g>
        <text class="word" x="0" y="14">
          已签
        </text>
      </svg>
    </figure>
  );
}
