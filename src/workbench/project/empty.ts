import type { Bidder, ClaimedBidder, Item, Project, Review } from './project.ts';

export const emptyBidder = (name = ''): Bidder => ({
  name,
  price: '',
  capital: '',
  joinedAt: '',
  qualification: '',
  conformity: '',
  correctionAccepted: '',
  lines: [],
});

export const emptyClaim = (bidder: string): ClaimedBidder => ({
  bidder,
  priceScore: '',
  technical: '',
  commercial: '',
  total: '',
  rank: '',
});

export const emptyReview = (bidder: string): Review => ({
  bidder,
  askedBy: '',
  askedAt: '',
  dueAt: '',
  answeredAt: '',
  materials: '',
  judgement: '',
  reason: '',
});

/** A project before anything is entered: the items of the tender, nobody and nothing else. */
export const emptyProject = (title: string, items: readonly Item[]): Project => ({
  title,
  bidders: [],
  experts: [],
  items: [...items],
  scores: [],
  reviews: [],
  claims: { benchmark: '', bidders: [], averages: [], candidates: [] },
  readings: {},
});
