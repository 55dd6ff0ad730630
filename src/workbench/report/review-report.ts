import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { explanationTime } from '../../rules/parameters/bid.ts';
import { minutesBetween, readTime } from '../evaluation/figures.ts';
import { TRIGGER_WORDS, type Triggered } from '../evaluation/triggered.ts';
import type { Project, Review } from '../project/project.ts';
import { head, type Issue, section, start } from './parts.ts';
import type { Report } from './report.ts';

/** Lines to write on by hand. */
const BLANK_LINES = '　\n　';

const timeWords = (text: string): string => readTime(text)?.replace('T', ' ') ?? (text.trim() || '　');

function givenTime({ askedAt, dueAt }: Review): string {
  const [asked, due] = [readTime(askedAt), readTime(dueAt)];
  return asked === null || due === null ? '　' : `${minutesBetween(asked, due)} 分钟`;
}

const JUDGEMENTS = {
  '': '　',
  accepted: '能够证明报价合理，投标有效',
  rejected: '不能证明报价合理，按无效投标处理',
} as const;

/** 异常低价审查记录 of one bid; what was not entered is left to be written by hand. */
export function reviewReport(
  project: Project,
  triggered: Triggered,
  record: Review | undefined,
  issue: Issue,
): Report {
  const line = (name: string, value: string): string[] => [name, value];
  return {
    kind: 'review',
    title: `异常低价投标审查记录：${triggered.name}`,
    facts: [...head(project), { name: '投标人', value: triggered.name }],
    sections: [
      section('启动审查', [`依据：${issue.cite('c2-s5-6.1.10')}。启动审查不等于投标无效。`], {
        columns: [start('项目', 3), start('内容', 9)],
        rows: [
          line('报价（元）', groupDigits(triggered.price)),
          line('触发的情形', triggered.triggers.map((one) => TRIGGER_WORDS[one]).join('、')),
          line(
            '随投标提交的说明',
            triggered.writtenStatementSuffices
              ? '只触发第 3 项；已随投标文件提交书面说明及必要证明材料的，可不再重复提交'
              : '须当场说明并提交材料',
          ),
        ],
      }),
      section(
        '要求说明和答复',
        [`依据：${issue.cite('c2-s5-6.1.10-note')}。给予的时间一般不少于 ${explanationTime.value} 分钟。`],
        {
          columns: [start('项目', 3), start('内容', 9)],
          rows: [
            line('提出人', record?.askedBy.trim() || '　'),
            line('发出要求的时间', timeWords(record?.askedAt ?? '')),
            line('答复截止时间', timeWords(record?.dueAt ?? '')),
            line('给予的时间', record ? givenTime(record) : '　'),
            line('答复时间', timeWords(record?.answeredAt ?? '')),
            line('提交的材料（成本测算等）', record?.materials.trim() || BLANK_LINES),
          ],
        },
      ),
      section('评标委员会的判断', [], {
        columns: [start('项目', 3), start('内容', 9)],
        rows: [
          line('结论', JUDGEMENTS[record?.judgement ?? '']),
          line('理由', record?.reason.trim() || BLANK_LINES),
        ],
      }),
    ],
    signatures: [...project.experts.map((name) => `评标委员会成员 ${name}`), '供应商代表'],
    rulesVersion: issue.rulesVersion,
    inputHash: issue.inputHash,
    date: issue.date,
  };
}
