import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelProps, Target } from '../context.ts';
import { type Change, Grid, type Place } from '../grid/Grid.tsx';
import { widthOfNames } from '../grid/layout.ts';
import { type ScoreChange, setScores } from '../project/edit.ts';
import { LIMITS } from '../project/limits.ts';
import { Choice } from './Choice.tsx';

const VIEWS = ['按评委：一位评委的评分表', '按投标人：一家的全部评分', '总表：全部评委的全部评分'] as const;
const CELL = 112;
const WIDE_CELL = 168;

interface SheetsProps extends PanelProps {
  names: readonly string[];
  target: Target | null;
}

/** The experts' scores, seen from an expert, from a bidder, or all at once. */
export function Sheets({ project, examining, names, change, undo, say, target }: SheetsProps) {
  const [view, setView] = useState(0);
  const [expert, setExpert] = useState(0);
  const [bidder, setBidder] = useState(0);
  const [goTo, setGoTo] = useState<Place | null>(null);
  const { bidders, experts, items, scores } = project;

  useEffect(() => {
    if (target?.where.field !== 'score') return;
    const { where } = target;
    setView(0);
    setExpert(where.expert ?? 0);
    setGoTo({ row: where.bidder ?? 0, column: where.item ?? 0 });
  }, [target]);

  const findings = examining.stale ? null : examining.examination?.findings;
  const marks = useMemo(
    () =>
      new Set(
        (findings ?? [])
          .filter(({ where }) => where.field === 'score')
          .map(({ where }) => `${where.expert} ${where.bidder} ${where.item}`),
      ),
    [findings],
  );

  if (bidders.length === 0 || experts.length === 0)
    return <p class="empty">填写投标人和评委以后，这里出现评分表。</p>;

  const shownExpert = Math.min(expert, experts.length - 1);
  const shownBidder = Math.min(bidder, bidders.length - 1);
  const titles = items.map(({ title, id }) => title.trim() || id);
  const expertNames = experts.map((name, at) => name.trim() || `第 ${at + 1} 位评委`);
  /** Which score a cell of the present view holds. */
  const cellOf = ({ row, column }: Place): Omit<ScoreChange, 'text'> => {
    if (view === 0) return { expert: shownExpert, bidder: row, item: column };
    if (view === 1) return { expert: row, bidder: shownBidder, item: column };
    return { expert: Math.floor(column / items.length), bidder: row, item: column % items.length };
  };
  const columns =
    view === 2
      ? expertNames.flatMap((name) =>
          titles.map((title) => ({
            key: `${name} ${title}`,
            title: `${name} ${title}`,
            width: WIDE_CELL,
            align: 'end' as const,
          })),
        )
      : titles.map((title) => ({ key: title, title, width: CELL, align: 'end' as const }));
  const rowNames = view === 1 ? expertNames : names;
  const apply = (changes: Change[]) => {
    const inside = changes.filter(({ row, column }) => row < rowNames.length && column < columns.length);
    change(
      setScores(
        project,
        inside.map(({ text, ...place }) => ({ ...cellOf(place), text: text.slice(0, LIMITS.figure) })),
      ),
    );
    const outside = changes.length - inside.length;
    if (changes.length > 1)
      say(`填入 ${inside.length} 格${outside > 0 ? `，${outside} 格超出表格，没有填入` : ''}。`);
  };
  const title =
    view === 0
      ? `${expertNames[shownExpert]}的评分表`
      : view === 1
        ? `${names[shownBidder]}的评分`
        : '评分总表';
  return (
    <>
      <div class="fields">
        <Choice id="sheet-view" label="查看方式" value={view} options={VIEWS} onChoose={setView} />
        {view === 0 && (
          <Choice
            id="sheet-expert"
            label="评委"
            value={shownExpert}
            options={expertNames}
            onChoose={setExpert}
          />
        )}
        {view === 1 && (
          <Choice id="sheet-bidder" label="投标人" value={shownBidder} options={names} onChoose={setBidder} />
        )}
      </div>
      <Grid
        key={view}
        label={title}
        head={{ title: view === 1 ? '评委' : '投标人', width: widthOfNames(rowNames) }}
        columns={columns}
        rows={rowNames.length}
        rowTitle={(row) => rowNames[row] ?? ''}
        cell={(place) => {
          const at = cellOf(place);
          return scores[at.expert]?.[at.bidder]?.[at.item] ?? '';
        }}
        marked={(place) => {
          const at = cellOf(place);
          return marks.has(`${at.expert} ${at.bidder} ${at.item}`);
        }}
        onChange={apply}
        onUndo={() => undo?.()}
        goTo={goTo}
      />
    </>
  );
}
