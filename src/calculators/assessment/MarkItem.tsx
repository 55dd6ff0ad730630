import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { useFormContext } from '../parts/form/context.ts';
import { plainDecimal } from '../parts/form/decimal.ts';
import { Field } from '../parts/form/Field.tsx';
import { bandFor, markField } from './draft.ts';
import { type Item, marksOf } from './items.ts';

interface MarkItemProps {
  item: Item;
  mark: string;
  clauses: CitedClauses;
  onType(mark: string): void;
  /** A whole mark was chosen from its band. */
  onPick(mark: string): void;
}

/** A row of the table: what is asked, the mark, and the bands in the table's words, each with its whole marks. */
export function MarkItem({ item, mark, clauses, onType, onPick }: MarkItemProps) {
  const { ready } = useFormContext();
  const { id, indicator, asked, max, bands, clause } = item;
  const band = bandFor(item, mark);
  const given = plainDecimal(mark);
  return (
    <li>
      <p>
        {indicator} <ClauseLink id={clause} clauses={clauses} />
      </p>
      <Field
        id={markField(id)}
        label={`${asked} 得分（满分 ${max}）`}
        class="short"
        value={mark}
        hint={band === '' ? '在两档之间，照计' : band}
        input={{ inputMode: 'decimal' }}
        onText={onType}
      />
      <details class="bands">
        <summary>扣分规则，点分值即填入</summary>
        <ul>
          {bands.map((words) => (
            <li key={words}>
              <span>{words}</span>
              <span class="picks">
                {marksOf(words).map((whole) => (
                  <button
                    key={whole}
                    type="button"
                    aria-label={`${asked} ${whole} 分`}
                    aria-pressed={whole === given}
                    disabled={!ready}
                    onClick={() => onPick(whole)}
                  >
                    {whole}
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
