import { runChecks } from '../../../src/workbench/checks/checks.ts';
import type { FindingKind } from '../../../src/workbench/checks/finding.ts';
import { enterProject } from '../../../src/workbench/evaluation/entries.ts';
import { evaluateProject } from '../../../src/workbench/evaluation/evaluate.ts';
import { cleanExample } from '../../../src/workbench/project/example.ts';
import type { ClaimedBidder, Project } from '../../../src/workbench/project/project.ts';
import { findingsIn } from '../support.ts';

export const clean = cleanExample();
export const PLAN_3 = clean.items.findIndex(({ id }) => id === 'plan-3');
export const RECORD = clean.items.findIndex(({ id }) => id === 'track-record-integration');

/** The clean example with one score changed: of the first expert and the first bidder where no other is named. */
export const scored = (score: string, item = PLAN_3, expert = 0, place = 0): Project => {
  const scores = clean.scores.map((sheet) => sheet.map((row) => [...row]));
  scores[expert]![place]![item] = score;
  return { ...clean, scores, claims: { ...clean.claims, averages: [], bidders: [], candidates: [] } };
};

export const claiming = (name: string, part: Partial<ClaimedBidder>): Project => ({
  ...clean,
  claims: {
    ...clean.claims,
    bidders: clean.claims.bidders.map((claim) => (claim.bidder === name ? { ...claim, ...part } : claim)),
  },
});

export const only = (project: Project, kind: FindingKind) =>
  findingsIn(project).filter((one) => one.kind === kind);

export const checkedIn = (project: Project) =>
  runChecks({ entries: enterProject(project), result: evaluateProject(project) }).checked;

/** Kind, cell, place, words, what it should be, what it is, clause. */
export const inFull = (project: Project) =>
  findingsIn(project).map(({ kind, where, place, what, expected, found, clause }) => [
    kind,
    where,
    place,
    what,
    expected,
    found,
    clause,
  ]);
