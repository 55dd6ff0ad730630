/**
 * An evaluation as the agency has it before the result is announced. Every figure is the text that was typed or read,
 * '' where nothing stands, so that a wrong entry is kept and can be pointed at; the checks read it.
 */
export interface Project {
  title: string;
  bidders: Bidder[];
  /** Names of the members of the committee. */
  experts: string[];
  items: Item[];
  /** `scores[expert][bidder][item]`, by the order of the three lists. */
  scores: string[][][];
  reviews: Review[];
  claims: Claims;
  /** The alternatives chosen by hand, per reading id. */
  readings: Record<string, string>;
  /** How far a score may lie from the other experts' mean, in per cent of the item's maximum; the rule's own where left out. */
  outlierShare?: string;
}

export type Verdict = '' | 'passed' | 'failed';

export interface Bidder {
  name: string;
  /** The total of the opening table, in yuan. */
  price: string;
  /** The same in capital figures, '' where it was not entered. */
  capital: string;
  /** 参与投标时间, `YYYY-MM-DDTHH:mm`. */
  joinedAt: string;
  qualification: Verdict;
  conformity: Verdict;
  /** Whether the bidder agreed to a corrected price (c2-s5-5.5); '' where nobody asked. */
  correctionAccepted: '' | 'yes' | 'no';
  /** The table of detail prices; empty where it was not entered. */
  lines: DetailLine[];
}

export interface DetailLine {
  name: string;
  quantity: string;
  unitPrice: string;
  amount: string;
  /** The committee found the decimal point of the unit price obviously misplaced. */
  misplaced: boolean;
}

/** An item that the experts score; the price is reckoned and has none. */
export interface Item {
  id: string;
  title: string;
  part: 'technical' | 'commercial';
  max: string;
  /** The experts must agree on an objective item. */
  objective: boolean;
  /** The only scores allowed; empty where every score up to the maximum is. */
  levels: string[];
}

/** The record of an abnormally low bid's review (c2-s5-6.1.10). */
export interface Review {
  bidder: string;
  /** Who of the committee asked. */
  askedBy: string;
  /** Local times, `YYYY-MM-DDTHH:mm`. */
  askedAt: string;
  dueAt: string;
  answeredAt: string;
  /** What was handed in. */
  materials: string;
  judgement: '' | 'accepted' | 'rejected';
  reason: string;
}

/** The agency's own results, which are checked; '' where none was given. */
export interface Claims {
  benchmark: string;
  bidders: ClaimedBidder[];
  averages: { bidder: string; item: string; score: string }[];
  candidates: string[];
}

export interface ClaimedBidder {
  bidder: string;
  priceScore: string;
  technical: string;
  commercial: string;
  total: string;
  rank: string;
}
