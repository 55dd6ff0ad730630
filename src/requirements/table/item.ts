import { href } from '../../site.ts';
import { citation } from '../../tender/citation.ts';
import { clausePath } from '../../tender/index.ts';
import type { Requirement } from '../requirements.ts';
import {
  dataServiceWords,
  durationWords,
  frequencyWords,
  HEADING_WORDS,
  hoursWords,
  KIND_WORDS,
} from './words.ts';

/** A requirement as the browser gets it when one is opened or searched: its whole text and what was read from it. */
export interface ItemView {
  id: string;
  /** Address of the clause. */
  href: string;
  citation: string;
  /** Lines as printed, each with the address of its clause. */
  lines: readonly { href: string; text: string }[];
  /** `what` says 异常处理 · 响应; `grade` the grade of fault in the tender's words; `words` quotes the clause. */
  readings: readonly { what: string; grade: string; value: string; words: string; href: string }[];
}

export function viewOf(requirement: Requirement): ItemView {
  const { id, clauses, times, patrols, dataServices, supportHours } = requirement;
  const address = (clause: string) => href(clausePath(clause));
  const reading = (what: string, value: string, { clause, words }: { clause: string; words: string }) => ({
    what,
    grade: '',
    value,
    words,
    href: address(clause),
  });
  return {
    id,
    href: address(id),
    citation: citation(id),
    lines: clauses.map((clause) => ({ href: address(clause.id), text: clause.printed })),
    readings: [
      ...times.map((time) => ({
        ...reading(
          `${HEADING_WORDS[time.heading]} · ${KIND_WORDS[time.kind]}`,
          durationWords(time.within),
          time,
        ),
        grade: time.severity ?? '',
      })),
      ...patrols.map((patrol) => reading('巡检频次', frequencyWords(patrol), patrol)),
      ...dataServices.map((service) => reading('数据服务', dataServiceWords(service), service)),
      ...supportHours.map((hours) => reading('服务时段', hoursWords(hours), hours)),
    ],
  };
}
