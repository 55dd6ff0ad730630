import { groupDigits } from '../../../calculators/parts/amount/format.ts';
import { ClauseLink } from '../../../calculators/parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../../../calculators/parts/explain/clauses.ts';
import { averageShare, ceilingShare, secondLowestShare } from '../../../rules/parameters/bid.ts';
import type { Recomputed } from '../../../workbench/evaluation/evaluate.ts';
import { TRIGGER_WORDS } from '../../../workbench/evaluation/triggered.ts';
import type { Case, Judgement } from '../case.ts';
import type { Decisions } from '../project.ts';
import { JUDGEMENT } from '../words.ts';
import { DroppedList } from './DroppedList.tsx';

interface ReviewStepProps {
  given: Case;
  result: Recomputed;
  decisions: Decisions;
  clauses: CitedClauses;
  onJudge(bidder: string, judgement: Judgement): void;
}

const CHOICES: readonly Judgement[] = ['accepted', 'rejected'];

/** The bids that have to be reviewed, what they say for themselves, and the learner's judgement. */
export function ReviewStep({ given, result, decisions, clauses, onJudge }: ReviewStepProps) {
  return (
    <>
      <DroppedList
        dropped={result.dropped.filter(({ reason }) => reason !== 'abnormal-low')}
        clauses={clauses}
      />
      <Lines result={result} clauses={clauses} />
      {result.triggered.length === 0 && (
        <p>没有报价触发异常低价审查：各家都不低于平均值线、次低价线和限价线。</p>
      )}
      {result.triggered.map(({ name, price, triggers }) => {
        const review = given.reviews.find(({ bidder }) => bidder === name)!;
        return (
          <section key={name} class="bidder" aria-label={name}>
            <h3>{name}</h3>
            <p>
              报价 {groupDigits(price)} 元，{triggers.map((trigger) => TRIGGER_WORDS[trigger]).join('、')}
              ，应当启动审查。启动审查不是结论：要看下面的说明能不能证明报价合理。
            </p>
            <p>{review.explanation}</p>
            <fieldset class="choices one">
              <legend>你的判断</legend>
              {CHOICES.map((judgement) => (
                <label key={judgement} class="check">
                  <input
                    type="radio"
                    name={`judge-${name}`}
                    checked={decisions.judgements[name] === judgement}
                    onChange={() => onJudge(name, judgement)}
                  />
                  {JUDGEMENT[judgement]}
                </label>
              ))}
            </fieldset>
          </section>
        );
      })}
    </>
  );
}

function Lines({ result, clauses }: Pick<ReviewStepProps, 'result' | 'clauses'>) {
  if (!result.lines) return null;
  const { average, averageLine, secondLowest, secondLowestLine, ceilingLine } = result.lines;
  return (
    <ul class="three">
      <li>
        平均值线 <strong>{groupDigits(averageLine)}</strong> 元：平均报价 {groupDigits(average)} 元的{' '}
        {averageShare.value}% <ClauseLink id={averageShare.clause} clauses={clauses} />
      </li>
      {secondLowest && secondLowestLine && (
        <li>
          次低价线 <strong>{groupDigits(secondLowestLine)}</strong> 元：次低报价 {groupDigits(secondLowest)}{' '}
          元的 {secondLowestShare.value}% <ClauseLink id={secondLowestShare.clause} clauses={clauses} />
        </li>
      )}
      <li>
        限价线 <strong>{groupDigits(ceilingLine)}</strong> 元：最高限价的 {ceilingShare.value}%{' '}
        <ClauseLink id={ceilingShare.clause} clauses={clauses} />
      </li>
    </ul>
  );
}
