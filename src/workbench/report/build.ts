import { groupAll, groupDigits } from '../../calculators/parts/amount/format.ts';
import { explanationTime } from '../../rules/parameters/bid.ts';
import { PROJECT } from '../../tender/project.ts';
import { countOf } from '../checks/count.ts';
import { type Finding, KINDS } from '../checks/finding.ts';
import type { Examination } from '../evaluation/examine.ts';
import { minutesBetween, readTime } from '../evaluation/figures.ts';
import { listed, REASON_WORDS, STAGES, type Stage } from '../evaluation/stage.ts';
import { TRIGGER_WORDS, type Triggered } from '../evaluation/triggered.ts';
import type { Project, Review } from '../project/project.ts';
import type { Report, ReportColumn, ReportSection, ReportTable } from './report.ts';

/** What a report needs besides the project and its examination. */
export interface Issue {
  rulesVersion: string;
  inputHash: string;
  date: string;
  /** A clause as people cite it. */
  cite(clause: string): string;
}

/** More rows than this are counted, not printed. */
const MOST_ROWS = 2000;
/** Bidders whose averages of single items are printed side by side. */
const SIDE_BY_SIDE = 6;
/** With more bidders than this the averages of single items stay out of the report. */
const MOST_WITH_ITEMS = 30;

const start = (title: string, width: number): ReportColumn => ({ title, width, align: 'start' });
const end = (title: string, width: number): ReportColumn => ({ title, width, align: 'end' });

const section = (title: string, paragraphs: string[], table: ReportTable | null = null): ReportSection => ({
  title,
  paragraphs,
  table: table && table.rows.length > 0 ? table : null,
});

const head = (project: Project): Report['facts'] => [
  { name: '项目名称', value: PROJECT.title },
  { name: '项目编号', value: PROJECT.code },
  { name: '评审', value: project.title.trim() || '未命名' },
];

const readingsSection = ({ effects }: Examination): ReportSection =>
  section('采用的口径', ['招标文件没有写明或可以有不同理解之处，按下列理解计算。'], {
    columns: [start('问题', 5), start('采用的理解', 5), start('换一种理解', 4)],
    rows: effects.map(({ reading, chosen, changes }) => [
      reading.question,
      reading.alternatives.find(({ id }) => id === chosen)?.words ?? '',
      Object.values(changes).find((change) => change !== null) ?? '结果不变',
    ]),
  });

const findingRow =
  ({ cite }: Issue) =>
  (finding: Finding, at: number): string[] => [
    String(at + 1),
    finding.place,
    finding.what,
    finding.expected || '—',
    finding.found || '—',
    cite(finding.clause),
    finding.mend,
  ];

const FINDING_COLUMNS = [
  end('序号', 1.4),
  start('位置', 3.5),
  start('问题', 4.5),
  start('应为', 2.5),
  start('现为', 2.5),
  start('依据', 3.5),
  start('怎样处理', 4.5),
];

/** 核对报告: what was looked at, and everything found; a file without faults is said to have none. */
export function findingsReport(project: Project, examination: Examination, issue: Issue): Report {
  const { findings, checked, result } = examination;
  const kinds = checked.filter(({ found }) => found > 0);
  const total = countOf(checked);
  const looked = checked.filter(({ examined }) => examined !== '').length;
  return {
    kind: 'findings',
    title: '评审核对报告',
    facts: [
      ...head(project),
      { name: '投标人', value: `${result.names.filter((name) => name !== '').length} 家` },
      { name: '评委', value: `${project.experts.length} 位` },
    ],
    sections: [
      section(
        '结论',
        total === 0
          ? [`核对了 ${looked} 项，没有发现问题。`]
          : [
              `核对了 ${looked} 项，发现 ${total} 处需要处理，分 ${kinds.length} 类：${kinds
                .map(({ kind, found }) => `${KINDS[kind].title} ${found} 处`)
                .join('，')}。`,
            ],
      ),
      ...kinds.map(({ kind, found }) => {
        const rows = findings.filter((one) => one.kind === kind).map(findingRow(issue));
        return section(
          KINDS[kind].title,
          found > rows.length ? [`共 ${found} 处，列出前 ${rows.length} 处。`] : [],
          { columns: FINDING_COLUMNS, rows },
        );
      }),
      section('核对的范围', [], {
        columns: [start('核对项目', 4), start('核对了什么', 8), start('发现', 2)],
        rows: checked.map(({ kind, examined, found }) => [
          KINDS[kind].title,
          examined || '没有填报，未核对',
          found === 0 ? (examined === '' ? '—' : '没有问题') : `${found} 处`,
        ]),
      }),
      readingsSection(examination),
    ],
    signatures: ['核对人', '采购代理机构负责人'],
    rulesVersion: issue.rulesVersion,
    inputHash: issue.inputHash,
    date: issue.date,
  };
}

function stageParagraphs(stage: Stage, { cite }: Issue): string[] {
  const { clause } = STAGES[stage.id];
  const moved = stage.dropped.length > 0 || stage.id === 'initial' || stage.id === 'review';
  return [
    `依据：${cite(clause)}。${moved ? `进入 ${stage.in.length} 家，留下 ${stage.out.length} 家：${listed(stage.out) || '没有'}。` : ''}`,
    ...stage.dropped.map(
      ({ name, reason, clause: ground }) => `排除 ${name}：${REASON_WORDS[reason]}（${cite(ground)}）。`,
    ),
    ...stage.notices.map(({ message }) => message),
  ];
}

function stageTable({ id, table }: Stage): ReportTable | null {
  const columns = table.columns.map(
    ({ title, align }): ReportColumn => ({
      title,
      align,
      width: align === 'end' ? 2 : 3,
    }),
  );
  // One column per item would not fit on the paper: the items have tables of their own.
  const kept = id === 'averages' ? [0, columns.length - 2, columns.length - 1] : columns.map((_, at) => at);
  return {
    columns: kept.flatMap((at) => columns[at] ?? []),
    rows: table.rows
      .slice(0, MOST_ROWS)
      .map((row) =>
        kept.map((at) => (columns[at]?.align === 'end' ? groupAll(row[at] ?? '') : (row[at] ?? ''))),
      ),
  };
}

/** The averages of the items, items down and bidders across. */
function itemSections(stages: readonly Stage[]): ReportSection[] {
  const averages = stages.find(({ id }) => id === 'averages');
  if (!averages || averages.table.rows.length === 0) return [];
  const { columns, rows } = averages.table;
  if (rows.length > MOST_WITH_ITEMS)
    return [section('各项平均分', [`投标人有 ${rows.length} 家，各项平均分见工作簿，不在这里列出。`])];
  const items = columns.slice(1, -2);
  const groups = Array.from({ length: Math.ceil(rows.length / SIDE_BY_SIDE) }, (_, at) =>
    rows.slice(at * SIDE_BY_SIDE, (at + 1) * SIDE_BY_SIDE),
  );
  return groups.map((group, at) =>
    section(groups.length === 1 ? '各项平均分' : `各项平均分（${at + 1}）`, [], {
      columns: [start('评分项', 3), ...group.map((row) => end(row[0] ?? '', 2))],
      rows: items.map(({ title }, item) => [title, ...group.map((row) => row[item + 1] ?? '')]),
    }),
  );
}

/** 评审汇总: every stage with its figures, in the tender's order. */
export function summaryReport(project: Project, examination: Examination, issue: Issue): Report {
  const { result, checked } = examination;
  const total = countOf(checked);
  const { standing } = result;
  const outcome =
    standing.outcome === 'failed'
      ? '废标'
      : standing.outcome === null
        ? '资料不全，尚无结果'
        : standing.winner === null
          ? '第一名待定'
          : `排名第一的中标候选人：${standing.winner}`;
  return {
    kind: 'summary',
    title: '评审汇总表',
    facts: [
      ...head(project),
      { name: '评审结果', value: outcome },
      { name: '核对', value: total === 0 ? '没有发现问题' : `还有 ${total} 处需要处理` },
    ],
    sections: [
      ...result.stages.map((stage, at) =>
        section(`${at + 1}. ${STAGES[stage.id].title}`, stageParagraphs(stage, issue), stageTable(stage)),
      ),
      ...itemSections(result.stages),
      readingsSection(examination),
    ],
    signatures: [...project.experts.map((name) => `评标委员会成员 ${name}`), '采购代理机构经办人'],
    rulesVersion: issue.rulesVersion,
    inputHash: issue.inputHash,
    date: issue.date,
  };
}

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
            line('提交的材料（成本测算等）', record?.materials.trim() || '　'),
          ],
        },
      ),
      section('评标委员会的判断', [], {
        columns: [start('项目', 3), start('内容', 9)],
        rows: [
          line('结论', JUDGEMENTS[record?.judgement ?? '']),
          line('理由', record?.reason.trim() || '　'),
        ],
      }),
    ],
    signatures: [...project.experts.map((name) => `评标委员会成员 ${name}`), '供应商代表'],
    rulesVersion: issue.rulesVersion,
    inputHash: issue.inputHash,
    date: issue.date,
  };
}
