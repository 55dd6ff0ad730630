import { type StaffingChange, staffingLimits } from '../../rules/contract/staffing-change.ts';
import {
  staffLossBreach,
  staffLossIncapable,
  staffLossTermination,
} from '../../rules/parameters/contract.ts';

/** A line that decides something, whether it is reached, and what then follows: never by itself. */
export interface Consequence {
  line: string;
  met: boolean;
  /** How many more may be lost before it, or what it means. */
  says: string;
  effect: string;
  clause: string;
}

const room = (lost: number, limit: number): string =>
  limit - lost > 1
    ? `还可以减少 ${limit - lost - 1} 人，再减少 ${limit - lost} 人即到`
    : '一人也不能再减少，再减少 1 人即到';

/** What the three tests of a team of `before` say after `lost` have left. */
export function consequences(
  { breach, mayTerminate, deemedIncapable }: StaffingChange,
  before: number,
  lost: number,
): Consequence[] {
  const limits = staffingLimits(before);
  const says = (met: boolean, limit: number) => (met ? `已到（减少 ${limit} 人起）` : room(lost, limit));
  return [
    {
      line: `达到 ${staffLossBreach.value}%`,
      met: breach,
      says: says(breach, limits.breach),
      effect: '属于违约情形，每发现一次应付一次违约金',
      clause: staffLossBreach.clause,
    },
    {
      line: `达到 ${staffLossTermination.value}%`,
      met: mayTerminate,
      says: says(mayTerminate, limits.mayTerminate),
      effect: '甲方有权解除合同，是否解除由甲方决定',
      clause: staffLossTermination.clause,
    },
    {
      line: `超过 ${staffLossIncapable.value}%`,
      met: deemedIncapable,
      says: says(deemedIncapable, limits.deemedIncapable),
      effect: '视为乙方丧失提供服务的能力',
      clause: staffLossIncapable.clause,
    },
  ];
}

/** The farthest line that is reached, in a sentence. */
export function verdict({ share, breach, mayTerminate, deemedIncapable }: StaffingChange): string {
  const reached = deemedIncapable
    ? `超过 ${staffLossIncapable.value}%，视为丧失提供服务的能力，甲方有权解除合同`
    : mayTerminate
      ? `达到 ${staffLossTermination.value}%，甲方有权解除合同`
      : breach
        ? `达到 ${staffLossBreach.value}%，属于违约情形`
        : `没有达到 ${staffLossBreach.value}%`;
  return `减少了 ${share}%，${reached}。`;
}
