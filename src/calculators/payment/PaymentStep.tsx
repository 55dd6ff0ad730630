import { fixedPrepayment, prepaymentShare, prepaymentThreshold } from '../../rules/parameters/payment.ts';
import { inWan } from '../parts/amount/format.ts';
import { Plot } from '../parts/chart/Plot.tsx';
import { Ticks } from '../parts/chart/Ticks.tsx';
import type { StepPicture } from './picture.ts';

const TOP = 12;
const BOTTOM = 200;
const down = (y: number) => TOP + ((BOTTOM - TOP) * y) / 100;

/** The prepayment over the contract price: it rises with the price, jumps at the threshold, and stays. */
export function PaymentStep({ picture }: { picture: StepPicture }) {
  const { xTicks, yTicks, below, above, threshold, price } = picture;
  const at = `${inWan(prepaymentThreshold.value)} 万元`;
  return (
    <figure class="chart">
      <svg
        class="curve"
        width="100%"
        height="232"
        role="img"
        aria-label={`预付款随中标价格变化：低于 ${at} 时按比例增加，在 ${at} 处跳高，此后固定不变`}
      >
        <Plot top={TOP} bottom={BOTTOM} yTicks={yTicks} curves={[below, above]} />
        <g class="threshold">
          <line x1={`${threshold.x}%`} x2={`${threshold.x}%`} y1={TOP} y2={BOTTOM} />
        </g>
        <text class="word" x={`${threshold.x}%`} dx="10" y={down(threshold.above) - 10}>
          固定 {inWan(fixedPrepayment.value)}
        </text>
        <text class="word" x={`${threshold.x}%`} dx="10" y={down(threshold.below) + 18}>
          低于它：{prepaymentShare.value}%
        </text>
        <circle class="open" cx={`${threshold.x}%`} cy={down(threshold.below)} r="4" />
        <circle class="closed" cx={`${threshold.x}%`} cy={down(threshold.above)} r="4" />
        {!price.outside && <circle class="filled" cx={`${price.x}%`} cy={down(price.y)} r="7" />}
        <Ticks ticks={xTicks} axis={BOTTOM} />
      </svg>
      <figcaption>
        横轴为中标价格（万元），纵轴为预付款（万元）。红虚线为 {at}：到了它，预付款由按比例改为固定金额。
        {price.outside ? '所填价格在图的左侧以外。' : '圆圈为所填的价格。'}
      </figcaption>
    </figure>
  );
}
