import { expect, test } from 'vitest';
import { fittedColumns } from '../../../src/workbench/report/widths.ts';

/** Half characters that a line on A4 holds. */
const LINE = 105;

const shares = (columns: readonly { width: number }[]): number[] => {
  const sum = columns.reduce((all, { width }) => all + width, 0);
  return columns.map(({ width }) => (width * LINE) / sum);
};

test('a price keeps its line beside a name of two hundred characters', () => {
  const columns = fittedColumns(
    [
      { title: '名次', align: 'end' },
      { title: '投标人', align: 'start' },
      { title: '总分', align: 'end' },
      { title: '报价（元）', align: 'end' },
      { title: '参与投标时间', align: 'start' },
      { title: '并列的处理', align: 'start' },
    ],
    [['1', '名'.repeat(200), '96.64', '999,999,999.99', '2026-03-20 09:00', '字'.repeat(200)]],
  );
  expect(columns.map(({ width }) => width)).toEqual([6, 24, 6, 14, 16, 24]);
  expect(shares(columns)[3]).toBeGreaterThan('999,999,999.99'.length);
  expect(shares(columns)[4]).toBeGreaterThan('2026-03-20 09:00'.length);
});

test('in a narrow table the words get the room that is left, in equal parts', () => {
  expect(
    fittedColumns(
      [
        { title: '投标人', align: 'start' },
        { title: '报价（元）', align: 'end' },
        { title: '结论', align: 'start' },
      ],
      [['甲公司', '82,000,000.00', '超过预算，投标无效']],
    ),
  ).toEqual([
    { title: '投标人', align: 'start', width: 6 + 11.5 },
    { title: '报价（元）', align: 'end', width: 13 },
    { title: '结论', align: 'start', width: 18 + 11.5 },
  ]);
});

test('where there are only figures they share what is left; a table without columns stays one', () => {
  const figures = [
    { title: '一', align: 'end' as const },
    { title: '二', align: 'end' as const },
  ];
  expect(fittedColumns(figures, [])).toEqual(figures.map((column) => ({ ...column, width: 30 })));
  expect(fittedColumns([], [])).toEqual([]);
});
