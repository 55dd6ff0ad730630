import { groupAll } from '../../calculators/parts/amount/format.ts';
import { countOf } from '../checks/count.ts';
import type { Examination } from '../evaluation/examine.ts';
import { listed, nothingIn, REASON_WORDS, STAGES, type Stage } from '../evaluation/stage.ts';
import { grouped } from '../grouped.ts';
import type { Project } from '../project/project.ts';
import { end, head, type Issue, readingsSection, section, start } from './parts.ts';
import type { Report, ReportSection, ReportTable } from './report.ts';
import { fittedColumns } from './widths.ts';

/** More rows than this are counted, not printed. */
const MOST_ROWS = 2000;
/** Bidders whose averages of single items are printed side by side. */
const SIDE_BY_SIDE = 6;
/** With more bidders than this the averages of single items stay out of the report. */
const MOST_WITH_ITEMS = 30;

function stageParagraphs(stage: Stage, { cite }: Issue): string[] {
  const { clause } = STAGES[stage.id];
  const moved = stage.dropped.length > 0 || stage.id === 'initial' || stage.id === 'review';
  return [
    `依据：${cite(clause)}。${moved ? `进入 ${grouped(stage.in.length)} 家，留下 ${grouped(stage.out.length)} 家：${listed(stage.out) || '没有'}。` : ''}`,
    ...stage.dropped.map(
      ({ name, reason, clause: ground }) => `排除 ${name}：${REASON_WORDS[reason]}（${cite(ground)}）。`,
    ),
    ...stage.notices.map(({ message }) => message),
  ];
}

function stageTable({ id, table }: Stage): ReportTable | null {
  const { columns } = table;
  // One column per item would not fit on the paper: the items have tables of their own.
  const kept = id === 'averages' ? [0, columns.length - 2, columns.length - 1] : columns.map((_, at) => at);
  const rows = table.rows
    .slice(0, MOST_ROWS)
    .map((row) =>
      kept.map((at) => (columns[at]?.align === 'end' ? groupAll(row[at] ?? '') : (row[at] ?? ''))),
    );
  return {
    columns: fittedColumns(
      kept.flatMap((at) => columns[at] ?? []),
      rows,
    ),
    rows,
  };
}

/** The averages of the items, items down and bidders across. */
function itemSections(stages: readonly Stage[]): ReportSection[] {
  const averages = stages.find(({ id }) => id === 'averages');
  if (!averages || averages.table.rows.length === 0) return [];
  const { columns, rows } = averages.table;
  if (rows.length > MOST_WITH_ITEMS)
    return [
      section('各项平均分', [`投标人有 ${grouped(rows.length)} 家，各项平均分见工作簿，不在这里列出。`]),
    ];
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
        section(
          `${at + 1}. ${STAGES[stage.id].title}`,
          [...stageParagraphs(stage, issue), nothingIn(result.stages, at)].filter((text) => text !== ''),
          stageTable(stage),
        ),
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
