/** Words of a clause, verbatim. */
export interface Quote {
  clause: string;
  words: string;
}

/** One line of the checklist. `words` stand verbatim in the clause. */
export interface Entry extends Quote {
  id: string;
  /** What the line is called where it is referred to. */
  name: string;
  /** The clause by which a bid is invalid when this line is not in order; null where no clause says so. */
  fatal: Quote | null;
  /** May be answered 不适用: in our words, when the line does apply. */
  onlyIf?: string;
  /** Our own words on the line. */
  note?: string;
  /** What other clauses say on it. */
  also?: readonly Quote[];
  /** The forms of chapter 6 that it is written on. */
  forms?: readonly string[];
  /** Rules that decide or reckon it; each leads to its calculator or, without one, to its page. */
  helpers?: readonly string[];
}
