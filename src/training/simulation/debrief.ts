import { type Finding, KINDS } from '../../workbench/checks/finding.ts';
import { finish } from '../../workbench/evaluation/evaluate.ts';
import { type Examination, examine } from '../../workbench/evaluation/examine.ts';
import { EXPERTS } from '../exercises/support.ts';
import { type Case, type Judgement, type Level, planText } from './case.ts';
import { type Decisions, LEARNER, levelKey, majority, projectOf, reference } from './project.ts';

/** One plan that the learner put on another level than the case does. */
export interface LevelDifference {
  bidder: string;
  plan: number;
  given: Level;
  expected: Level;
  why: string;
  /** How many of the other six agree with the learner. */
  agreeing: number;
}

export interface JudgementDifference {
  bidder: string;
  given: Judgement;
  expected: Judgement;
  committee: Judgement;
  why: string;
}

export interface Place {
  rank: number;
  total: string;
}

export interface Debrief {
  levels: LevelDifference[];
  judgements: JudgementDifference[];
  /** Total and place with the learner's decisions, and with those that the case holds to be right; null where not ranked. */
  places: { bidder: string; own: Place | null; right: Place | null }[];
  /** What the checks raise about the sheets; entries that a simulation has none of are left out. */
  findings: Finding[];
}

/**
 * Findings of figures that a simulation does not enter: the agency's own results, prices in capital figures, and marks
 * where too few bids are left for anybody to mark plans.
 */
const NOT_ENTERED: ReadonlySet<string> = new Set(['entry', 'missing']);

const placesOf = ({ result }: Examination): ReadonlyMap<string, Place> =>
  new Map(result.standing.ranked.map(({ bidder, rank, total }) => [bidder, { rank, total }]));

/** Where the learner differed, what it changed, and what the workbench would say of the sheets. */
export function debrief(given: Case, decisions: Decisions): Debrief {
  const expected = reference(given);
  const own = finish(examine(projectOf(given, decisions)));
  const ownPlaces = placesOf(own);
  const rightPlaces = placesOf(finish(examine(projectOf(given, expected))));
  return {
    levels: given.bidders.flatMap(({ name, plans }) =>
      plans.flatMap(({ id, votes }) => {
        const key = levelKey(name, id);
        const level = decisions.levels[key];
        const { plan, level: deserved, why } = planText(id);
        if (!level || level === deserved) return [];
        const agreeing = [...votes].filter((vote) => level.startsWith(vote)).length;
        return [{ bidder: name, plan, given: level, expected: deserved, why, agreeing }];
      }),
    ),
    judgements: given.reviews.flatMap(({ bidder, reference: deserved, why }) => {
      const judged = decisions.judgements[bidder];
      if (!judged || judged === deserved) return [];
      return [{ bidder, given: judged, expected: deserved, committee: majority(given, bidder, judged), why }];
    }),
    places: given.bidders.flatMap(({ name }) => {
      const place = { bidder: name, own: ownPlaces.get(name) ?? null, right: rightPlaces.get(name) ?? null };
      return place.own || place.right ? [place] : [];
    }),
    findings: own.findings.filter(({ kind }) => !NOT_ENTERED.has(kind)),
  };
}

/** Whether a finding is about the learner's own sheet. */
export const isOwn = ({ where }: Pick<Finding, 'where'>): boolean => where.expert === LEARNER;

/** `离群的评分（甲公司，服务方案3，你）`. */
export const findingTitle = ({ kind, place }: Pick<Finding, 'kind' | 'place'>): string =>
  `${KINDS[kind].title}（${place.replaceAll(' · ', '，').replace(EXPERTS[LEARNER]!, '你')}）`;
