/** A draft out of a link; `ignored` names the parts that were not taken. */
export interface Restored<Draft> {
  draft: Draft;
  ignored: string[];
}

/** The longest text of a field that a link carries. */
export const LONGEST_TEXT = 300;

/** How a calculator's draft travels in a link. */
export interface Scenario<Draft> {
  pack(draft: Draft): unknown;
  /** Never throws; null for what is not this calculator's state. */
  unpack(state: unknown): Restored<Draft> | null;
  /** What the draft amounts to: compared when the link is opened again. */
  results(draft: Draft): unknown;
}
