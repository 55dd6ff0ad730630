import { groupDigits } from '../../../calculators/parts/amount/format.ts';
import type { Recomputed } from '../../../workbench/evaluation/evaluate.ts';
import { TRIGGER_WORDS } from '../../../workbench/evaluation/triggered.ts';
import type { Case, Judgement } from '../case.ts';
import type { Decisions } from '../project.ts';
import { JUDGEMENT } from '../words.ts';

interface ReviewStepProps {
  given: Case;
  result: Recomputed;
  decisions: Decisions;
  onJudge(bidder: string, judgement: Judgement): void;
}

const CHOICES: readonly Judgement[] = ['accepted', 'rejected'];

/** The bids that have to be reviewed, what they say for themselves, and the learner's judgement. */
export function ReviewStep({ given, result, decisions, onJudge }: ReviewStepProps) {
  if (result.triggered.length === 0)
    return <p>没有报价触发异常低价审查：各家都不低于平均值线、次低价线和限价线。</p>;
  return (
    <>
      {result.triggered.map(({ name, price, triggers }) => {
        const review = given.reviews.find(({ bidder }) => bidder === name)!;
        return (
          <section key={name} class="bidder" aria-label={name}>
            <h3>{name}</h3>
            <p>
              报价 {groupDigits(price)} 元，{triggers.map((trigger) => TRIGGER_WORDS[trigger]).join('、')}
              ，应当启动审查。启动审查不是结论。
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
