import type { AppliedReading } from '../../rules/evaluation.ts';
import type { Reading } from '../../rules/reading.ts';
import { useFormContext } from '../form/context.ts';
import { ClauseLink } from './ClauseLink.tsx';
import type { CitedClauses } from './clauses.ts';

interface ReadingsProps {
  /** Makes the names of the radio buttons unique on the page. */
  id: string;
  readings: readonly Reading[];
  applied: readonly AppliedReading[];
  clauses: CitedClauses;
  onChoose(reading: string, alternative: string): void;
}

/** 口径: how the rule reads what the tender leaves open, whether that matters here, and the other ways to read it. */
export function Readings({ id, readings, applied, clauses, onChoose }: ReadingsProps) {
  const { ready } = useFormContext();
  return readings.map((reading) => {
    const { chosen = reading.default, wouldChange = false } =
      applied.find((one) => one.id === reading.id) ?? {};
    const group = `${id}-${reading.id}`;
    return (
      <details class="reading" key={reading.id}>
        <summary>
          <b>口径</b> {reading.question}
          <span class={wouldChange ? 'tag changes' : 'tag'}>
            {wouldChange ? '换一种理解，结果改变' : '换一种理解，结果不变'}
          </span>
        </summary>
        <fieldset>
          <legend class="visually-hidden">{reading.question}</legend>
          {reading.alternatives.map((alternative) => (
            <label class="check" key={alternative.id}>
              <input
                type="radio"
                name={group}
                checked={alternative.id === chosen}
                disabled={!ready}
                onChange={() => onChoose(reading.id, alternative.id)}
              />
              <span>
                {alternative.words}
                {alternative.id === reading.default && <span class="tag">本站默认</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <p>
          为什么这样默认：{reading.reason}{' '}
          {reading.clauses.map((clause) => (
            <ClauseLink key={clause} id={clause} clauses={clauses} />
          ))}
        </p>
      </details>
    );
  });
}
