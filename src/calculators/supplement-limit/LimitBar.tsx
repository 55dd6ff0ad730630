import type { LimitPicture } from './picture.ts';

/** What is used of the limit. */
export function LimitBar({ picture, described }: { picture: LimitPicture; described: string }) {
  const { used, beyond, limit } = picture;
  // Far to the left the limit's word would stand on the bar's own: they change sides.
  const left = limit < 50;
  return (
    <figure class="chart">
      <svg class="limit" width="100%" height="52" role="img" aria-label={described}>
        <rect class="rail" x="0" y="22" width={`${limit}%`} height="18" />
        <rect class="paid" x="0" y="22" width={`${used}%`} height="18" />
        <rect class="deduction" x={`${limit}%`} y="22" width={`${beyond}%`} height="18" />
        <g class="threshold">
          <line x1={`${limit}%`} x2={`${limit}%`} y1="4" y2="48" />
          <text x={`${limit}%`} dx={left ? 6 : -6} y="14" text-anchor={left ? 'start' : 'end'}>
            限额
          </text>
        </g>
        <text class="word" x={left ? '100%' : 0} y="14" text-anchor={left ? 'end' : 'start'}>
          补充合同
        </text>
      </svg>
    </figure>
  );
}
