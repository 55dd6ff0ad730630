import { countOf } from '../../rules/parameter.ts';
import { fewestCandidates } from '../../rules/parameters/committee.ts';
import { isBlank } from '../evaluation/figures.ts';
import type { Ranked } from '../evaluation/ranking.ts';
import { compared } from './claims.ts';
import type { Check, Examined, Finding } from './finding.ts';

const given = ({ entries }: Examined): string[] =>
  entries.project.claims.candidates.map((name) => name.trim()).filter((name) => !isBlank(name));

const finding = (words: Pick<Finding, 'what' | 'expected' | 'found' | 'mend'>): Finding => ({
  kind: 'candidates',
  where: { field: 'candidates' },
  place: '中标候选人',
  clause: 'c2-s6-1.2',
  ...words,
});

/** Bids of equal standing may come in any order among themselves. */
const equal = (a: Ranked, b: Ranked): boolean =>
  a.index === b.index ||
  (a.total === b.total && a.price === b.price && (a.rank === b.rank || (a.undecided && b.undecided)));

/** The agency's candidates: at least the first three, in their order (c2-s6-1.2). */
export const candidates: Check = {
  kind: 'candidates',
  clause: 'c2-s6-1.2',
  examined: (at) => compared(given(at).length, '中标候选人'),
  run: (at) => {
    const { standing } = at.result;
    const names = given(at);
    if (names.length === 0 || standing.outcome === null) return [];
    if (standing.outcome === 'failed')
      return [
        finding({
          what: '有效投标不足三家，应当废标，不能推荐中标候选人',
          expected: '废标',
          found: names.join('、'),
          mend: '按废标处理',
        }),
      ];
    const byName = new Map(
      standing.ranked.map((row) => [at.entries.project.bidders[row.index]!.name.trim(), row]),
    );
    const rows = names.map((name) => byName.get(name));
    const fewest = countOf(fewestCandidates);
    const least = standing.ranked.slice(0, Math.max(fewest, names.length));
    const right =
      names.length >= Math.min(fewest, standing.ranked.length) &&
      new Set(names).size === names.length &&
      rows.every((row, place) => row !== undefined && equal(row, least[place]!));
    if (right) return [];
    return [
      finding({
        what: '应当至少推荐前三名，并按名次排列',
        expected: least.map(({ bidder }) => bidder).join('、'),
        found: names.join('、'),
        mend: '按名次重新推荐',
      }),
    ];
  },
};
