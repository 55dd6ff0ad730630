import { emptyBidder, emptyClaim, emptyReview } from './empty.ts';
import { LIMITS } from './limits.ts';
import type { Bidder, ClaimedBidder, Item, Project, Review } from './project.ts';

/** Every edit makes a new project and shares with the old one what it does not touch, so that undoing is cheap. */
const replaced = <Value>(list: readonly Value[], at: number, value: Value): Value[] =>
  list.map((one, place) => (place === at ? value : one));

const blankRow = ({ items }: Project): string[] => items.map(() => '');

/** Bidders up to and including `place`: rows below the last one are made when something is entered there. */
export function withRows(project: Project, place: number): Project {
  const more = Math.min(place + 1, LIMITS.bidders) - project.bidders.length;
  if (more <= 0) return project;
  return {
    ...project,
    bidders: [...project.bidders, ...Array.from({ length: more }, () => emptyBidder())],
    scores: project.scores.map((sheet) => [
      ...sheet,
      ...Array.from({ length: more }, () => blankRow(project)),
    ]),
  };
}

/** What was recorded under the old name goes along with the new one, unless another bidder still has the old one. */
function renamed(project: Project, before: string, after: string): Project {
  const shared = project.bidders.filter(({ name }) => name.trim() === before.trim()).length > 1;
  if (before.trim() === '' || shared) return project;
  const move = <Entry extends { bidder: string }>(entry: Entry): Entry =>
    entry.bidder.trim() === before.trim() ? { ...entry, bidder: after } : entry;
  return {
    ...project,
    reviews: project.reviews.map(move),
    claims: {
      ...project.claims,
      bidders: project.claims.bidders.map(move),
      averages: project.claims.averages.map(move),
      candidates: project.claims.candidates.map((name) => (name.trim() === before.trim() ? after : name)),
    },
  };
}

export function setBidder(given: Project, place: number, part: Partial<Bidder>): Project {
  const grown = withRows(given, place);
  const before = grown.bidders[place];
  if (!before) return given;
  const project = part.name === undefined ? grown : renamed(grown, before.name, part.name);
  return { ...project, bidders: replaced(project.bidders, place, { ...before, ...part }) };
}

export function removeBidder(project: Project, place: number): Project {
  const name = project.bidders[place]?.name.trim() ?? '';
  const alone = project.bidders.filter((bidder) => bidder.name.trim() === name).length === 1;
  const others = <Entry extends { bidder: string }>(entries: Entry[]): Entry[] =>
    alone && name !== '' ? entries.filter((entry) => entry.bidder.trim() !== name) : entries;
  return {
    ...project,
    bidders: project.bidders.filter((_, at) => at !== place),
    scores: project.scores.map((sheet) => sheet.filter((_, at) => at !== place)),
    reviews: others(project.reviews),
    claims: {
      ...project.claims,
      bidders: others(project.claims.bidders),
      averages: others(project.claims.averages),
    },
  };
}

export interface ScoreChange {
  expert: number;
  bidder: number;
  item: number;
  text: string;
}

export function setScores(project: Project, changes: readonly ScoreChange[]): Project {
  const scores = [...project.scores];
  const own = new Set<unknown>();
  /** The list at a place, copied the first time that it is asked for. */
  const copied = <Value>(lists: Value[][], at: number): Value[] => {
    const list = lists[at]!;
    if (own.has(list)) return list;
    const copy = [...list];
    lists[at] = copy;
    own.add(copy);
    return copy;
  };
  for (const { expert, bidder, item, text } of changes) {
    if (scores[expert]?.[bidder]?.[item] === undefined) continue;
    copied(copied(scores, expert), bidder)[item] = text;
  }
  return { ...project, scores };
}

/** Names by place; sheets of experts beyond the end go, new experts get empty ones. */
export function setExperts(project: Project, names: readonly string[]): Project {
  const experts = names.slice(0, LIMITS.experts);
  return {
    ...project,
    experts,
    scores: experts.map((_, at) => project.scores[at] ?? project.bidders.map(() => blankRow(project))),
  };
}

export function removeExpert(project: Project, place: number): Project {
  return {
    ...project,
    experts: project.experts.filter((_, at) => at !== place),
    scores: project.scores.filter((_, at) => at !== place),
  };
}

export const setItem = (project: Project, place: number, part: Partial<Item>): Project => ({
  ...project,
  items: project.items.map((item, at) => (at === place ? { ...item, ...part } : item)),
});

/** The entry of a name, changed; made where there is none. */
function upsert<Entry extends { bidder: string }>(
  entries: readonly Entry[],
  name: string,
  part: Partial<Entry>,
  make: (name: string) => Entry,
): Entry[] {
  const at = entries.findIndex(({ bidder }) => bidder.trim() === name.trim());
  return at < 0
    ? [...entries, { ...make(name), ...part }]
    : replaced(entries, at, { ...entries[at]!, ...part });
}

export const setReview = (project: Project, name: string, part: Partial<Review>): Project => ({
  ...project,
  reviews: upsert(project.reviews, name, part, emptyReview),
});

export const removeReview = (project: Project, name: string): Project => ({
  ...project,
  reviews: project.reviews.filter(({ bidder }) => bidder.trim() !== name.trim()),
});

export const setClaim = (project: Project, name: string, part: Partial<ClaimedBidder>): Project => ({
  ...project,
  claims: { ...project.claims, bidders: upsert(project.claims.bidders, name, part, emptyClaim) },
});

export interface AverageChange {
  bidder: string;
  /** Id of the item. */
  item: string;
  score: string;
}

export function setAverages(project: Project, changes: readonly AverageChange[]): Project {
  const keyOf = ({ bidder, item }: AverageChange) => JSON.stringify([bidder.trim(), item]);
  const averages = new Map(project.claims.averages.map((one) => [keyOf(one), one]));
  for (const one of changes) {
    if (one.score === '') averages.delete(keyOf(one));
    else averages.set(keyOf(one), one);
  }
  return { ...project, claims: { ...project.claims, averages: [...averages.values()] } };
}

export const setClaims = (project: Project, part: Partial<Project['claims']>): Project => ({
  ...project,
  claims: { ...project.claims, ...part },
});

export const setReading = (project: Project, reading: string, alternative: string): Project => ({
  ...project,
  readings: { ...project.readings, [reading]: alternative },
});
