/** A report as plain data: shown on the page, printed, and written to .docx and .xlsx from this one object. */
export interface Report {
  kind: 'findings' | 'summary' | 'review';
  title: string;
  /** What stands at the head: the project, what was evaluated, by which rules. */
  facts: ReportFact[];
  sections: ReportSection[];
  /** Labels of the lines to be signed, e.g. `评标委员会成员`. */
  signatures: string[];
  /** Version of the rules, e.g. `0.1.0`. */
  rulesVersion: string;
  /** SHA-256 of the input in hexadecimal digits; '' where the browser cannot reckon it. */
  inputHash: string;
  /** `YYYY-MM-DD`. */
  date: string;
}

export interface ReportFact {
  name: string;
  value: string;
}

export interface ReportSection {
  title: string;
  paragraphs: string[];
  /** Stands below the paragraphs. */
  table: ReportTable | null;
}

export interface ReportTable {
  columns: ReportColumn[];
  /** As many texts in each row as there are columns. */
  rows: string[][];
}

export interface ReportColumn {
  title: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  width: number;
  /** Figures stand at the end of their column. */
  align: 'start' | 'end';
}
