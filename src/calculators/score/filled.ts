import type { commercialScore } from '../../rules/scoring/commercial-score.ts';
import type { technicalScore } from '../../rules/scoring/technical-score.ts';
import { groupDigits } from '../parts/amount/format.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';

export const FORM = 'score';
export const DEVIATIONS = `${FORM}-deviations`;
export const ARTICLES = `${FORM}-articles`;
export const PRICE = `${FORM}-price`;
export const RIVAL = `${FORM}-rival`;

export type TechnicalInput = Parameters<typeof technicalScore>[0];
export type CommercialInput = Parameters<typeof commercialScore>[0];
export type Level = TechnicalInput['plans'][number];
export type Person = TechnicalInput['team'][number];
export type Title = Person['titles'][number];
type Contract = CommercialInput['contracts'][number];

/** The most that the form holds; the rules take no more people. */
export const MOST = { people: 1000, titles: 5, contracts: 200 } as const;

/** A member of the team, as filled in. The rule's evidence is both scans together. */
export interface PersonRow extends Omit<Person, 'evidence'> {
  key: number;
  /** The scans of certificates and diplomas are at hand. */
  papers: boolean;
  /** A scan shows the social insurance of one of the last three months. */
  insured: boolean;
}

/** The pages of a contract that a bid must show at least (c5-s2-3-2-note-3), in the clause's words. */
export const PAGES = ['首页', '内容页', '金额所在页', '签字盖章页'] as const;

/** A contract, as filled in; `both` is a contract for building and for running, which the rule takes twice. */
export interface ContractRow {
  key: number;
  name: string;
  kind: Contract['kind'] | 'both';
  signedOn: string;
  series: string;
  /** Which of `PAGES` are at hand. */
  pages: readonly boolean[];
}

/** All that is filled in, as typed. */
export interface ScoreDraft {
  /** `picked` holds places among the regular requirements, from 0; it counts instead of the typed number where `picking`. */
  deviations: { picking: boolean; count: string; picked: readonly number[] };
  servicesUnmet: boolean;
  plans: readonly Level[];
  people: readonly PersonRow[];
  /** Articles with a negative deviation: places in 附件4, from 0. */
  articles: readonly number[];
  termsUnmet: boolean;
  contracts: readonly ContractRow[];
  price: string;
  /** The lowest valid price of the others, as assumed. */
  rival: string;
  readings: ChosenReadings;
}

export const PLANS = 10;
/** How many articles 附件4 lists. */
export const ARTICLE_COUNT = 16;
const nobody = { certificates: [], titles: [], relevantMajor: false, papers: false, insured: false };

/** The form before anything is filled in. */
export const blank: ScoreDraft = {
  deviations: { picking: false, count: '0', picked: [] },
  servicesUnmet: false,
  plans: Array.from({ length: PLANS }, () => 'none' as const),
  people: [],
  articles: [],
  termsUnmet: false,
  contracts: [],
  price: '',
  rival: '',
  readings: {},
};

/** The rules' own examples as one bidder; which articles deviate is not in the rule's input, so the first ones do. */
export const draftOf = (
  technical: TechnicalInput,
  commercial: CommercialInput,
  [rival, price]: readonly { price: string }[],
): ScoreDraft => ({
  ...blank,
  deviations: { picking: false, count: String(technical.serviceResponse.negativeDeviations), picked: [] },
  plans: technical.plans,
  people: technical.team.map(({ evidence, ...person }, key) => ({
    ...person,
    key,
    papers: evidence,
    insured: evidence,
  })),
  articles: Array.from({ length: commercial.commercialResponse.negativeDeviations }, (_, i) => i),
  contracts: commercial.contracts.map(({ name, kind, signedOn, series = '', evidence }, key) => ({
    key,
    name,
    kind,
    signedOn,
    series,
    // A contract without evidence lacks the page that is most often forgotten.
    pages: PAGES.map((page) => evidence || page !== '金额所在页'),
  })),
  price: groupDigits(price?.price ?? ''),
  rival: groupDigits(rival?.price ?? ''),
});

export const nextKey = (rows: readonly { key: number }[]): number =>
  rows.reduce((most, { key }) => Math.max(most, key), -1) + 1;

export const newPerson = (people: readonly PersonRow[]): PersonRow => ({
  ...nobody,
  key: nextKey(people),
  name: '',
});

export const newContract = (contracts: readonly ContractRow[]): ContractRow => ({
  key: nextKey(contracts),
  name: '',
  kind: 'integration',
  signedOn: '',
  series: '',
  pages: PAGES.map(() => false),
});

export const personField = ({ key }: PersonRow, part: string): string => `${FORM}-person-${key}-${part}`;
export const contractField = ({ key }: ContractRow, part: string): string =>
  `${FORM}-contract-${key}-${part}`;

/** A row that nobody has begun to fill in is not there yet. */
export const isEmptyPerson = ({ name, certificates, titles }: PersonRow): boolean =>
  name.trim() === '' && certificates.length === 0 && titles.length === 0;

export const isEmptyContract = ({ name, signedOn }: ContractRow): boolean =>
  name.trim() === '' && signedOn.trim() === '';

export const isProven = ({ papers, insured }: PersonRow): boolean => papers && insured;

export const hasPages = ({ pages }: ContractRow): boolean => pages.every(Boolean);

/** Whether nothing has been filled in: what the rules make of it then is no estimate of anybody's. */
export const isBlank = (draft: ScoreDraft): boolean =>
  JSON.stringify({ ...draft, readings: {} }) === JSON.stringify(blank);
