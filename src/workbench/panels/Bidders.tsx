import { useMemo, useState } from 'preact/hooks';
import type { PanelProps, Target } from '../context.ts';
import type { Examination } from '../evaluation/examine.ts';
import { type Change, Grid, type GridColumn } from '../grid/Grid.tsx';
import { removeBidder, setBidder } from '../project/edit.ts';
import { LIMITS } from '../project/limits.ts';
import type { Bidder, Project } from '../project/project.ts';
import { CONSENTS, consentWord, readVerdict, VERDICTS, verdictWord } from './words.ts';

type Key = 'name' | 'price' | 'capital' | 'joinedAt' | 'qualification' | 'conformity' | 'correctionAccepted';

const COLUMNS: readonly (GridColumn & { key: Key })[] = [
  { key: 'name', title: '投标人', width: 200 },
  { key: 'price', title: '投标总报价（元）', width: 150, align: 'end' },
  { key: 'capital', title: '大写金额', width: 220 },
  { key: 'joinedAt', title: '参与投标时间', width: 168 },
  { key: 'qualification', title: '资格审查', width: 100, options: VERDICTS },
  { key: 'conformity', title: '符合性审查', width: 100, options: VERDICTS },
  { key: 'correctionAccepted', title: '接受修正后的价格', width: 140, options: CONSENTS },
];

/** Empty rows below the last bidder, to type or paste into. */
const SPARE_ROWS = 2;
const FEWEST_ROWS = 6;

const words = (bidder: Bidder | undefined, key: Key): string => {
  if (!bidder) return '';
  if (key === 'qualification' || key === 'conformity') return verdictWord(bidder[key]);
  if (key === 'correctionAccepted') return consentWord(bidder.correctionAccepted);
  return key === 'joinedAt' ? bidder.joinedAt.replace('T', ' ') : bidder[key];
};

/** A typed word as the project keeps it; null where it is none of those allowed. */
function part(key: Key, text: string): Partial<Bidder> | null {
  if (key === 'qualification' || key === 'conformity') {
    const verdict = readVerdict(text);
    return verdict === null ? null : { [key]: verdict };
  }
  if (key === 'correctionAccepted') {
    const verdict = readVerdict(text);
    if (verdict === null) return null;
    return { correctionAccepted: verdict === '' ? '' : verdict === 'passed' ? 'yes' : 'no' };
  }
  const limit = key === 'name' ? LIMITS.name : LIMITS.figure;
  return { [key]: text.slice(0, limit) };
}

/** Bidders of the findings that concern a column, for the marks in the cells. */
const marksOf = (examination: Examination | null): Set<string> =>
  new Set(
    (examination?.findings ?? []).flatMap(({ where: { bidder, field } }) =>
      bidder === undefined ? [] : [`${bidder} ${field}`],
    ),
  );

interface BiddersProps extends PanelProps {
  target: Target | null;
}

/** The bidders: one row each, typed or pasted. */
export function Bidders({ project, examining, change, undo, say, target }: BiddersProps) {
  const [active, setActive] = useState(0);
  const rows = Math.min(LIMITS.bidders, Math.max(FEWEST_ROWS, project.bidders.length + SPARE_ROWS));
  const marks = marksOf(examining.stale ? null : examining.examination);
  const apply = (changes: Change[]) => {
    let next: Project = project;
    let ignored = 0;
    for (const { row, column, text } of changes) {
      const key = COLUMNS[column]?.key;
      const given = key && row < LIMITS.bidders ? part(key, text) : null;
      if (!given) ignored += 1;
      else if (row < next.bidders.length || text !== '') next = setBidder(next, row, given);
    }
    if (next !== project) change(next);
    say(
      ignored === 0
        ? changes.length > 1
          ? `填入 ${changes.length} 格。`
          : ''
        : `${ignored} 格超出表格，或者不是“通过”“不通过”“接受”“不接受”，没有填入。`,
    );
  };
  const goTo = useMemo(() => {
    const column = COLUMNS.findIndex(({ key }) => key === target?.where.field);
    return target?.where.bidder === undefined || column < 0 ? null : { row: target.where.bidder, column };
  }, [target]);
  const current = project.bidders[active];
  const remove = () => {
    change(removeBidder(project, active));
    say(`已删除${current?.name.trim() || `第 ${active + 1} 行`}，可以撤销。`);
  };
  return (
    <>
      <Grid
        label="投标人名单"
        head={{ title: '序号', width: 56 }}
        columns={COLUMNS}
        rows={rows}
        rowTitle={(row) => String(row + 1)}
        cell={({ row, column }) => words(project.bidders[row], COLUMNS[column]!.key)}
        marked={({ row, column }) => marks.has(`${row} ${COLUMNS[column]!.key}`)}
        onChange={apply}
        onUndo={() => undo?.()}
        onActive={({ row }) => setActive(row)}
        goTo={goTo}
      />
      <div class="acts">
        <button type="button" disabled={!current} onClick={remove}>
          删除第 {active + 1} 行{current?.name.trim() ? `：${current.name.trim()}` : ''}
        </button>
      </div>
    </>
  );
}
