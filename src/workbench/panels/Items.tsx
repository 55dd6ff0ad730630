import { useMemo } from 'preact/hooks';
import type { PanelProps, Target } from '../context.ts';
import { type Change, Grid, type GridColumn } from '../grid/Grid.tsx';
import { setItem } from '../project/edit.ts';
import { LIMITS } from '../project/limits.ts';
import type { Item } from '../project/project.ts';
import { readVerdict } from './words.ts';

const COLUMNS: readonly (GridColumn & { key: 'title' | 'part' | 'max' | 'objective' | 'levels' })[] = [
  { key: 'title', title: '评分项', width: 180 },
  { key: 'part', title: '部分', width: 90, options: ['技术', '商务'] },
  { key: 'max', title: '满分', width: 90, align: 'end' },
  { key: 'objective', title: '客观分', width: 90, options: ['是', '否'] },
  { key: 'levels', title: '评分档次（不限的留空）', width: 620 },
];

const words = (item: Item, key: (typeof COLUMNS)[number]['key']): string => {
  if (key === 'part') return item.part === 'technical' ? '技术' : '商务';
  if (key === 'objective') return item.objective ? '是' : '否';
  return key === 'levels' ? item.levels.join('、') : item[key];
};

function part(key: (typeof COLUMNS)[number]['key'], text: string): Partial<Item> {
  if (key === 'part') return { part: text.startsWith('商') ? 'commercial' : 'technical' };
  if (key === 'objective') return { objective: readVerdict(text) === 'passed' };
  if (key === 'levels')
    return {
      levels: text
        .split(/[、,，;；\s]+/)
        .filter((level) => level !== '')
        .slice(0, LIMITS.items)
        .map((level) => level.slice(0, LIMITS.figure)),
    };
  return { [key]: text.slice(0, key === 'title' ? LIMITS.name : LIMITS.figure) };
}

/** What the experts score: the tender's own items, which another evaluation may change. */
export function Items({ project, change, undo, target }: PanelProps & { target: Target | null }) {
  const goTo = useMemo(
    () =>
      target?.where.field === 'item'
        ? { row: target.where.item ?? 0, column: COLUMNS.findIndex(({ key }) => key === 'max') }
        : null,
    [target],
  );
  const apply = (changes: Change[]) =>
    change(
      changes.reduce((next, { row, column, text }) => {
        const key = COLUMNS[column]?.key;
        return key && row < next.items.length ? setItem(next, row, part(key, text)) : next;
      }, project),
    );
  return (
    <Grid
      label="评分项"
      head={{ title: '序号', width: 56 }}
      columns={COLUMNS}
      rows={project.items.length}
      rowTitle={(row) => String(row + 1)}
      cell={({ row, column }) => {
        const item = project.items[row];
        return item ? words(item, COLUMNS[column]!.key) : '';
      }}
      onChange={apply}
      onUndo={() => undo?.()}
      goTo={goTo}
    />
  );
}
