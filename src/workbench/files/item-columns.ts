import type { Item } from '../project/project.ts';
import { type Column, fold } from './columns.ts';

export const itemKey = (id: string): string => `item ${id}`;

export function itemColumns(items: readonly Item[], rest: Pick<Column, 'required' | 'computed'>): Column[] {
  const titles = headings(items);
  return items.map(({ id, title }, at) => ({
    key: itemKey(id),
    title: titles[at]!,
    also: [title, id].filter((other) => other !== titles[at]),
    kind: 'figure',
    width: 12,
    ...rest,
  }));
}

/** What stands above an item's column: its title, or its id where something else in the sheet is called so. */
export function headings(items: readonly Item[]): string[] {
  const count = new Map<string, number>(TAKEN.map((title) => [fold(title), 1]));
  const add = (text: string) => count.set(fold(text), (count.get(fold(text)) ?? 0) + 1);
  for (const { id, title } of items) {
    add(title);
    if (fold(id) !== fold(title)) add(id);
  }
  return items.map(({ id, title }) => (fold(title) === '' || count.get(fold(title))! > 1 ? id : title));
}

/** Titles of the other columns in the sheets that have item columns. */
const TAKEN = [
  '评委',
  '评委姓名',
  '投标人',
  '投标人名称',
  '投标人全称',
  '投标报价得分',
  '技术部分得分',
  '商务部分得分',
  '合计得分',
  '总分',
  '排序',
  '名次',
  '排名',
  '中标候选人',
] as const;
