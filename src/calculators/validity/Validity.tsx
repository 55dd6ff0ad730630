import { useEffect, useRef, useState } from 'preact/hooks';
import type { IslandProps } from '../parts/explain/island.ts';
import { Result } from '../parts/explain/Result.tsx';
import { Form } from '../parts/form/context.ts';
import { Status } from '../parts/form/Status.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { documentGroups } from './documents.ts';
import { blank, scenario, type ValidityDraft, withAnswer } from './draft.ts';
import { Findings } from './Findings.tsx';
import { focusLine } from './go.ts';
import { groundEntries } from './grounds.ts';
import { Keeping } from './Keeping.tsx';
import { Lists } from './Lists.tsx';
import { rowEntries } from './rows.ts';
import type { Sources } from './sources.ts';
import { standing } from './standing.ts';
import { Take } from './Take.tsx';
import { verdict } from './words.ts';

const READY = '逐项回答；还不能确定的，留“未查”。';
const NO_SCRIPT = '清单可以阅读和打印；在这里作答需要启用 JavaScript。';

type Filter = 'all' | 'open' | 'fatal';

const FILTERS: readonly { id: Filter; label: string }[] = [
  { id: 'all', label: '全部' },
  { id: 'open', label: '只看未查' },
  { id: 'fatal', label: '只看会使投标无效的' },
];

export default function Validity(props: IslandProps<ValidityDraft> & { sources: Sources }) {
  const { clauses } = props;
  const { rows, helpers, requirements } = props.sources;
  const form = useCalculator(props, scenario, () => []);
  const { draft, set, replace, say, context } = form;
  const now = standing(draft);
  const entries = new Map(
    [...groundEntries, ...documentGroups.flatMap((group) => group.entries), ...rowEntries(rows)].map(
      (entry) => [entry.id, entry],
    ),
  );

  // What a filter shows is settled when it is pressed: a line that is answered does not vanish from under the hand.
  const [filter, setFilter] = useState<{ id: Filter; shown: ReadonlySet<string> | null }>({
    id: 'all',
    shown: null,
  });
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current !== null) focusLine(next.current);
    next.current = null;
  }, [filter]);
  const press = (id: Filter) =>
    setFilter({ id, shown: id === 'all' ? null : new Set(id === 'open' ? now.open : now.fatal) });

  return (
    <Form.Provider value={context}>
      <div class="calc validity">
        <Status
          quiet={context.ready ? READY : NO_SCRIPT}
          problems={form.shown}
          message={form.message}
          undo={form.undo}
        />
        {form.changed}
        <Keeping draft={draft} onLoad={set} onClear={(message) => replace(blank, message)} say={say} />
        <Result label="自查结果" stale={false} spoken={verdict(now)}>
          <Findings standing={now} entries={entries} clauses={clauses} />
        </Result>
        <fieldset class="filters">
          <legend class="visually-hidden">显示哪些项</legend>
          {FILTERS.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              disabled={!context.ready}
              aria-pressed={filter.id === id}
              onClick={() => press(id)}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            disabled={!context.ready || now.open.length === 0}
            onClick={() => {
              next.current = now.open[0] ?? null;
              setFilter({ id: 'all', shown: null });
            }}
          >
            到下一项未查
          </button>
        </fieldset>
        {filter.shown?.size === 0 && (
          <p class="none">{filter.id === 'open' ? '没有未查的项。' : '没有会使投标无效的项。'}</p>
        )}
        <Lists
          rows={rows}
          requirements={requirements}
          context={{
            clauses,
            helpers,
            answerOf: (id) => draft.answers[id] ?? null,
            away: (id) => filter.shown !== null && !filter.shown.has(id),
            onAnswer: (id, answer) => set(withAnswer(draft, id, answer)),
          }}
        />
        <Take link={form.link} say={say} />
      </div>
    </Form.Provider>
  );
}
