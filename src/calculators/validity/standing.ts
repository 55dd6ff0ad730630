import { bidValidity } from '../../rules/eligibility/bid-validity.ts';
import type { GroundId } from '../../rules/eligibility/invalidity-grounds.ts';
import { documentGroups } from './documents.ts';
import type { Answer, ValidityDraft } from './draft.ts';
import { groundEntries } from './grounds.ts';
import { rowIds } from './rows.ts';

/** Where the checklist stands; lines by their ids, in the order in which they stand. */
export interface Standing {
  total: number;
  /** Not answered yet. */
  open: string[];
  /** Would make the bid invalid as it is. */
  fatal: string[];
  /** Not in order, but no clause says that the bid is invalid for it. */
  lacking: string[];
  /** Grounds answered “没有此情形” against which another list speaks. */
  contradicted: GroundId[];
}

const documents = documentGroups.flatMap(({ entries }) => entries);
const lines: readonly { id: string; fatal: boolean }[] = [
  ...groundEntries.map(({ id }) => ({ id, fatal: true })),
  ...documents.map(({ id, fatal }) => ({ id, fatal: fatal !== null })),
  ...rowIds.map((id) => ({ id, fatal: true })),
];
const idsOf = (title: string): string[] =>
  documentGroups.find((group) => group.title === title)!.entries.map(({ id }) => id);

/** What each of these grounds is made of. */
const MADE_OF: readonly { ground: GroundId; parts: readonly string[] }[] = [
  { ground: '6.1.4', parts: idsOf('资格审查内容') },
  { ground: '6.1.6', parts: idsOf('符合性审查内容') },
  { ground: '6.1.7', parts: [...rowIds, 'c5-s3-2', 'c6-f11-note-2'] },
];

const MET: Readonly<Record<Answer, boolean>> = { sound: false, unsound: true, 'not-applicable': false };

export function standing({ answers }: ValidityDraft): Standing {
  const asked = Object.fromEntries(
    groundEntries.map(({ id }) => {
      const answer = answers[id];
      return [id, answer === undefined ? null : MET[answer]];
    }),
  );
  const checked = bidValidity({ answers: asked });
  if (!checked.ok) throw new Error(`the rule knows every ground of this list: ${checked.errors[0]?.message}`);
  const met = new Map<string, boolean | null>(
    checked.result.grounds.map((ground) => [ground.id, ground.met]),
  );
  const stateOf = (id: string): Answer | null => {
    const ground = met.get(id);
    if (ground === undefined) return answers[id] ?? null;
    return ground === null ? null : ground ? 'unsound' : 'sound';
  };
  const where = (holds: (line: (typeof lines)[number], state: Answer | null) => boolean): string[] =>
    lines.filter((line) => holds(line, stateOf(line.id))).map(({ id }) => id);

  return {
    total: lines.length,
    open: where((_, state) => state === null),
    fatal: where((line, state) => state === 'unsound' && line.fatal),
    lacking: where((line, state) => state === 'unsound' && !line.fatal),
    contradicted: MADE_OF.filter(
      ({ ground, parts }) => stateOf(ground) === 'sound' && parts.some((part) => stateOf(part) === 'unsound'),
    ).map(({ ground }) => ground),
  };
}
