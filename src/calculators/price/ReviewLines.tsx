import {
  averageShare,
  ceilingShare,
  explanationTime,
  secondLowestShare,
} from '../../rules/parameters/bid.ts';
import { lineNames } from '../parts/chart/lines.ts';
import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { Facts } from './Facts.tsx';
import { between } from './hundredths.ts';
import type { Standing } from './outlook.ts';
import type { Line, Thresholds } from './thresholds.ts';
import { difference, yuan } from './words.ts';

interface ReviewLinesProps {
  mine: Standing;
  thresholds: Thresholds;
  clauses: CitedClauses;
}

const LINES: readonly { line: Line; share: { value: string; clause: string }; of: string }[] = [
  { line: 'average', share: averageShare, of: '平均报价' },
  { line: 'second-lowest', share: secondLowestShare, of: '次低报价' },
  { line: 'ceiling', share: ceilingShare, of: '最高限价' },
];

function standing(mine: Standing, line: Line, from: string): string {
  const gap = difference(from, mine.price);
  if (mine.triggers.includes(line)) return gap < 0n ? `低 ${yuan(between(from, mine.price))}，触发` : '触发';
  return gap === 0n ? '正好在线上，不触发' : `高 ${yuan(between(from, mine.price))}，不触发`;
}

/** At which price of ours each line of the review begins. */
export function ReviewLines({ mine, thresholds, clauses }: ReviewLinesProps) {
  return (
    <>
      <Facts
        caption="别家报价不变，只改我方报价；等于所列的价不触发，低一分就触发"
        heads={['审查线', '我方报价低于', '现在', '依据']}
        rows={LINES.map(({ line, share, of }) => {
          const from = thresholds[line];
          return {
            key: line,
            cells: [
              `${lineNames[line]}（${of} × ${share.value}%）`,
              from === null ? '没有' : yuan(from),
              from === null ? (mine.triggers.includes(line) ? '触发' : '不触发') : standing(mine, line, from),
              <ClauseLink key="clause" id={share.clause} clauses={clauses} />,
            ],
          };
        })}
      />
      <p>
        平均报价里有我方自己，次低报价在我方最低时是别家的最低价，所以与现在的审查线不一定相同。启动审查不等于投标无效：供应商可在现场说明（一般不少于{' '}
        {explanationTime.value} 分钟），由评标委员会判断。
      </p>
    </>
  );
}
