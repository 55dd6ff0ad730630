import { countOf } from '../../rules/parameter.ts';
import { explanationTime } from '../../rules/parameters/bid.ts';
import { isBlank, minutesBetween, readTime } from '../evaluation/figures.ts';
import type { Triggered } from '../evaluation/triggered.ts';
import type { Review } from '../project/project.ts';
import type { Check, Finding } from './finding.ts';

const CLAUSE = 'c2-s5-6.1.10-note';

type Fault = Pick<Finding, 'what' | 'expected' | 'found' | 'mend'>;

const fault = (what: string, mend: string, found = '未填', expected = ''): Fault => ({
  what,
  mend,
  found,
  expected,
});

/** A local time as people write it. */
const shown = (time: string): string => time.replace('T', ' ');

function timeFaults({ askedAt, dueAt, answeredAt }: Review): Fault[] {
  const [asked, due, answered] = [readTime(askedAt), readTime(dueAt), readTime(answeredAt)];
  const faults: Fault[] = [];
  if (asked === null) faults.push(fault('没有可读的发出要求的时间', '填写要求说明的时间', askedAt || '未填'));
  if (due === null) faults.push(fault('没有可读的答复截止时间', '填写给予供应商的截止时间', dueAt || '未填'));
  if (asked !== null && due !== null) {
    const given = minutesBetween(asked, due);
    if (given < countOf(explanationTime))
      faults.push(
        fault(
          `给予说明的时间 ${given} 分钟，少于 ${explanationTime.value} 分钟`,
          `一般不少于 ${explanationTime.value} 分钟；应当重新给予时间，或者在理由中说明`,
          `${given} 分钟`,
          `不少于 ${explanationTime.value} 分钟`,
        ),
      );
  }
  if (due !== null && answered !== null && minutesBetween(due, answered) > 0)
    faults.push(
      fault(
        '答复晚于截止时间',
        '核对答复时间；由评标委员会决定是否采纳',
        shown(answered),
        `不晚于 ${shown(due)}`,
      ),
    );
  return faults;
}

/** What the record of one review lacks. A statement that came with the bid need not be asked for again (item 3 alone). */
function faultsOf(triggered: Triggered, record: Review | undefined): Fault[] {
  if (!record)
    return [fault('触发了异常低价审查，没有审查记录', '启动审查，要求投标人说明，并填写记录', '没有记录')];
  const withBid = triggered.writtenStatementSuffices && isBlank(record.askedAt) && !isBlank(record.materials);
  const faults = withBid ? [] : timeFaults(record);
  if (!withBid && isBlank(record.askedBy)) faults.push(fault('没有记录由谁提出', '填写提出要求的评委'));
  if (isBlank(record.materials) && record.judgement === 'accepted')
    faults.push(
      fault(
        '没有书面说明和证明材料，却判断为合理',
        '补记所交的材料；确实没有提交的，应当作为无效投标处理',
        '没有材料',
      ),
    );
  if (record.judgement === '') faults.push(fault('没有结论', '填写评标委员会的结论'));
  else if (isBlank(record.reason)) faults.push(fault('结论没有理由', '填写判断的理由'));
  return faults;
}

/** The record of every review that was, or should have been, started (c2-s5-6.1.10). */
export const review: Check = {
  kind: 'review',
  clause: CLAUSE,
  examined: ({ result }) =>
    result.triggered.length === 0 ? '没有投标触发审查' : `${result.triggered.length} 家触发审查的投标`,
  run: ({ entries, result }) =>
    result.triggered.flatMap((triggered) => {
      const name = entries.project.bidders[triggered.bidder]!.name.trim();
      return faultsOf(triggered, entries.reviews.get(name)).map(
        (words): Finding => ({
          kind: 'review',
          where: { field: 'review', bidder: triggered.bidder },
          place: triggered.name,
          clause: CLAUSE,
          ...words,
        }),
      );
    }),
};
