import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { useFormContext } from '../parts/form/context.ts';
import { type Answer, lineId } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Helper } from './sources.ts';
import { answerWords, type ListId } from './words.ts';

export interface LineContext {
  clauses: CitedClauses;
  helpers: Readonly<Record<string, Helper>>;
  answerOf(id: string): Answer | null;
  /** Put out of sight by the filter; paper shows it all the same. */
  away(id: string): boolean;
  onAnswer(id: string, answer: Answer | null): void;
}

/** One line of the checklist: what the tender says, what else bears on it, and the answer. */
export function Line({ list, entry, context }: { list: ListId; entry: Entry; context: LineContext }) {
  const { ready } = useFormContext();
  const { clauses, helpers, answerOf, onAnswer } = context;
  const { id, name, clause, words, onlyIf, note, also = [], forms = [], helpers: wanted = [] } = entry;
  const answer = answerOf(id);
  const field = lineId(id);
  const choices: (Answer | null)[] = [
    'sound',
    'unsound',
    ...(onlyIf ? (['not-applicable'] as const) : []),
    null,
  ];
  return (
    <li id={field} class={`line ${answer ?? 'open'}${context.away(id) ? ' away' : ''}`}>
      <p id={`${field}-words`}>
        <b>{name}</b>
        {words.startsWith(name) ? words.slice(name.length) : ` ${words}`}
      </p>
      <div class="beside-line">
        {onlyIf && <p>{onlyIf}的，才需要。</p>}
        {note && <p>{note}</p>}
        {also.length > 0 && (
          <ul>
            {also.map((quote) => (
              <li key={quote.clause}>
                <q>{quote.words}</q> <ClauseLink id={quote.clause} clauses={clauses} />
              </li>
            ))}
          </ul>
        )}
        <p class="ways">
          {[clause, ...forms].map((cited) => (
            <ClauseLink key={cited} id={cited} clauses={clauses} />
          ))}
          {wanted.map((rule) => (
            <a key={rule} class="cite" href={helpers[rule]?.href}>
              {helpers[rule]?.title}
            </a>
          ))}
        </p>
      </div>
      <div class="answers" role="radiogroup" aria-labelledby={`${field}-words`}>
        {choices.map((choice) => (
          <label key={choice} class="check">
            <input
              type="radio"
              name={field}
              checked={choice === answer}
              disabled={!ready}
              onChange={() => onAnswer(id, choice)}
            />
            <span>{answerWords(list, choice)}</span>
          </label>
        ))}
      </div>
    </li>
  );
}
