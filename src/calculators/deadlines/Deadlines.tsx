import { deadlines } from '../../rules/schedule/deadlines.ts';
import { readingChoice } from '../parts/explain/choice.ts';
import type { IslandProps } from '../parts/explain/island.ts';
import { Readings } from '../parts/explain/Readings.tsx';
import { Result } from '../parts/explain/Result.tsx';
import { Sheet } from '../parts/explain/Sheet.tsx';
import { CheckField } from '../parts/form/CheckField.tsx';
import { DateField } from '../parts/form/DateField.tsx';
import { useCalculator } from '../parts/form/use-calculator.ts';
import { CalendarFile } from './CalendarFile.tsx';
import { change } from './change.ts';
import {
  AS_OF,
  AS_OF_LABEL,
  addRow,
  compute,
  type DeadlinesDraft,
  FORM,
  MOST_ROWS,
  scenario,
  under,
} from './draft.ts';
import { EventRows } from './EventRows.tsx';
import { eventWords } from './events.ts';
import { LEGEND } from './Month.tsx';
import { Started } from './Started.tsx';
import { Timeline } from './Timeline.tsx';
import { timeline } from './timeline.ts';
import { announcement, today } from './words.ts';

export default function Deadlines(props: IslandProps<DeadlinesDraft>) {
  const { clauses, standalone } = props;
  const form = useCalculator(props, scenario, (draft) => compute(draft).problems);
  const { draft, set, type, replace } = form;
  const { reckoned, asOf } = compute(draft);
  const moments = timeline(draft, reckoned);
  const [asked] = deadlines.readings;
  const wouldChange = reckoned.some(({ done }) => done.readings.some((reading) => reading.wouldChange));

  return (
    <Sheet form={form} standalone={standalone}>
      <EventRows
        rows={draft.rows}
        onType={(field, rows) => type(field, { ...draft, rows })}
        onSet={(rows) => set({ ...draft, rows })}
        onRemove={(rows, message) => replace({ ...draft, rows }, message)}
      />
      <div class={draft.asOf.trim() === '' ? 'as-of unused' : 'as-of'}>
        <DateField
          id={AS_OF}
          label={AS_OF_LABEL}
          value={draft.asOf}
          onText={(text) => type(AS_OF, { ...draft, asOf: text })}
        />
        <button
          type="button"
          disabled={!form.context.ready}
          onClick={() => set({ ...draft, asOf: today(new Date()) })}
        >
          填今天
        </button>
      </div>
      <Result label="期限计算结果" stale={false} spoken={announcement(reckoned)}>
        <section class="block" aria-labelledby={`${FORM}-timeline`}>
          <p class="block-title" id={`${FORM}-timeline`}>
            时间表
          </p>
          <CheckField
            id={`${FORM}-fixed`}
            label="列出招标文件写定的日期"
            checked={draft.fixed}
            onChange={(fixed) => set({ ...draft, fixed })}
          />
          {moments.length === 0 ? (
            <p>还没有日期。选一个事件，填上它发生的日期。</p>
          ) : (
            <Timeline moments={moments} asOf={asOf} clauses={clauses} />
          )}
        </section>
        <CalendarFile moments={moments} clauses={clauses} say={form.say} />
        {reckoned.map((one) => (
          <Started
            key={one.row.key}
            reckoned={one}
            readings={draft.readings}
            clauses={clauses}
            open={standalone}
            onFollow={(event, on) => {
              if (draft.rows.length >= MOST_ROWS) return form.say('事件太多，请先移除几个。');
              set(
                { ...draft, rows: addRow(draft.rows, { event, on }) },
                `已添加“${eventWords(event).title}”，${on}。`,
              );
            }}
          />
        ))}
        {reckoned.length > 0 && (
          <>
            <p class="legend">{LEGEND}</p>
            <Readings
              id={FORM}
              readings={deadlines.readings}
              applied={[{ id: asked!.id, chosen: draft.readings[asked!.id] ?? asked!.default, wouldChange }]}
              clauses={clauses}
              choice={readingChoice(form, (readings) => change(reckoned, under(draft, readings).reckoned))}
            />
          </>
        )}
      </Result>
    </Sheet>
  );
}
