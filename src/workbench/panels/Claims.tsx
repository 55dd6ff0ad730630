import { useEffect, useMemo } from 'preact/hooks';
import type { PanelProps, Target } from '../context.ts';
import { type Change, Grid, type GridColumn } from '../grid/Grid.tsx';
import { widthOfNames } from '../grid/layout.ts';
import { setAverages, setClaim, setClaims } from '../project/edit.ts';
import { LIMITS } from '../project/limits.ts';
import type { ClaimedBidder } from '../project/project.ts';
import { TextField } from './TextField.tsx';

type Key = Exclude<keyof ClaimedBidder, 'bidder'>;

const COLUMNS: readonly (GridColumn & { key: Key })[] = [
  { key: 'priceScore', title: '价格分', width: 100, align: 'end' },
  { key: 'technical', title: '技术分', width: 100, align: 'end' },
  { key: 'commercial', title: '商务分', width: 100, align: 'end' },
  { key: 'total', title: '总分', width: 100, align: 'end' },
  { key: 'rank', title: '名次', width: 90, align: 'end' },
];

interface ClaimsProps extends PanelProps {
  names: readonly string[];
  target: Target | null;
}

/** The agency's own results: whatever is entered here is compared, the rest is left out of the comparison. */
export function Claims({ project, examining, names, change, undo, target }: ClaimsProps) {
  const { bidders, claims, items } = project;
  const found = (examining.stale ? null : examining.examination?.findings) ?? [];
  const marks = new Set(found.map(({ where }) => `${where.field} ${where.bidder} ${where.item ?? ''}`));
  const own = useMemo(
    () => new Map(claims.bidders.map((claim) => [claim.bidder.trim(), claim])),
    [claims.bidders],
  );
  const averages = useMemo(
    () => new Map(claims.averages.map((one) => [JSON.stringify([one.bidder.trim(), one.item]), one.score])),
    [claims.averages],
  );
  const goTo = useMemo(() => {
    const column = COLUMNS.findIndex(({ key }) => key === target?.where.field);
    return target?.where.bidder === undefined || column < 0 ? null : { row: target.where.bidder, column };
  }, [target]);
  const goToAverage = useMemo(
    () =>
      target?.where.field === 'average'
        ? { row: target.where.bidder ?? 0, column: target.where.item ?? 0 }
        : null,
    [target],
  );
  useEffect(() => {
    const { field } = target?.where ?? {};
    if (field === 'benchmark' || field === 'candidates') document.getElementById(`claim-${field}`)?.focus();
  }, [target]);
  const nameOf = (row: number) => bidders[row]?.name.trim() ?? '';
  const named = (changes: Change[]) =>
    changes
      .map((one) => ({ ...one, name: nameOf(one.row), text: one.text.slice(0, LIMITS.figure) }))
      .filter(({ name }) => name !== '');
  const apply = (changes: Change[]) =>
    change(
      named(changes).reduce((next, { name, column, text }) => {
        const key = COLUMNS[column]?.key;
        return key ? setClaim(next, name, { [key]: text }) : next;
      }, project),
    );
  const applyAverages = (changes: Change[]) =>
    change(
      setAverages(
        project,
        named(changes).flatMap(({ name, column, text }) => {
          const item = items[column];
          return item ? [{ bidder: name, item: item.id, score: text }] : [];
        }),
      ),
    );
  const nobody = bidders.length === 0;
  return (
    <>
      <div class="fields">
        <TextField
          id="claim-benchmark"
          label="评标基准价（元）"
          value={claims.benchmark}
          most={LIMITS.figure}
          onText={(benchmark) => change(setClaims(project, { benchmark }))}
        />
        <TextField
          id="claim-candidates"
          label="中标候选人，按名次，用顿号分开"
          value={claims.candidates.join('、')}
          most={LIMITS.words}
          onText={(text) =>
            change(
              setClaims(project, {
                candidates: text === '' ? [] : text.split('、').map((name) => name.slice(0, LIMITS.name)),
              }),
            )
          }
        />
      </div>
      {nobody ? (
        <p class="empty">填写投标人以后，这里出现结果表。</p>
      ) : (
        <>
          <Grid
            label="代理机构的结果"
            head={{ title: '投标人', width: widthOfNames(names) }}
            columns={COLUMNS}
            rows={bidders.length}
            rowTitle={(row) => names[row] ?? ''}
            cell={({ row, column }) => own.get(nameOf(row))?.[COLUMNS[column]!.key] ?? ''}
            marked={({ row, column }) => marks.has(`${COLUMNS[column]!.key} ${row} `)}
            onChange={apply}
            onUndo={() => undo?.()}
            goTo={goTo}
          />
          <details open={goToAverage !== null}>
            <summary>各项平均分（要核对时填写）</summary>
            <Grid
              label="各项平均分"
              head={{ title: '投标人', width: widthOfNames(names) }}
              columns={items.map(({ id, title }) => ({
                key: id,
                title: title || id,
                width: 112,
                align: 'end',
              }))}
              rows={bidders.length}
              rowTitle={(row) => names[row] ?? ''}
              cell={({ row, column }) =>
                averages.get(JSON.stringify([nameOf(row), items[column]?.id ?? ''])) ?? ''
              }
              marked={({ row, column }) => marks.has(`average ${row} ${column}`)}
              onChange={applyAverages}
              onUndo={() => undo?.()}
              goTo={goToAverage}
            />
          </details>
        </>
      )}
    </>
  );
}
