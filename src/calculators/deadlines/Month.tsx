import type { CalendarDay, CalendarMonth } from '../../rules/schedule/deadline-calendar.ts';
import { WEEKDAYS } from './words.ts';

const REST = { weekend: '休', holiday: '假', 'make-up': '班', working: null } as const;

/** What is written into a day, in the order of the legend. */
function marks({ kind, holiday, event, counted, moved, due }: CalendarDay): string[] {
  return [
    kind === 'holiday' ? (holiday ?? REST.holiday) : REST[kind],
    event ? '起' : null,
    counted === null ? null : `第${counted}`,
    moved.length > 0 ? '数满' : null,
    due.length > 0 ? '到期' : null,
  ].filter((mark) => mark !== null);
}

const classOf = ({ kind, event, counted, due }: CalendarDay): string =>
  [kind, event && 'start', counted !== null && 'counted', due.length > 0 && 'due'].filter(Boolean).join(' ');

/** A month as one would mark it by hand. */
export function Month({ month: { month, scheduled, weeks } }: { month: CalendarMonth }) {
  const [year, number] = month.split('-').map(Number);
  return (
    <table class="month">
      <caption>
        {year}年{number}月{!scheduled && '：放假安排尚未公布或未收录，只按周一至周五计'}
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={`星期${name}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, i) => (
          <tr key={i}>
            {week.map((day, column) =>
              day ? (
                <td key={day.date} class={classOf(day)}>
                  <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
                  {marks(day).map((mark) => (
                    <span key={mark}>{mark}</span>
                  ))}
                </td>
              ) : (
                <td key={`${i}-${column}`} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const LEGEND =
  '休：周末。节日名：放假。班：调休上班，算工作日。起：事件当日，不计。第几：数到的第几个工作日。数满：最后一日是休息日，还要顺延。到期：期限的最后一日。';
