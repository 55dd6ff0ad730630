import { grouped } from '../grouped.ts';
import type { Project } from '../project/project.ts';

const counted = (count: number, words: string): string[] =>
  count === 0 ? [] : [`${grouped(count)} ${words}`];

/** What came with a file, in words: `9 家投标人，7 位评委，952 个评分，6 家填报的结果，1 份审查记录`. */
export function contentsOf({ bidders, experts, scores, claims, reviews }: Project): string {
  const given = scores.reduce(
    (sum, sheet) => sum + sheet.reduce((own, row) => own + row.filter((score) => score !== '').length, 0),
    0,
  );
  const lines = bidders.reduce((sum, bidder) => sum + bidder.lines.length, 0);
  return [
    ...counted(bidders.length, '家投标人'),
    ...counted(lines, '行分项报价'),
    ...counted(experts.length, '位评委'),
    ...counted(given, '个评分'),
    ...counted(claims.bidders.length, '家填报的结果'),
    ...counted(reviews.length, '份审查记录'),
  ].join('，');
}
