import * as v from 'valibot';
import { type LineTolerance, lineTolerance } from '../../rules/contract/line-tolerance.ts';
import type { Notice, Step } from '../../rules/evaluation.ts';
import { type Done, outcomeOf } from '../parts/explain/outcome.ts';
import { remember } from '../parts/explain/remember.ts';
import { LINES, parseCount } from '../parts/form/count.ts';
import type { Problem } from '../parts/form/problem.ts';
import { LONGEST_TEXT, type Scenario } from '../parts/share/scenario.ts';
import { summary } from './words.ts';

export const FORM = 'line-tolerance';

/** The most rows that a form takes. */
export const MOST_ROWS = 200;

/** A 分项 as typed; `clause` is where the tender lists it, empty for a row that was added. */
export interface LineRow {
  key: number;
  clause: string;
  name: string;
  listed: string;
  actual: string;
}

export interface LineDraft {
  rows: LineRow[];
}

export const fieldOf = (row: LineRow, part: 'name' | 'listed' | 'actual'): string =>
  `${FORM}-${row.key}-${part}`;

export const nameOf = (row: LineRow, i: number): string => row.name.trim() || `第 ${i + 1} 行`;

/** The rows with a number of lines that the tender lists: `分项2：互联网专线39条。…` */
export function draftOf(
  clauses: readonly { id: string; text: string }[],
  actual: Readonly<Record<string, string>>,
): LineDraft {
  const rows = clauses.flatMap(({ id, text }, key) => {
    const [, name, listed] = /^分项\d+：(\D+)(\d+)[条个]/.exec(text) ?? [];
    return name && listed ? [{ key, clause: id, name, listed, actual: actual[name] ?? '' }] : [];
  });
  return { rows };
}

export function addRow(rows: readonly LineRow[]): LineRow[] {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return [...rows, { key, clause: '', name: '', listed: '', actual: '' }];
}

/** A row that both numbers of could be read. */
export interface Reckoned {
  row: LineRow;
  name: string;
  listed: number;
  actual: number;
  done: Done<LineTolerance>;
}

export interface Computed {
  /** What the rule says of every row that is filled in; null where there is none or one is wrong. */
  done: { reckoned: Reckoned[]; steps: Step[]; notices: Notice[] } | null;
  problems: Problem[];
}

export const compute = remember(({ rows }: LineDraft): Computed => {
  const problems: Problem[] = [];
  const reckoned: Reckoned[] = [];
  rows.forEach((row, i) => {
    if (row.actual.trim() === '') return;
    const name = nameOf(row, i);
    const read = (part: 'listed' | 'actual', label: string): number | null => {
      const parsed = parseCount(row[part], LINES);
      if (parsed.ok) return parsed.count;
      problems.push({ field: fieldOf(row, part), label: `${name}的${label}`, message: parsed.message });
      return null;
    };
    const [listed, actual] = [read('listed', '所列数量'), read('actual', '实际数量')];
    if (listed === null || actual === null) return;
    const { done, problems: found } = outcomeOf(lineTolerance({ listed, actual }), () => ({
      field: fieldOf(row, 'listed'),
      label: `${name}的所列数量`,
    }));
    problems.push(...found);
    if (done) reckoned.push({ row, name, listed, actual, done });
  });
  if (problems.length > 0 || reckoned.length === 0) return { done: null, problems };
  const steps = reckoned.flatMap(({ name, done }) =>
    done.steps.map((step) => ({ ...step, label: `${name}：${step.label}` })),
  );
  const notices = new Map(
    reckoned.flatMap(({ done }) => done.notices.map((notice) => [notice.code, notice])),
  );
  return { done: { reckoned, steps, notices: [...notices.values()] }, problems };
});

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const clauseId = v.pipe(v.string(), v.regex(/^(?:c4-s3-p2-4\.3\.2-\d)?$/));
const Row = v.tuple([clauseId, text, text, text]);
const State = v.object({ l: v.pipe(v.array(v.unknown()), v.minLength(1)) });

export const scenario: Scenario<LineDraft> = {
  pack: ({ rows }) => ({
    l: rows.map(({ clause, name, listed: number, actual }) => [clause, name, number, actual]),
  }),
  unpack(state) {
    const parsed = v.safeParse(State, state);
    if (!parsed.success) return null;
    const rows: LineRow[] = [];
    const ignored: string[] = [];
    parsed.output.l.forEach((item, i) => {
      const row = v.safeParse(Row, item);
      if (!row.success || rows.length === MOST_ROWS) {
        ignored.push(`第 ${i + 1} 行`);
        return;
      }
      const [clause, name, number, actual] = row.output;
      rows.push({ key: rows.length, clause, name, listed: number, actual });
    });
    return rows.length > 0 ? { draft: { rows }, ignored } : null;
  },
  results: (draft) => compute(draft).done?.reckoned.map(({ done }) => done.result) ?? null,
  figures(draft) {
    const { done } = compute(draft);
    return done ? [{ name: '结论', value: summary(done.reckoned) }] : [];
  },
  inputs: ({ rows }) =>
    rows.map((row, i) => ({
      name: `${i + 1} ${nameOf(row, i)}`,
      value: `所列 ${row.listed}，实际 ${row.actual}`,
    })),
  blank: { rows: addRow([]) },
};
