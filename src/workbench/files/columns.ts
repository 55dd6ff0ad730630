/** What may stand in a column. `amount`: yuan; `figure`: any other number; `order`: 1, 2, 3 …; `choice`: one of a few words. */
export type ColumnKind = 'name' | 'words' | 'amount' | 'figure' | 'order' | 'time' | 'choice';

export interface Column {
  key: string;
  title: string;
  /** Other titles under which the column is known. */
  also?: readonly string[];
  kind: ColumnKind;
  required?: boolean;
  /** What a formula may reckon; elsewhere a formula is refused, for nobody has written down what it gives. */
  computed?: boolean;
  /** Word and value; the first word of a value is the one that is written. */
  choices?: readonly (readonly [word: string, value: string])[];
  /** The most characters, where it is not the same for all columns of the kind. */
  longest?: number;
  /** In characters. */
  width: number;
}

export interface Layout {
  sheet: string;
  columns: readonly Column[];
}

/** Titles and names as they are compared: without spaces and invisible characters, full-width forms as half-width ones. */
export const fold = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
