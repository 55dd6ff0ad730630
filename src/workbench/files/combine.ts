import { emptyBidder } from '../project/empty.ts';
import type { Project } from '../project/project.ts';
import type { ReadOutcome } from './outcome.ts';

const union = (first: readonly string[], second: readonly string[]): string[] => [
  ...new Set([...first, ...second]),
];

/**
 * Puts what a file holds into the project at hand. A whole project takes its place. A table of bidders replaces those of the
 * same names and adds the others; a table of scores replaces the scores it gives, leaves the rest, and adds the people and items it
 * names. Nothing that the file does not speak of is lost.
 */
export function combine(present: Project, { project: read, holds }: ReadOutcome & { ok: true }): Project {
  if (holds === 'project') return read;
  const names = union(
    present.bidders.map(({ name }) => name),
    read.bidders.map(({ name }) => name),
  );
  const experts = union(present.experts, read.experts);
  const known = new Set(present.items.map(({ id }) => id));
  const items =
    holds === 'scores' ? [...present.items, ...read.items.filter(({ id }) => !known.has(id))] : present.items;

  const bidders = names.map((name) => {
    const before = present.bidders.find((bidder) => bidder.name === name);
    const given = holds === 'bidders' ? read.bidders.find((bidder) => bidder.name === name) : undefined;
    if (!given) return before ?? emptyBidder(name);
    return { ...given, lines: before?.lines ?? [] };
  });
  const scoreIn = ({ experts: e, bidders: b, items: i, scores }: Project) => {
    const places = {
      expert: new Map(e.map((name, at) => [name, at])),
      bidder: new Map(b.map(({ name }, at) => [name, at])),
      item: new Map(i.map(({ id }, at) => [id, at])),
    };
    return (expert: string, bidder: string, item: string): string =>
      scores[places.expert.get(expert) ?? -1]?.[places.bidder.get(bidder) ?? -1]?.[
        places.item.get(item) ?? -1
      ] ?? '';
  };
  const [before, given] = [scoreIn(present), scoreIn(read)];
  const scores = experts.map((expert) =>
    names.map((name) => items.map(({ id }) => given(expert, name, id) || before(expert, name, id))),
  );
  return { ...present, bidders, experts, items, scores };
}
