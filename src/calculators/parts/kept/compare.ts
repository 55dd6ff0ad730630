import { editionWords } from '../share/edition.ts';
import type { ChosenReadings } from '../share/readings.ts';
import type { ScenarioRecord } from '../share/record.ts';
import type { Entry, Scenario } from '../share/scenario.ts';

/** A column of the comparison; `record` is missing for what is filled in at the moment. */
export interface Compared<Draft> {
  title: string;
  draft: Draft;
  record: ScenarioRecord | null;
}

/** `differs`: from the first column. `before`: what stood there when the scenario was made, where the rules now say otherwise. */
export interface Cell {
  value: string;
  differs: boolean;
  before: string | null;
}

export interface Row {
  name: string;
  cells: readonly Cell[];
  differs: boolean;
}

/** `left` is the number of rows that are too many to be shown. */
export interface Part {
  title: string;
  rows: readonly Row[];
  left: number;
}

const MOST_ROWS = 60;
const NONE = '—';

function rowOf(name: string, values: readonly string[], before: readonly (string | null)[]): Row {
  const cells = values.map((value, i) => ({
    value,
    differs: value !== values[0],
    before: before[i] ?? null,
  }));
  return { name, cells, differs: cells.some(({ differs }) => differs) };
}

function partOf(
  title: string,
  lists: readonly (readonly Entry[])[],
  recorded: readonly (ScenarioRecord | null)[] = [],
): Part {
  const columns = lists.map((list) => new Map(list.map(({ name, value }) => [name, value])));
  const kept = recorded.map((record) => new Map(record?.figures));
  const names = [...new Set(lists.flatMap((list) => list.map(({ name }) => name)))];
  const rows = names.slice(0, MOST_ROWS).map((name) => {
    const values = columns.map((column) => column.get(name) ?? NONE);
    const before = kept.map((figures, i) => {
      const was = figures.get(name);
      return was === undefined || was === values[i] ? null : was;
    });
    return rowOf(name, values, before);
  });
  return { title, rows, left: names.length - rows.length };
}

function readingEntries<Draft>(draft: Draft, { readings = [] }: Scenario<Draft>): Entry[] {
  const chosen: ChosenReadings = (draft as { readings?: ChosenReadings }).readings ?? {};
  return readings.map((reading) => {
    const id = chosen[reading.id] ?? reading.default;
    const words = reading.alternatives.find((alternative) => alternative.id === id)?.words ?? NONE;
    return { name: reading.question, value: id === reading.default ? `${words}（本站默认）` : words };
  });
}

/** Two or more scenarios side by side, all reckoned by the present rules: results, inputs, readings, the rules they were saved with. */
export function compareScenarios<Draft>(
  columns: readonly Compared<Draft>[],
  scenario: Scenario<Draft>,
  edition: string,
): Part[] {
  const drafts = columns.map(({ draft }) => draft);
  const records = columns.map(({ record }) => record);
  const versions = records.map((record) => editionWords(record?.rules ?? edition));
  return [
    partOf(
      '结果',
      drafts.map((draft) => scenario.figures?.(draft) ?? []),
      records,
    ),
    partOf(
      '填写',
      drafts.map((draft) => scenario.inputs?.(draft) ?? []),
    ),
    partOf(
      '口径',
      drafts.map((draft) => readingEntries(draft, scenario)),
    ),
    { title: '规则', rows: [rowOf('保存时的规则版本', versions, [])], left: 0 },
  ].filter(({ rows }) => rows.length > 0);
}
