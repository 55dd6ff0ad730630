import type { CreditRecord } from '../../rules/eligibility/credit-record.ts';
import { groupAll } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';
import type { Done } from '../parts/explain/outcome.ts';
import { dateWords } from '../parts/form/date.ts';

/** The result in a sentence. */
export function verdict({ large, blocked, blockedThrough }: CreditRecord, submittedOn: string): string {
  if (!large) return '不属于较大数额罚款，投标不因这项罚款被拒绝。';
  if (blocked)
    return `属于较大数额罚款，到提交之日未满三年：投标无效，到${dateWords(blockedThrough)}（含当日）为止。`;
  return submittedOn > blockedThrough
    ? '属于较大数额罚款，到提交之日已满三年，投标不因这项罚款被拒绝。'
    : '属于较大数额罚款，提交之日处罚尚未生效，请核对两个日期。';
}

export const figures = (
  { result, steps }: Done<CreditRecord>,
  { submittedOn }: { submittedOn: string },
): Figure[] => [
  {
    name: '是否较大数额罚款',
    value: result.large ? '是' : '不是',
    note: groupAll(steps[0]!.substituted!),
    main: true,
  },
  {
    name: '未满三年到',
    value: dateWords(result.blockedThrough),
    note: result.large ? '含当日，次日起满三年' : '不属于较大数额，不适用',
  },
  { name: '提交投标文件之日', value: dateWords(submittedOn), note: steps[2]!.value },
];

/** What follows for the bid, each with the clause that says so. */
export const consequences = ({ blocked }: CreditRecord): readonly { words: string; clause: string }[] => [
  ...(blocked ? [{ words: '存在这项失信信息的，投标无效。', clause: 'c2-s5-6.1.8' }] : []),
  { words: '采购人在资格审查时查询四个网站的信用记录，查询结果留存归档。', clause: 'c2-s5-5.1.1' },
  { words: '查询到提交投标文件截止时间为止的记录。', clause: 'c5-s4-1' },
  {
    words: '被列入失信被执行人、重大税收违法、严重违法失信名单的，另按是否在列判断。',
    clause: 'c2-s5-6.1.8-2',
  },
];
