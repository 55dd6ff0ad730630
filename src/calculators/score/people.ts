import type { TechnicalScore } from '../../rules/scoring/technical-score.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import { isProven, type Person, type PersonRow, type Title } from './filled.ts';
import { evaluateTeam } from './team.ts';

export const CERTIFICATE_WORDS: Readonly<Record<Person['certificates'][number], string>> = {
  'project-manager': '信息系统项目管理师',
  'integration-engineer': '系统集成项目管理工程师',
};

export const LEVEL_WORDS: Readonly<Record<Title['level'], string>> = {
  senior: '高级',
  intermediate: '中级',
};

export const FIELD_WORDS: Readonly<Record<Title['field'], string>> = {
  'electronic-information': '电子信息',
  'information-engineering': '信息工程',
  computer: '计算机',
  'computer-application': '计算机应用',
  'digital-economy': '数字经济（电子信息）工程',
  'network-engineering': '网络工程',
  other: '其他专业',
};

export const titleWords = ({ level, field }: Title): string => `${FIELD_WORDS[field]}${LEVEL_WORDS[level]}`;

type CountedFor = TechnicalScore['allocation'][number]['countedFor'];

export const COUNTED_WORDS: Readonly<Record<CountedFor, string>> = {
  'certificate-1': '项目管理师',
  'certificate-2': '集成工程师',
  'senior-title': '高级职称',
  'intermediate-title': '中级职称',
};

/** What a person brings along, in words; empty for nothing. */
export const hasWords = ({ certificates, titles, relevantMajor }: PersonRow): string[] => [
  ...certificates.map((certificate) => CERTIFICATE_WORDS[certificate]),
  ...titles.map(titleWords),
  ...(relevantMajor ? ['相关专业'] : []),
];

/** The scans that are not at hand. */
export const lacking = ({ papers, insured }: Pick<PersonRow, 'papers' | 'insured'>): string[] => [
  ...(papers ? [] : ['证书扫描件']),
  ...(insured ? [] : ['社保证明']),
];

/** For what a person counts, and why not for the rest that the person has. */
export interface Standing {
  counted: readonly CountedFor[];
  /** Why a certificate or title brings nothing; empty where all count. */
  idle: readonly string[];
}

export type Standings = ReadonlyMap<string, Standing>;

/**
 * What the rule's allocation says of every member of the team, by name. A rejected bid allocates nobody: then it is what
 * the team would come to.
 */
export function standingsOf(
  rows: readonly PersonRow[],
  team: readonly Person[],
  result: TechnicalScore,
  readings: ChosenReadings,
): Standings {
  const { allocation } = result.rejected ? evaluateTeam([...team], readings) : result;
  const byName = Map.groupBy(allocation, ({ name }) => name);
  return new Map(
    rows.map((row) => {
      const name = row.name.trim();
      const counted = (byName.get(name) ?? []).map(({ countedFor }) => countedFor);
      return [name, { counted, idle: isProven(row) ? idleOf(row, counted) : [] }];
    }),
  );
}

/** Whether such titles would count if nobody else had any; the rule says so. */
const wouldCount = new Map<string, boolean>();
function countsAlone(titles: readonly Title[]): boolean {
  const key = JSON.stringify(titles);
  const known = wouldCount.get(key);
  if (known !== undefined) return known;
  const person = {
    name: '此人',
    evidence: true,
    certificates: [],
    titles: [...titles],
    relevantMajor: false,
  };
  const alone = evaluateTeam([person], {});
  const counts = alone.allocation.length > 0;
  wouldCount.set(key, counts);
  return counts;
}

function idleOf({ certificates, titles }: PersonRow, counted: readonly CountedFor[]): string[] {
  const forCertificate = counted.filter((one) => one.startsWith('certificate'));
  const idle: string[] = [];
  if (certificates.length > 0 && forCertificate.length === 0) idle.push('证书：每种只计 1 人，已由别人计');
  if (certificates.length > 1 && forCertificate.length === 1) idle.push('另一证书：同一人只计一种');
  if (titles.length > 0 && !counted.some((one) => one.endsWith('title'))) {
    idle.push(countsAlone(titles) ? '职称：本小项已满' : '职称：不在评分的专业和级别之列');
  }
  return idle;
}
