import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelProps, Target } from '../context.ts';
import { type Change, Grid, type GridColumn } from '../grid/Grid.tsx';
import { setBidder } from '../project/edit.ts';
import { LIMITS } from '../project/limits.ts';
import type { DetailLine } from '../project/project.ts';
import { Choice } from './Choice.tsx';
import { readVerdict } from './words.ts';

const COLUMNS: readonly (GridColumn & { key: keyof DetailLine })[] = [
  { key: 'name', title: '投入项目及费用名称', width: 220 },
  { key: 'quantity', title: '数量', width: 100, align: 'end' },
  { key: 'unitPrice', title: '单价（元）', width: 150, align: 'end' },
  { key: 'amount', title: '金额（元）', width: 150, align: 'end' },
  { key: 'misplaced', title: '单价明显错位', width: 120, options: ['是'] },
];

const EMPTY: DetailLine = { name: '', quantity: '', unitPrice: '', amount: '', misplaced: false };
const SPARE_ROWS = 3;

const isEmpty = (line: DetailLine): boolean =>
  !line.misplaced && `${line.name}${line.quantity}${line.unitPrice}${line.amount}`.trim() === '';

interface LinesProps extends PanelProps {
  names: readonly string[];
  target: Target | null;
}

/** The table of detail prices of one bidder; it is only needed where the arithmetic is to be checked. */
export function Lines({ project, names, change, undo, target }: LinesProps) {
  const [place, setPlace] = useState(0);
  const aimed = target?.where.field === 'lines' ? target.where.bidder : undefined;
  useEffect(() => {
    if (aimed !== undefined) setPlace(aimed);
  }, [target]);
  const goTo = useMemo(
    () => (aimed !== undefined && aimed === place ? { row: 0, column: 0 } : null),
    [target, place],
  );
  const bidder = project.bidders[place];
  if (!bidder) return <p class="empty">先填写投标人。</p>;
  const apply = (changes: Change[]) => {
    const lines = [...bidder.lines];
    for (const { row, column, text } of changes) {
      const key = COLUMNS[column]?.key;
      if (!key || row >= LIMITS.lines) continue;
      while (lines.length <= row) lines.push(EMPTY);
      const limit = key === 'name' ? LIMITS.name : LIMITS.figure;
      const value = key === 'misplaced' ? readVerdict(text) === 'passed' : text.slice(0, limit);
      lines[row] = { ...lines[row]!, [key]: value };
    }
    while (lines.length > 0 && isEmpty(lines.at(-1)!)) lines.pop();
    change(setBidder(project, place, { lines }));
  };
  return (
    <>
      <Choice id="lines-bidder" label="投标人" value={place} options={names} onChoose={setPlace} />
      <Grid
        key={place}
        label="明细表"
        head={{ title: '行', width: 56 }}
        columns={COLUMNS}
        rows={Math.min(LIMITS.lines, bidder.lines.length + SPARE_ROWS)}
        rowTitle={(row) => String(row + 1)}
        cell={({ row, column }) => {
          const value = bidder.lines[row]?.[COLUMNS[column]!.key] ?? '';
          return typeof value === 'boolean' ? (value ? '是' : '') : value;
        }}
        onChange={apply}
        onUndo={() => undo?.()}
        goTo={goTo}
      />
    </>
  );
}
