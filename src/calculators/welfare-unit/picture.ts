import type { WelfareUnit } from '../../rules/eligibility/welfare-unit.ts';
import { disabledPeople, disabledShare } from '../../rules/parameters/eligibility.ts';
import { scale } from '../parts/chart/layout.ts';
import type { Threshold } from '../parts/chart/Thresholds.tsx';
import type { Done } from '../parts/explain/outcome.ts';

/** A bar ends where the value does; the scale is at least this many times the line. */
const ROOM = 2;

interface Bar {
  name: string;
  /** Places the bar; what is shown is `value`. */
  amount: number;
  value: string;
  line: number;
  unit: string;
  met: boolean;
}

function threshold({ name, amount, value, line, unit, met }: Bar): Threshold {
  const x = scale([0, Math.max(ROOM * line, amount)]);
  return { name, value, width: x(amount), line: { x: x(line), label: `${line}${unit}` }, met };
}

/** The share and the number of the disabled employees against the lines that they have to reach; the texts are the rule's. */
export function drawThresholds(
  { result, steps }: Done<WelfareUnit>,
  { employees, disabled }: { employees: number; disabled: number },
): Threshold[] {
  const [shareStep, peopleStep] = steps;
  const { failed } = result;
  return [
    threshold({
      name: shareStep!.label,
      amount: (disabled / employees) * 100,
      value: shareStep!.substituted!.split(' = ')[1]!,
      line: Number(disabledShare.value),
      unit: '%',
      met: !failed.includes('share'),
    }),
    threshold({
      name: peopleStep!.label,
      amount: disabled,
      value: peopleStep!.substituted!,
      line: Number(disabledPeople.value),
      unit: ' 人',
      met: !failed.includes('disabledEmployees'),
    }),
  ];
}
