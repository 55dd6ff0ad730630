import { useMemo, useState } from 'preact/hooks';
import type { PanelProps, Target } from '../context.ts';
import { type Change, Grid } from '../grid/Grid.tsx';
import { removeExpert, setExperts } from '../project/edit.ts';
import { LIMITS } from '../project/limits.ts';

const COLUMNS = [{ key: 'name', title: '评委', width: 220 }] as const;
const SPARE_ROWS = 2;
const FEWEST_ROWS = 7;

/** The committee: one name in each row. */
export function Experts({ project, change, undo, say, target }: PanelProps & { target: Target | null }) {
  const [active, setActive] = useState(0);
  const rows = Math.min(LIMITS.experts, Math.max(FEWEST_ROWS, project.experts.length + SPARE_ROWS));
  const apply = (changes: Change[]) => {
    const names = [...project.experts];
    for (const { row, column, text } of changes) {
      if (column > 0 || row >= LIMITS.experts || (row >= names.length && text === '')) continue;
      while (names.length <= row) names.push('');
      names[row] = text.slice(0, LIMITS.name);
    }
    change(setExperts(project, names));
    say('');
  };
  const goTo = useMemo(
    () => (target?.where.field === 'expert' ? { row: target.where.expert ?? 0, column: 0 } : null),
    [target],
  );
  const current = project.experts[active];
  const remove = () => {
    change(removeExpert(project, active));
    say(`已删除${current?.trim() || `第 ${active + 1} 位评委`}和他的评分表，可以撤销。`);
  };
  return (
    <>
      <Grid
        label="评委名单"
        head={{ title: '序号', width: 56 }}
        columns={COLUMNS}
        rows={rows}
        rowTitle={(row) => String(row + 1)}
        cell={({ row }) => project.experts[row] ?? ''}
        onChange={apply}
        onUndo={() => undo?.()}
        onActive={({ row }) => setActive(row)}
        goTo={goTo}
      />
      <div class="acts">
        <button type="button" disabled={current === undefined} onClick={remove}>
          删除第 {active + 1} 位{current?.trim() ? `：${current.trim()}` : ''}
        </button>
      </div>
    </>
  );
}
