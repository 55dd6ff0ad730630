import type { Answer, Grid, Option } from '../exercises/exercise.ts';
import type { Filled } from './given.ts';

interface AnswerFieldProps {
  id: string;
  ask: string;
  answer: Answer;
  filled: Filled;
  /** False before the page's script runs and after the answer was marked. */
  open: boolean;
  problem: string | null;
  onFill(filled: Filled): void;
}

/** The place for the answer: a figure, one option, several, or an order. */
export function AnswerField(props: AnswerFieldProps) {
  const { id, ask, answer, filled, open, problem, onFill } = props;
  if (answer.form === 'amount') {
    return (
      <div class="field">
        <label for={id}>
          {ask}（{answer.unit}）
        </label>
        <div class="control">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={String(filled)}
            readOnly={!open}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={`${id}-problem`}
            onInput={(event) => onFill(event.currentTarget.value)}
          />
        </div>
        <p id={`${id}-problem`} class="beside wrong">
          {problem}
        </p>
      </div>
    );
  }
  const chosen = filled as readonly string[];
  return (
    <fieldset class={`choices ${answer.form}`} disabled={!open} aria-describedby={`${id}-problem`}>
      <legend>{ask}</legend>
      {answer.form === 'order' ? (
        <Order options={answer.options} chosen={chosen} onFill={onFill} />
      ) : answer.form === 'many' && answer.grid ? (
        <Cells grid={answer.grid} chosen={chosen} onFill={onFill} />
      ) : (
        answer.options.map((option) => (
          <label key={option.id} class="check">
            <input
              type={answer.form === 'one' ? 'radio' : 'checkbox'}
              name={id}
              checked={chosen.includes(option.id)}
              onChange={(event) =>
                onFill(
                  answer.form === 'one'
                    ? [option.id]
                    : event.currentTarget.checked
                      ? [...chosen, option.id]
                      : chosen.filter((other) => other !== option.id),
                )
              }
            />
            {option.label}
          </label>
        ))
      )}
      <p id={`${id}-problem`} class="beside wrong">
        {problem}
      </p>
    </fieldset>
  );
}

interface OrderProps {
  options: readonly Option[];
  chosen: readonly string[];
  onFill(filled: Filled): void;
}

function Order({ options, chosen, onFill }: OrderProps) {
  const move = (index: number, by: 1 | -1) => {
    const next = [...chosen];
    const [taken] = next.splice(index, 1);
    next.splice(index + by, 0, taken!);
    onFill(next);
  };
  return (
    <ol class="places">
      {chosen.map((id, index) => {
        const label = options.find((option) => option.id === id)!.label;
        return (
          <li key={id}>
            <span>
              第 {index + 1} 名 <strong>{label}</strong>
            </span>
            <button
              type="button"
              disabled={index === 0}
              aria-label={`${label}上移`}
              onClick={() => move(index, -1)}
            >
              上移
            </button>
            <button
              type="button"
              disabled={index === chosen.length - 1}
              aria-label={`${label}下移`}
              onClick={() => move(index, 1)}
            >
              下移
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface CellsProps {
  grid: Grid;
  chosen: readonly string[];
  onFill(filled: Filled): void;
}

function Cells({ grid, chosen, onFill }: CellsProps) {
  const toggle = (id: string) =>
    onFill(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <table class="given cells">
      <caption>{grid.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{grid.corner}</th>
          {grid.columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ title, cells }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {cells.map(({ id, value }) => (
              <td key={id}>
                <label class="check">
                  <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                  <span class="visually-hidden">{id}：</span>
                  {value}
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
