import { type Case, type Level, planText } from '../case.ts';
import { type Decisions, levelKey } from '../project.ts';
import { LEVELS, levelWords } from '../words.ts';

interface MarkStepProps {
  given: Case;
  /** Names of the bids that are still in. */
  still: readonly string[];
  decisions: Decisions;
  onMark(key: string, level: Level): void;
}

/** The plans of the bids that are left, each to be put on one of three levels. */
export function MarkStep({ given, still, decisions, onMark }: MarkStepProps) {
  return (
    <>
      {given.bidders
        .filter(({ name }) => still.includes(name))
        .map(({ name, plans }) => (
          <section key={name} class="bidder" aria-label={name}>
            <h3>{name}</h3>
            {plans.map(({ id }) => {
              const key = levelKey(name, id);
              const { plan, text } = planText(id);
              return (
                <fieldset key={id} class="choices one">
                  <legend>
                    {name}，服务方案{plan}
                  </legend>
                  <p>{text}</p>
                  {LEVELS.map((level) => (
                    <label key={level} class="check">
                      <input
                        type="radio"
                        name={key}
                        checked={decisions.levels[key] === level}
                        onChange={() => onMark(key, level)}
                      />
                      {levelWords(level)}
                    </label>
                  ))}
                </fieldset>
              );
            })}
          </section>
        ))}
    </>
  );
}
