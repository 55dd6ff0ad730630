import type { Clause } from './clause.ts';
import { clauseById } from './index.ts';

const CHAPTERS = ['', '第一章', '第二章', '第三章', '第四章', '第五章', '第六章'] as const;

/** The clause and what it is part of, outermost first. */
function lineOf(clause: Clause): Clause[] {
  const parent = clause.parent === null ? undefined : clauseById.get(clause.parent);
  return parent ? [...lineOf(parent), clause] : [clause];
}

/** A printed decimal number (`6.1.10`, misprinted `3.l`) or a row's name already says what stands above it: `6`, `6.1`, 第六条. */
const isDecimal = ({ kind, number }: Clause): boolean => kind === 'row' || /^[\dl.]+$/.test(number);
/** The contract prints its annexes under one heading 附件 as 1、 and 2、. */
const isAnnex = ({ id }: Clause): boolean => /^c3-a\d$/.test(id);
const isArticle = ({ number }: Clause): boolean => /^第.+条$/.test(number);

function placeOf(clause: Clause): string {
  const { id, kind, number, title } = clause;
  const last = id.slice(id.lastIndexOf('-') + 1);
  if (isAnnex(clause)) return `附件${last.slice(1)}`;
  if (kind === 'row') return title === '' ? `第${last}行` : title;
  if (kind === 'device-project') return `第${number}项`;
  if (/^[一二三四五六七八九十]+$/.test(number)) return `${number}、`;
  return number === '' ? title : number;
}

/** Two numbers side by side would read as one, 附件1 and its 1 as 附件11 even with a space between them. */
function join(before: string, after: string): string {
  if (/\d$/.test(before) && /^[\dl]/.test(after)) return `${before} 第${after}项`;
  return /[\da-z]$/i.test(before) && /^[^（①-⑳注]/.test(after) ? `${before} ${after}` : before + after;
}

/** `经 2026-03-20 更正`, with the day of every notice that has changed the clause; empty where none has. */
export function amendedOn({ amendments }: Clause): string {
  const days = [...new Set(amendments.map(({ date }) => date))].sort();
  return days.length === 0 ? '' : `经 ${days.join('、')} 更正`;
}

/**
 * Where a clause stands, as one would cite it: `第二章 五、6.1.10（3）`, `第三章 9.1.1`, `第六章 附件11 第20行`.
 * @throws for an unknown id
 */
export function citation(id: string): string {
  const clause = clauseById.get(id);
  if (!clause) throw new Error(`no clause has the id ${id}`);
  const line = lineOf(clause).filter(({ kind }) => kind !== 'chapter');
  const deepest = line.findLastIndex(isDecimal);
  const places = line
    .filter(
      (part, i) =>
        i >= deepest || part.kind === 'row' || !(isDecimal(part) || isArticle(part)) || isAnnex(part),
    )
    .map(placeOf);
  return [CHAPTERS[clause.chapter], places.reduce(join, '').replace(/、$/, '')].filter(Boolean).join(' ');
}
