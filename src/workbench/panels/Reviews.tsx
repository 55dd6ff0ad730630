import { useState } from 'preact/hooks';
import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { ClauseLink } from '../../calculators/parts/explain/ClauseLink.tsx';
import { averageShare, ceilingShare, secondLowestShare } from '../../rules/parameters/bid.ts';
import type { PanelProps, Target } from '../context.ts';
import { VERDICT_WORDS } from '../evaluation/triggered.ts';
import { removeReview, setReview } from '../project/edit.ts';
import { Choice } from './Choice.tsx';
import { ReviewRecord } from './ReviewRecord.tsx';

interface ReviewsProps extends PanelProps {
  target: Target | null;
  least: string;
  /** Shows the printable record of this bidder. */
  onPrint(bidder: number): void;
}

/** 异常低价审查: the lines, who lies under which, and a record for each. */
export function Reviews({ project, examining, clauses, least, target, change, say, onPrint }: ReviewsProps) {
  const [place, setPlace] = useState(0);
  const [started, setStarted] = useState<number | null>(null);
  const { examination, stale } = examining;
  if (!examination) return <p class="empty">录入投标人的报价以后，这里列出须审查的投标。</p>;
  const { triggered, lines, names, dropped } = examination.result;
  const lackingOf = (bidder: number): string[] =>
    examination.findings
      .filter(({ kind, where }) => kind === 'review' && where.bidder === bidder)
      .map(({ what }) => what);
  const out = new Set([
    ...dropped.filter(({ reason }) => reason !== 'abnormal-low').map(({ bidder }) => bidder),
    ...triggered.map(({ bidder }) => bidder),
  ]);
  const others = names.flatMap((name, bidder) =>
    name === '' || out.has(bidder) || (project.bidders[bidder]?.name ?? '').trim() === ''
      ? []
      : [{ name, bidder }],
  );
  const other = others[Math.min(place, others.length - 1)];
  const nameOf = (bidder: number) => project.bidders[bidder]?.name.trim() ?? '';
  return (
    <>
      <p>
        依据 <ClauseLink id="c2-s5-6.1.10" clauses={clauses} />
        。报价低于下面任一条线，或者评标委员会认为过低的，应当启动审查。
      </p>
      {lines && (
        <dl class="facts">
          <div>
            <dt>平均值线（第 1 项）：平均报价的 {averageShare.value}%</dt>
            <dd>{groupDigits(lines.averageLine)} 元</dd>
          </div>
          <div>
            <dt>次低价线（第 2 项）：次低报价的 {secondLowestShare.value}%</dt>
            <dd>
              {lines.secondLowestLine === null ? '没有次低报价' : `${groupDigits(lines.secondLowestLine)} 元`}
            </dd>
          </div>
          <div>
            <dt>限价线（第 3 项）：最高限价的 {ceilingShare.value}%</dt>
            <dd>{groupDigits(lines.ceilingLine)} 元</dd>
          </div>
        </dl>
      )}
      {triggered.length === 0 && <p class="empty">没有投标触发审查。</p>}
      {triggered.length > 1 && (
        <ul class="jumps" aria-label="触发审查的投标">
          {triggered.map(({ bidder, name, verdict }) => (
            <li key={bidder}>
              <a href={`#review-${bidder}`}>{name}</a> {VERDICT_WORDS[verdict]}
            </li>
          ))}
        </ul>
      )}
      {triggered.map((one) => {
        const name = nameOf(one.bidder);
        if (name === '') return <p key={one.bidder}>{one.name}触发了审查，请先在录入中填写名称。</p>;
        const onlyCommittee = one.triggers.length === 1 && one.triggers[0] === 'committee';
        return (
          <ReviewRecord
            key={one.bidder}
            triggered={one}
            record={project.reviews.find(({ bidder }) => bidder.trim() === name)}
            lacking={stale ? null : lackingOf(one.bidder)}
            least={least}
            aimed={(target?.where.bidder ?? started) === one.bidder}
            set={(part) => change(setReview(project, name, part))}
            onRemove={
              onlyCommittee
                ? () => {
                    change(removeReview(project, name));
                    say(`已撤回对${name}的审查，可以撤销。`);
                  }
                : null
            }
            onPrint={() => onPrint(one.bidder)}
          />
        );
      })}
      {other && (
        <div class="fields start-review">
          <Choice
            id="committee-review"
            label="评标委员会认为报价过低的投标人（第 4 项）"
            value={others.indexOf(other)}
            options={others.map(({ name }) => name)}
            onChoose={setPlace}
          />
          <button
            type="button"
            onClick={() => {
              setStarted(other.bidder);
              change(setReview(project, nameOf(other.bidder), {}));
              say(`已对${other.name}启动审查。`);
            }}
          >
            启动审查
          </button>
        </div>
      )}
    </>
  );
}
