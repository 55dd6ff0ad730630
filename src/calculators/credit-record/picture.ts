import type { CreditRecord } from '../../rules/eligibility/credit-record.ts';
import { domain, scale } from '../parts/chart/layout.ts';
import { dateWords } from '../parts/form/date.ts';

export interface TimelinePicture {
  /** From the effective day through the last day; positions in per cent of the width. */
  period: { x: number; width: number };
  years: { x: number; label: string }[];
  /** The three days, each with a lane of its own for its label. */
  days: { id: 'effective' | 'through' | 'submitted'; x: number; label: string }[];
}

/** Places a day; the rule reckons with them. */
const at = (day: string): number => Date.parse(day) / 86_400_000;

/** The three years from the effective day, and where the day of submission falls. */
export function drawTimeline(
  { blockedThrough }: CreditRecord,
  { effectiveOn, submittedOn }: { effectiveOn: string; submittedOn: string },
): TimelinePicture {
  const [first, last] = domain([at(effectiveOn), at(blockedThrough), at(submittedOn)], 0.08);
  const x = scale([first, last], 1, 99);
  const [firstYear, lastYear] = [first, last].map((day) => new Date(day * 86_400_000).getUTCFullYear());
  const step = Math.ceil((lastYear! - firstYear!) / 8) || 1;
  const years = Array.from({ length: lastYear! - firstYear! }, (_, i) => firstYear! + 1 + i);
  return {
    period: { x: x(at(effectiveOn)), width: x(at(blockedThrough)) - x(at(effectiveOn)) },
    years: years
      .filter((_, i) => i % step === 0)
      .map((year) => ({ x: x(at(`${year}-01-01`)), label: String(year) })),
    days: [
      { id: 'effective', x: x(at(effectiveOn)), label: `处罚生效 ${dateWords(effectiveOn)}` },
      { id: 'through', x: x(at(blockedThrough)), label: `未满三年到 ${dateWords(blockedThrough)}` },
      { id: 'submitted', x: x(at(submittedOn)), label: `提交投标文件 ${dateWords(submittedOn)}` },
    ],
  };
}
