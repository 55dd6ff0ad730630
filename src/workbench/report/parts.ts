import { PROJECT } from '../../tender/project.ts';
import type { Examination } from '../evaluation/examine.ts';
import type { Project } from '../project/project.ts';
import type { Report, ReportColumn, ReportSection, ReportTable } from './report.ts';

/** What a report needs besides the project and its examination. */
export interface Issue {
  rulesVersion: string;
  inputHash: string;
  date: string;
  /** A clause as people cite it. */
  cite(clause: string): string;
}

export const start = (title: string, width: number): ReportColumn => ({ title, width, align: 'start' });
export const end = (title: string, width: number): ReportColumn => ({ title, width, align: 'end' });

export const section = (
  title: string,
  paragraphs: string[],
  table: ReportTable | null = null,
): ReportSection => ({
  title,
  paragraphs,
  table: table && table.rows.length > 0 ? table : null,
});

export const head = (project: Project): Report['facts'] => [
  { name: '项目名称', value: PROJECT.title },
  { name: '项目编号', value: PROJECT.code },
  { name: '评审', value: project.title.trim() || '未命名' },
];

/** Which readings the figures rest on, and what another would do. */
export const readingsSection = ({ effects }: Examination): ReportSection =>
  section('采用的口径', ['招标文件没有写明或可以有不同理解之处，按下列理解计算。'], {
    columns: [start('问题', 5), start('采用的理解', 5), start('换一种理解', 4)],
    rows: effects.map(({ reading, chosen, changes }) => [
      reading.question,
      reading.alternatives.find(({ id }) => id === chosen)?.words ?? '',
      Object.values(changes).find((change) => change !== null) ?? '结果不变',
    ]),
  });
