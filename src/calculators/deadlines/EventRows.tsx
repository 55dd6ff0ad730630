import { useEffect, useRef } from 'preact/hooks';
import type { EventId } from '../../rules/schedule/deadline-table.ts';
import { useFormContext } from '../parts/form/context.ts';
import { DateField } from '../parts/form/DateField.tsx';
import { addRow, type EventRow, MOST_ROWS, rowField } from './draft.ts';
import { eventGroups, eventWords } from './events.ts';

interface EventRowsProps {
  rows: readonly EventRow[];
  onType(field: string, rows: EventRow[]): void;
  onSet(rows: EventRow[]): void;
  onRemove(rows: EventRow[], message: string): void;
}

/** What has happened, and when. */
export function EventRows({ rows, onType, onSet, onRemove }: EventRowsProps) {
  const { ready } = useFormContext();
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const change = (row: EventRow, part: Partial<EventRow>): EventRow[] =>
    rows.map((one) => (one === row ? { ...row, ...part } : one));
  const add = () => {
    const next = addRow(rows);
    focus.current = rowField(next.at(-1)!, 'event');
    onSet(next);
  };
  const remove = (row: EventRow, i: number) => {
    const next = rows.filter((one) => one !== row);
    const neighbour = next[Math.min(i, next.length - 1)];
    focus.current = neighbour ? rowField(neighbour, 'event') : null;
    onRemove(next, `已移除“${eventWords(row.event).title}”。`);
  };

  return (
    <>
      <ol class="events">
        {rows.map((row, i) => {
          const { title, note } = eventWords(row.event);
          const field = rowField(row, 'event');
          return (
            <li key={row.key}>
              <div class="field what">
                <label for={field}>事件 {i + 1}</label>
                <select
                  id={field}
                  value={row.event}
                  disabled={!ready}
                  aria-describedby={`${field}-note`}
                  onChange={(event) => onSet(change(row, { event: event.currentTarget.value as EventId }))}
                >
                  {eventGroups.map((group) => (
                    <optgroup key={group.title} label={group.title}>
                      {group.events.map((one) => (
                        <option key={one.id} value={one.id}>
                          {one.title}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
                <p id={`${field}-note`} class="beside">
                  {note}
                </p>
              </div>
              <DateField
                id={rowField(row, 'on')}
                label={`事件 ${i + 1} 的日期`}
                value={row.on}
                onText={(on) => onType(rowField(row, 'on'), change(row, { on }))}
              />
              <div class="remove">
                <button
                  type="button"
                  aria-label={`移除事件 ${i + 1}：${title}`}
                  disabled={!ready || rows.length === 1}
                  onClick={() => remove(row, i)}
                >
                  ×
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <button type="button" class="add" disabled={!ready || rows.length >= MOST_ROWS} onClick={add}>
        ＋ 添加事件
      </button>
    </>
  );
}
