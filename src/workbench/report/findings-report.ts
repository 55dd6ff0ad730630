import { countOf } from '../checks/count.ts';
import { type Finding, KINDS } from '../checks/finding.ts';
import type { Examination } from '../evaluation/examine.ts';
import { grouped } from '../grouped.ts';
import type { Project } from '../project/project.ts';
import { end, head, type Issue, readingsSection, section, start } from './parts.ts';
import type { Report } from './report.ts';

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
  end('序号', 1.6),
  start('位置', 4.3),
  start('问题', 4.3),
  start('应为', 2.9),
  start('现为', 2.9),
  start('依据', 3.3),
  start('怎样处理', 4.2),
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
      { name: '投标人', value: `${grouped(result.names.filter((name) => name !== '').length)} 家` },
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
