import * as v from 'valibot';
import type { Restored, Scenario } from '../parts/share/scenario.ts';
import { documentGroups } from './documents.ts';
import { groundEntries } from './grounds.ts';
import { rowIds, rowName } from './rows.ts';
import { standing } from './standing.ts';
import { answerWords, type ListId } from './words.ts';

export const FORM = 'validity';
/** The element of a line. */
export const lineId = (id: string): string => `${FORM}-${id}`;

/** Not answered is not there. `sound`: no such ground, document ready, row responded to. */
export type Answer = 'sound' | 'unsound' | 'not-applicable';

/** The answers, per line of the checklist. */
export interface ValidityDraft {
  answers: Readonly<Record<string, Answer>>;
}

export const blank: ValidityDraft = { answers: {} };

const documents = documentGroups.flatMap(({ entries }) => entries);
/** Lines that may be answered 不适用. */
const optional: ReadonlySet<string> = new Set(
  documents.filter(({ onlyIf }) => onlyIf !== undefined).map(({ id }) => id),
);
const lines: readonly { id: string; name: string; list: ListId }[] = [
  ...groundEntries.map(({ id, name }) => ({ id, name, list: 'grounds' as const })),
  ...documents.map(({ id, name }) => ({ id, name, list: 'documents' as const })),
  ...rowIds.map((id, i) => ({ id, name: rowName(i + 1), list: 'rows' as const })),
];
const known: ReadonlySet<string> = new Set(lines.map(({ id }) => id));

export const allows = (id: string, answer: Answer): boolean =>
  known.has(id) && (answer !== 'not-applicable' || optional.has(id));

/** @param answer null takes the answer back */
export function withAnswer({ answers }: ValidityDraft, id: string, answer: Answer | null): ValidityDraft {
  const { [id]: _, ...others } = answers;
  return { answers: answer === null ? others : { ...others, [id]: answer } };
}

const LETTERS = { y: 'sound', n: 'unsound', x: 'not-applicable' } as const;
const letterOf: Readonly<Record<Answer, keyof typeof LETTERS>> = {
  sound: 'y',
  unsound: 'n',
  'not-applicable': 'x',
};

/** More lines than any checklist of this page has ever had. */
const MOST = 500;
const State = v.object({
  a: v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((given) => Object.keys(given).length <= MOST),
  ),
});

export const scenario: Scenario<ValidityDraft> = {
  pack: ({ answers }) => ({
    a: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, letterOf[answer]])),
  }),
  unpack(state): Restored<ValidityDraft> | null {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const answers: Record<string, Answer> = {};
    const ignored: string[] = [];
    for (const [id, letter] of Object.entries(parsed.output.a)) {
      const answer = letter === 'y' || letter === 'n' || letter === 'x' ? LETTERS[letter] : null;
      if (answer && allows(id, answer)) answers[id] = answer;
      else ignored.push('不在清单上的回答');
    }
    return { draft: { answers }, ignored };
  },
  results: (draft) => {
    const { open, fatal, lacking } = standing(draft);
    return [open.length, fatal, lacking];
  },
  figures: (draft) => {
    const { open, fatal, total } = standing(draft);
    if (open.length === total) return [];
    return [
      { name: '会使投标无效', value: `${fatal.length} 项` },
      { name: '未查', value: `${open.length} 项` },
    ];
  },
  inputs: ({ answers }) =>
    lines.flatMap(({ id, name, list }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [{ name, value: answerWords(list, answer) }];
    }),
  blank,
};
