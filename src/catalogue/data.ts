import { createHash } from 'node:crypto';
import { version } from '../../package.json';
import { catalogue, type RuleInfo } from '../rules/index.ts';
import { checkGroups } from '../tender/errata/checks.ts';
import { CONSEQUENCES } from '../tender/errata/consequences.ts';
import { type Finding, findings } from '../tender/errata/index.ts';
import { clauses, pages } from '../tender/index.ts';
import { PROJECT } from '../tender/project.ts';

/** The files for programs under `/data/`: each carries the version of the site and the SHA-256 of its own `items`. */
export interface DataFile {
  name: string;
  title: string;
  items: readonly object[];
}

const withoutPage = ({ page, ...info }: RuleInfo) => ({
  ...info,
  decides: page.decides,
  formula: page.formula,
  boundaries: page.boundaries,
  excludes: page.excludes,
});

const parameters = [
  ...new Map(
    catalogue.flatMap((rule) => rule.parameters).map((parameter) => [parameter.id, parameter]),
  ).values(),
];

/** A finding as the errata page shows it, with the class that its check belongs to and the words for what it can cost. */
function findingItem({ id, check, consequence, ...words }: Finding) {
  const group = checkGroups.find(({ checks }) => checks.some((one) => one.id === check));
  return {
    id,
    class: group?.title,
    check: { id: check, title: group?.checks.find((one) => one.id === check)?.title },
    consequence,
    severity: CONSEQUENCES.find(({ key }) => key === consequence)?.title,
    ...words,
  };
}

export const dataFiles: readonly DataFile[] = [
  {
    name: 'rules',
    title: '规则目录：编号、条款、参数、口径、输入的 JSON Schema、边界、例子',
    items: catalogue.map(withoutPage),
  },
  {
    name: 'clauses',
    title: '条款索引：编号、原文号码、标题、正文、更正前的正文、所在页、上级条款、实质性要求行号、更正',
    items: clauses,
  },
  { name: 'parameters', title: '参数：数值、单位、条款、原文字句', items: parameters },
  {
    name: 'examples',
    title: '测试向量：规则、输入、口径、应得的结果',
    items: catalogue.flatMap(({ id, examples }) =>
      examples.map(({ name, input, readings = {}, result }) => ({ rule: id, name, input, readings, result })),
    ),
  },
  {
    name: 'findings',
    title: '疑点清单：编号、所属检查、后果、引文与条款、为什么要紧、可以问什么、本站怎样理解',
    items: findings.map(findingItem),
  },
];

export const rulesVersion = version;

const hashOf = (items: readonly object[]): string =>
  createHash('sha256').update(JSON.stringify(items)).digest('hex');

/** The fingerprint of everything that can change a result: rules, parameters, readings, examples. */
export const rulesHash = hashOf(dataFiles.find(({ name }) => name === 'rules')!.items);

/** Version and fingerprint in short, for what is kept or sent and opened again later: `0.1.0+3f2a9c1e`. */
export const edition = `${rulesVersion}+${rulesHash.slice(0, 8)}`;

export const envelope = ({ title, items }: DataFile) => ({
  tender: { title: PROJECT.title, code: PROJECT.code, pages: pages.length },
  title,
  version: rulesVersion,
  sha256: hashOf(items),
  count: items.length,
  items,
});
