import { groupAll } from '../../calculators/parts/amount/format.ts';
import { ClauseLink } from '../../calculators/parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../../calculators/parts/explain/clauses.ts';
import { Notices } from '../../calculators/parts/explain/Notices.tsx';
import { Steps } from '../../calculators/parts/explain/Steps.tsx';
import type { Answer, Exercise, Misreading } from '../exercises/exercise.ts';

const labelOf = (answer: Exclude<Answer, { form: 'amount' }>, id: string) =>
  answer.options.find((option) => option.id === id)?.label ?? id;

/** The right answer in words. */
export function rightAnswer(answer: Answer): string {
  if (answer.form === 'amount') return `${groupAll(answer.right)} ${answer.unit}`;
  if (answer.form === 'one') return labelOf(answer, answer.right);
  return answer.right.map((id) => labelOf(answer, id)).join(answer.form === 'order' ? '、' : '；');
}

/** Options are sentences of their own: inside one they stand in quotation marks. */
const quoted = (answer: Answer): string =>
  answer.form === 'one' || answer.form === 'many' ? `“${rightAnswer(answer)}”` : rightAnswer(answer);

interface MarkedProps {
  exercise: Exercise;
  clauses: CitedClauses;
  /** Null for a worked example, which nobody answered. */
  verdict: { right: boolean; misreading: Misreading | null } | null;
}

/** Right or wrong, why, and how the rules get there. */
export function Marked({ exercise, clauses, verdict }: MarkedProps) {
  const { answer, explanations, reason } = exercise;
  return (
    <div class="marked">
      {verdict ? (
        <p class={verdict.right ? 'verdict right' : 'verdict wrong'} role="status" tabIndex={-1}>
          {verdict.right ? '对。' : '不对。'}答案是{quoted(answer)}。
        </p>
      ) : (
        <p class="verdict right">答案：{rightAnswer(answer)}</p>
      )}
      {verdict?.misreading && (
        <p class="misread">
          {verdict.misreading.words} <ClauseLink id={verdict.misreading.clause} clauses={clauses} />
        </p>
      )}
      {reason && !verdict?.misreading?.words.includes(reason) && <p class="reason">{reason}</p>}
      {explanations.map((explanation) => (
        <div key={explanation.ruleId} class="why">
          <Steps steps={explanation.steps} clauses={clauses} open={!verdict?.right} />
          <Notices notices={explanation.notices} clauses={clauses} />
        </div>
      ))}
      <p class="see">
        <span>条文</span>
        {exercise.clauses.map((id) => (
          <ClauseLink key={id} id={id} clauses={clauses} />
        ))}
      </p>
    </div>
  );
}
