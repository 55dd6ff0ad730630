import { runChecks } from '../../src/workbench/checks/checks.ts';
import type { Finding } from '../../src/workbench/checks/finding.ts';
import { enterProject } from '../../src/workbench/evaluation/entries.ts';
import { evaluateProject } from '../../src/workbench/evaluation/evaluate.ts';
import type { Stage, StageId } from '../../src/workbench/evaluation/stage.ts';
import { emptyBidder, emptyProject } from '../../src/workbench/project/empty.ts';
import type { Bidder, Project } from '../../src/workbench/project/project.ts';

/** Two items, one of them objective, and seven experts: the smallest committee there is. */
export const ITEMS: Project['items'] = [
  {
    id: 'plan',
    title: '方案',
    part: 'technical',
    max: '3.00',
    objective: false,
    levels: ['3.00', '1.50', '0.00'],
  },
  { id: 'record', title: '业绩', part: 'commercial', max: '8.00', objective: true, levels: [] },
];

export const EXPERTS = [...'一二三四五六七'].map((number) => `评委${number}`);

export const bidder = (name: string, price: string, rest: Partial<Bidder> = {}): Bidder => ({
  ...emptyBidder(name),
  price,
  joinedAt: '2026-03-20T09:00',
  qualification: 'passed',
  conformity: 'passed',
  ...rest,
});

/** Every expert gives every bidder the same: the scores by bidder and item. */
export const projectOf = (bidders: Bidder[], scores: string[][], rest: Partial<Project> = {}): Project => ({
  ...emptyProject('评审', ITEMS),
  bidders,
  experts: EXPERTS,
  scores: EXPERTS.map(() => scores.map((row) => [...row])),
  ...rest,
});

export const THREE = [
  bidder('甲公司', '80000000.00'),
  bidder('乙公司', '82000000.00'),
  bidder('丙公司', '84000000.00'),
];

export const SCORES = [
  ['3.00', '8.00'],
  ['3.00', '6.00'],
  ['1.50', '6.00'],
];

export const stageOf = (project: Project, id: StageId): Stage =>
  evaluateProject(project).stages.find((stage) => stage.id === id)!;

export const codesOf = (stage: Stage): string[] => stage.notices.map(({ code }) => code);

export const findingsIn = (project: Project): Finding[] =>
  runChecks({ entries: enterProject(project), result: evaluateProject(project) }).findings;

/** `kind place: expected / found` of every finding. */
export const saidOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, place, expected, found }) => `${kind} ${place}: ${expected} / ${found}`);
