import { LineLabels } from '../parts/chart/LineLabels.tsx';
import { Marks } from '../parts/chart/Marks.tsx';
import { Plot } from '../parts/chart/Plot.tsx';
import { Ticks } from '../parts/chart/Ticks.tsx';
import type { PricePicture } from './picture.ts';

const TOP = 70;
const BOTTOM = 230;
const down = (y: number) => TOP + ((BOTTOM - TOP) * y) / 100;

/** How many bids are read out; the table has them all. */
const READ_OUT = 10;

/** Our price against our score, with the bids of the others and the lines that matter to our price. */
export function Curve({ picture, swept }: { picture: PricePicture; swept: string | null }) {
  const { lines, xTicks, yTicks, curve, band, bids } = picture;
  const described = [
    ...bids.slice(0, READ_OUT).map(({ title }) => title),
    ...lines.map(({ label }) => label),
  ];
  return (
    <figure class="chart">
      <svg
        class="curve"
        width="100%"
        height="320"
        role="img"
        aria-label={`我方报价与价格分：${described.join('；')}`}
      >
        <Plot top={TOP} bottom={BOTTOM} yTicks={yTicks} curves={[curve]} band={band} />
        <LineLabels lines={lines} bottom={BOTTOM} />
        {bids.map(({ x, y, number }) => (
          <g key={number} class={number === 0 ? 'bid mine' : 'bid'}>
            <line x1={`${x}%`} x2={`${x}%`} y1={down(y)} y2={BOTTOM} />
            <circle cx={`${x}%`} cy={down(y)} r={number === 0 ? 6.5 : 4.5} />
          </g>
        ))}
        <Ticks ticks={xTicks} axis={BOTTOM} />
        <Marks marks={bids.map((bid) => ({ ...bid, number: bid.number || '我' }))} top={BOTTOM + 36} />
      </svg>
      <figcaption>
        横轴为报价（万元），纵轴为价格分。曲线：别家不变时，我方报这个价得几分。大圆点是我方，圆圈中的数字是上表的行号。红虚线：我方报价低于它就会启动异常低价审查。
        {swept && `浅色带：${swept}的报价在下面的区间里变动时，我方的价格分。`}
      </figcaption>
    </figure>
  );
}
