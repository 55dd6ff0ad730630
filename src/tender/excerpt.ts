import { citation } from './citation.ts';
import type { Clause } from './clause.ts';
import { clauseById, clauses } from './index.ts';

/** A clause as it opens over the text that names it. */
export interface Excerpt {
  /** Where it stands: `第二章 五、6.1.2` */
  citation: string;
  /** The clause and what belongs to it, verbatim, line by line, as far as there is room. */
  lines: string[];
}

/** About as much as one takes in without scrolling. */
const ROOM = 320;
const CUT = '……';

const isPartOf = (id: string, whole: string): boolean =>
  id === whole || id.startsWith(`${whole}-`) || id.startsWith(`${whole}.`);

/** As printed; a heading's number stands apart from its words, as on the page. */
function lines({ printed, text, level }: Clause): string[] {
  const number = printed.slice(0, printed.length - text.length);
  const gap = level > 0 && /[^、：）]$/.test(number) ? ' ' : '';
  return (number + gap + text).split('\n').filter((line) => line.trim() !== '');
}

/** Of a chapter its headings, of any other clause its words and those of its parts. */
function linesOf(id: string): string[] {
  const parts = clauses.filter((clause) => isPartOf(clause.id, id));
  if (clauseById.get(id)?.kind !== 'chapter') return parts.flatMap(lines);
  const headings = parts.filter(({ kind, level }) => kind === 'chapter' || kind === 'form' || level === 2);
  return headings.flatMap((heading) => lines(heading).slice(0, 1));
}

/** @throws for an unknown id */
export function excerptOf(id: string): Excerpt {
  const shown: string[] = [];
  let left = ROOM;
  for (const line of linesOf(id)) {
    if (left <= 0) {
      shown.push(CUT);
      break;
    }
    shown.push(line.length > left ? line.slice(0, left) + CUT : line);
    if (line.length > left) break;
    left -= line.length;
  }
  return { citation: citation(id), lines: shown };
}
