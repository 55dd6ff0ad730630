import type { Report, ReportFact } from '../../report/report.ts';

/** By which rules a report was made, of which input, and when: stands on every page and in every workbook. */
export const provenance = ({ rulesVersion, inputHash, date }: Report): ReportFact[] => [
  { name: '规则版本', value: rulesVersion },
  { name: '数据指纹（SHA-256）', value: inputHash === '' ? '未能计算' : inputHash },
  { name: '出具日期', value: date },
];
