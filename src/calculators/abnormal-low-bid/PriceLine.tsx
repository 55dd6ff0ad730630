import { LineLabels } from '../parts/chart/LineLabels.tsx';
import { Marks } from '../parts/chart/Marks.tsx';
import { Ticks } from '../parts/chart/Ticks.tsx';
import type { LinePicture } from './picture.ts';

const AXIS = 104;

/** The bids on a scale of prices, with the lines below which a bid is reviewed. */
export function PriceLine({ picture, caption }: { picture: LinePicture; caption: string }) {
  const { lines, ticks, reviewed, bids } = picture;
  const described = [...bids.map(({ title }) => title), ...lines.map(({ label }) => label)].join('；');
  return (
    <figure class="chart">
      <svg class="review" width="100%" height="196" role="img" aria-label={`报价与审查线：${described}`}>
        <rect class="zone" x="1%" y="70" width={`${reviewed - 1}%`} height={AXIS - 70} />
        <LineLabels lines={lines} bottom={AXIS} />
        <line class="axis" x1="1%" x2="99%" y1={AXIS} y2={AXIS} />
        {bids.map(({ x, number, hot }) => (
          <circle key={number} class={hot ? 'dot hot' : 'dot'} cx={`${x}%`} cy={AXIS} r="5.5" />
        ))}
        <Ticks ticks={ticks} axis={AXIS} />
        <Marks marks={bids} top={AXIS + 36} />
      </svg>
      <figcaption>{caption}横轴为报价（万元）；圆圈中的数字是上表的行号。</figcaption>
    </figure>
  );
}
