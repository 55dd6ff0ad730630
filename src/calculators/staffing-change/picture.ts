import type { StaffingChange } from '../../rules/contract/staffing-change.ts';
import { staffLossBreach, staffLossTermination } from '../../rules/parameters/contract.ts';
import type { GaugePicture } from '../parts/chart/Gauge.tsx';
import { scale } from '../parts/chart/layout.ts';

/** The end of the scale, in per cent lost; what is beyond it stands at its edge. */
const END = 40;

/** The share of people lost, before the lines that decide something. */
export function drawShare({ share }: StaffingChange): GaugePicture {
  const x = scale([0, END]);
  const breach = x(staffLossBreach.value);
  const termination = x(staffLossTermination.value);
  return {
    zones: [
      { from: 0, to: breach, label: '未到' },
      { from: breach, to: termination, label: '违约' },
      { from: termination, to: 100, label: '违约，有权解除', hot: true },
    ],
    lines: [
      { x: breach, label: `${staffLossBreach.value}%` },
      { x: termination, label: `${staffLossTermination.value}%` },
    ],
    value: { x: x(share), label: `减少 ${share}%` },
  };
}
