/** Where each rule stands in the code: found in the tree, so that the page cannot name a file that is not there. */
const sources = Object.keys(import.meta.glob('/src/rules/*/*.ts'));
const tests = Object.keys(import.meta.glob('/tests/rules/*/*.test.ts'));

const GROUPS = {
  bid: '报价与审查',
  scoring: '评分与排序',
  contract: '价款、考核与违约',
  schedule: '期限',
  eligibility: '资格与有效性',
} as const;

export type Group = (typeof GROUPS)[keyof typeof GROUPS];

export interface Place {
  group: Group;
  /** Paths below the root of the repository. */
  source: string;
  test: string;
}

const one = (files: readonly string[], name: string): string => {
  const file = files.find((path) => path.endsWith(`/${name}`));
  if (!file) throw new Error(`no file ${name} for a rule of the catalogue`);
  return file.slice(1);
};

/** @throws where a rule of the catalogue has no file or no test of its own name */
export function placeOf(ruleId: string): Place {
  const source = one(sources, `${ruleId}.ts`);
  const folder = source.split('/')[2] as keyof typeof GROUPS;
  return { group: GROUPS[folder], source, test: one(tests, `${ruleId}.test.ts`) };
}

export const groups: readonly Group[] = Object.values(GROUPS);
