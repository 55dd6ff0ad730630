import * as v from 'valibot';
import { parseDay } from '../../rules/date.ts';
import { errorMessages } from '../../rules/errors.ts';
import { EVENTS, type EventId } from '../../rules/schedule/deadline-table.ts';
import { type Deadlines, deadlines } from '../../rules/schedule/deadlines.ts';
import { type Done, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { parseDate } from '../parts/form/date.ts';
import type { Problem } from '../parts/form/problem.ts';
import { type ChosenReadings, unpackReadings } from '../parts/share/readings.ts';
import { type Entry, LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { events, eventWords } from './events.ts';

export const FORM = 'deadlines';
export const AS_OF = `${FORM}-as-of`;
export const AS_OF_LABEL = '离哪一天还有多久（可以不填）';
/** More than anybody enters; a link cannot make the page reckon without end. */
export const MOST_ROWS = 60;

/** An event, its day as typed. */
export interface EventRow {
  key: number;
  event: EventId;
  on: string;
}

export interface DeadlinesDraft {
  rows: readonly EventRow[];
  /** The day from which the distances are told, as typed; none where it is empty. */
  asOf: string;
  /** Whether the days that the tender fixes stand among the others. */
  fixed: boolean;
  readings: ChosenReadings;
}

export const rowField = (row: EventRow, part: 'event' | 'on'): string => `${FORM}-${row.key}-${part}`;

const numbered = (rows: readonly Omit<EventRow, 'key'>[]): EventRow[] =>
  rows.map(({ event, on }, key) => ({ key, event, on }));

export const draftOf = (inputs: readonly { event: EventId; on: string }[]): DeadlinesDraft => ({
  rows: numbered(inputs),
  asOf: '',
  fixed: true,
  readings: {},
});

const blank: DeadlinesDraft = draftOf([{ event: EVENTS[0], on: '' }]);

/** The event that comes after the last one, as one meets them; its day is still to be filled in. */
export function addRow(rows: readonly EventRow[], given: Partial<EventRow> = {}): EventRow[] {
  const last = events.findIndex(({ id }) => id === rows.at(-1)?.event);
  const event = events[(last + 1) % events.length]!.id;
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return [...rows, { event, on: '', ...given, key }];
}

/** An event that has a day, with what it starts. */
export interface Reckoned {
  row: EventRow;
  /** `YYYY-MM-DD` */
  on: string;
  done: Done<Deadlines>;
}

export interface Computed {
  reckoned: Reckoned[];
  /** The day as read; null where there is none. */
  asOf: string | null;
  problems: Problem[];
}

function reckon({ rows, asOf, readings }: DeadlinesDraft): Computed {
  const problems: Problem[] = [];
  const reckoned = rows.flatMap((row, i): Reckoned[] => {
    if (row.on.trim() === '') return [];
    // What is no date at all goes to the rule as it is, which says so.
    const on = parseDate(row.on) ?? row.on;
    const outcome = outcomeOf(deadlines({ event: row.event, on }, { readings }), () => ({
      field: rowField(row, 'on'),
      label: `事件 ${i + 1} 的日期`,
    }));
    problems.push(...outcome.problems);
    return outcome.done ? [{ row, on, done: outcome.done }] : [];
  });
  const day = parseDate(asOf);
  const real = day !== null && parseDay(day) !== null;
  if (asOf.trim() !== '' && !real) {
    problems.push({ field: AS_OF, label: '离哪一天', message: `${errorMessages['not-a-date']}。` });
  }
  return { reckoned, asOf: real ? day : null, problems };
}

export const compute = remember(reckon);

/** The events under other readings, beside those on show. */
export const under = (draft: DeadlinesDraft, readings: ChosenReadings): Computed =>
  reckon({ ...draft, readings });

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const Row = v.tuple([v.picklist(EVENTS), text]);
const State = v.object({
  e: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS)),
  t: text,
  f: v.picklist([0, 1]),
  r: v.optional(v.unknown()),
});

/** Entries of one list have names of their own. */
const distinct = (entries: readonly Entry[]): Entry[] => {
  const seen = new Map<string, number>();
  return entries.map(({ name, value }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { name: times === 1 ? name : `${name}（${times}）`, value };
  });
};

export const scenario: Scenario<DeadlinesDraft> = {
  pack: ({ rows, asOf, fixed, readings }) => ({
    e: rows.map(({ event, on }) => [event, on]),
    t: asOf,
    f: fixed ? 1 : 0,
    r: readings,
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const { e, t, f, r } = parsed.output;
    const { chosen, ignored } = unpackReadings(r, deadlines.readings);
    const rows = e.flatMap((given, i) => {
      const row = v.safeParse(Row, given);
      if (row.success) return [{ event: row.output[0], on: row.output[1] }];
      ignored.push(`第 ${i + 1} 个事件`);
      return [];
    });
    return { draft: { rows: numbered(rows), asOf: t, fixed: f === 1, readings: chosen }, ignored };
  },
  results: (draft) => compute(draft).reckoned.map(({ done }) => done.result),
  figures: (draft) =>
    distinct(
      compute(draft).reckoned.flatMap(({ row, done }) =>
        done.result.deadlines.map(({ title, due }) => ({
          name: `${title}（${eventWords(row.event).title}）`,
          value: due,
        })),
      ),
    ),
  inputs: ({ rows, asOf }) =>
    distinct([
      ...rows
        .filter(({ on }) => on.trim() !== '')
        .map(({ event, on }) => ({ name: eventWords(event).title, value: parseDate(on) ?? on.trim() })),
      ...(asOf.trim() === '' ? [] : [{ name: '离哪一天', value: parseDate(asOf) ?? asOf.trim() }]),
    ]),
  readings: deadlines.readings,
  blank,
};
