import type { AppliedReading } from '../../../rules/evaluation.ts';
import type { Reading } from '../../../rules/reading.ts';
import { useFormContext } from '../form/context.ts';
import { ClauseLink } from './ClauseLink.tsx';
import type { CitedClauses } from './clauses.ts';

export interface Choice {
  onChoose(reading: string, alternative: string): void;
  /** What becomes different when this alternative is taken instead, in words; null where the result stays. */
  changeUnder(reading: string, alternative: string): string | null;
}

interface ReadingsProps {
  /** Makes the names of the radio buttons unique on the page. */
  id: string;
  readings: readonly Reading[];
  applied: readonly AppliedReading[];
  clauses: CitedClauses;
  choice: Choice;
}

/** 口径: how the rule reads what the tender leaves open, whether that matters here, and the other ways to read it. */
export function Readings({
  id,
  readings,
  applied,
  clauses,
  choice: { onChoose, changeUnder },
}: ReadingsProps) {
  const { ready } = useFormContext();
  const each = readings.map((reading) => {
    const { chosen = reading.default, wouldChange = false } =
      applied.find((one) => one.id === reading.id) ?? {};
    const others = reading.alternatives.filter((alternative) => alternative.id !== chosen);
    const changes = new Map(others.map((other) => [other.id, changeUnder(reading.id, other.id)]));
    const first = [...changes.values()].find((change) => change !== null) ?? null;
    const group = `${id}-${reading.id}`;
    return (
      <details class="reading" key={reading.id}>
        <summary>
          <b>口径</b> {reading.question}{' '}
          <span class={wouldChange ? 'tag changes' : 'tag'}>
            {wouldChange ? `换一种理解，${first ?? '结果改变'}` : '换一种理解，结果不变'}
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
                {changes.has(alternative.id) && <small>{changes.get(alternative.id) ?? '结果不变'}</small>}
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
  return (
    <section class="readings" aria-labelledby={`${id}-readings`}>
      <p class="block-title" id={`${id}-readings`}>
        本结果采用的口径
      </p>
      {each}
    </section>
  );
}
