import type { Clause } from '../../clause.ts';
import type { Place } from '../finding.ts';
import { matchIn } from '../text.ts';

/** A line of the service items that begins with a heading: `异常处理：立即响应，…`. */
export interface HeadedLine {
  clause: Clause;
  heading: string;
  body: string;
}

const HEADED = /^([^，。；：\n]{2,10})：([^\n]{8,})/;

export function headedLines(clauses: readonly Clause[]): HeadedLine[] {
  return clauses
    .filter(({ id }) => id.startsWith('c4-s3-p2-'))
    .flatMap((clause) => {
      const match = matchIn(clause, HEADED);
      return match ? [{ clause, heading: match[1] as string, body: match[2] as string }] : [];
    });
}

export const headedQuote = ({ clause, heading }: HeadedLine): Place => ({
  clause: clause.id,
  quote: clause.text.split('\n')[0] as string,
  marks: [[0, heading.length]],
});
