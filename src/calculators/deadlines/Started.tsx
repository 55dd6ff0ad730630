import { deadlineCalendar } from '../../rules/schedule/deadline-calendar.ts';
import type { EventId } from '../../rules/schedule/deadline-table.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { Explanation } from '../parts/explain/Explanation.tsx';
import { useFormContext } from '../parts/form/context.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import { FORM, type Reckoned } from './draft.ts';
import { eventWords, FOLLOWED_BY } from './events.ts';
import { Month } from './Month.tsx';
import { fullDate, lengthWords, ROLLED } from './words.ts';

interface StartedProps {
  reckoned: Reckoned;
  readings: ChosenReadings;
  clauses: CitedClauses;
  open: boolean;
  onFollow(event: EventId, on: string): void;
}

/** What one event starts: the deadlines, how they are counted, and the months in which that can be counted again. */
export function Started({ reckoned: { row, on, done }, readings, clauses, open, onFollow }: StartedProps) {
  const { ready } = useFormContext();
  const id = `${FORM}-${row.key}-started`;
  const months = deadlineCalendar({ event: row.event, on }, { readings });
  return (
    <section class="block started" aria-labelledby={id}>
      <p class="block-title" id={id}>
        {eventWords(row.event).title}：{fullDate(on)}
      </p>
      <ul class="dues">
        {done.result.deadlines.map((deadline) => (
          <li key={deadline.id}>
            <span>{deadline.title}</span>
            <strong>{fullDate(deadline.due)}</strong>
            <span class="how">
              自次日起 {lengthWords(deadline)}
              {deadline.rolled && `；${ROLLED}`} <ClauseLink id={deadline.clause} clauses={clauses} />
            </span>
            {FOLLOWED_BY[deadline.id]?.map((event) => (
              <button
                key={event}
                type="button"
                disabled={!ready}
                onClick={() => onFollow(event, deadline.due)}
              >
                以这一日为“{eventWords(event).title}”接着算
              </button>
            ))}
          </li>
        ))}
      </ul>
      <div class="months">
        {months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
      <Explanation id={id} done={done} readings={[]} clauses={clauses} open={open} />
    </section>
  );
}
