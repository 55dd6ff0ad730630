export interface GridColumn {
  key: string;
  title: string;
  /** In pixels. */
  width: number;
  align?: 'end';
  /** The only words that the cells take, besides none. */
  options?: readonly string[];
}

export interface Place {
  row: number;
  column: number;
}

export interface Change extends Place {
  text: string;
}

/** The column that names the rows. */
export interface Head {
  title: string;
  /** In pixels. */
  width: number;
}
