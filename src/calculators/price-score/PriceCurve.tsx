import { LineLabels } from '../parts/chart/LineLabels.tsx';
import { Marks } from '../parts/chart/Marks.tsx';
import { Plot } from '../parts/chart/Plot.tsx';
import { Ticks } from '../parts/chart/Ticks.tsx';
import type { CurvePicture } from './picture.ts';

const TOP = 70;
const BOTTOM = 230;
const down = (y: number) => TOP + ((BOTTOM - TOP) * y) / 100;

/** Price → score: the curve that the benchmark sets, the bids on it, the lines of the abnormally-low review and the budget. */
export function PriceCurve({ picture }: { picture: CurvePicture }) {
  const { lines, xTicks, yTicks, curve, bids } = picture;
  const described = [...bids.map(({ title }) => title), ...lines.map(({ label }) => label)].join('；');
  return (
    <figure class="chart">
      <svg class="curve" width="100%" height="320" role="img" aria-label={`报价与价格分：${described}`}>
        <Plot top={TOP} bottom={BOTTOM} yTicks={yTicks} curves={curve ? [curve] : []} />
        <LineLabels lines={lines} bottom={BOTTOM} />
        {bids.map(({ x, y, number }) => (
          <g key={number} class="bid">
            <line x1={`${x}%`} x2={`${x}%`} y1={down(y)} y2={BOTTOM} />
            <circle cx={`${x}%`} cy={down(y)} r="4.5" />
          </g>
        ))}
        <Ticks ticks={xTicks} axis={BOTTOM} />
        <Marks marks={bids} top={BOTTOM + 36} />
      </svg>
      <figcaption>
        横轴为报价（万元），纵轴为价格分，圆圈中的数字是上表的行号。曲线：其他报价不变时，再有一家报这个价得几分；低于基准价的自己成为基准价。红虚线是异常低价审查线。
      </figcaption>
    </figure>
  );
}
