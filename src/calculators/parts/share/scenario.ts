import type { Reading } from '../../../rules/reading.ts';

/** A draft out of a link; `ignored` names the parts that were not taken. */
export interface Restored<Draft> {
  draft: Draft;
  ignored: string[];
}

/** The longest text of a field that a link carries. */
export const LONGEST_TEXT = 300;

/** A line of a comparison, in words: 预付款 → 49,075,000.00 元. Names differ within one list. */
export interface Entry {
  name: string;
  value: string;
}

/** How a calculator's draft travels in a link, in the browser's store and in a file, and how two of them are compared. */
export interface Scenario<Draft> {
  pack(draft: Draft): unknown;
  /** Never throws; null for what is not this calculator's state. */
  unpack(state: unknown): Restored<Draft> | null;
  /** Fetches what reckons, where that is not there from the beginning: a link is opened after it. */
  ready?(): Promise<unknown>;
  /** What the draft amounts to: compared when the link is opened again. */
  results(draft: Draft): unknown;
  /**
   * The figures that the reader came for, the weightiest first; none while there is no result. They travel with the
   * draft, so that under another version of the rules old and new can be shown side by side.
   */
  figures?(draft: Draft): readonly Entry[];
  /** What is filled in. */
  inputs?(draft: Draft): readonly Entry[];
  /** The readings that the calculator asks; the choices stand in the draft's `readings`. */
  readings?: readonly Reading[];
  /** The form with nothing filled in: “清空” gives it, and a link that cannot be read. */
  blank?: Draft;
}
