import { readdirSync } from 'node:fs';
import { catalogue } from '../../rules/index.ts';
import * as allReadings from '../../rules/readings.ts';
import type { CoverKind } from '../../tender/coverage/schema.ts';

export const KINDS: Readonly<Record<CoverKind, { label: string; means: string }>> = {
  rule: { label: '规则', means: '由程序按条款计算或判断，每一步列明条款' },
  table: { label: '列表', means: '列在服务需求表或设备清单里，供查找和逐条响应，不计算' },
  checklist: { label: '自查', means: '由人逐项回答，程序据此得出结论' },
  judgement: { label: '人工', means: '由评委会、采购人或合同双方判断，程序不代替' },
  none: { label: '未覆盖', means: '没有可算的内容，或者不在本站，逐条写明原因' },
};

/** A rule by its name; the link is there when the rule has a page. */
export function ruleName(id: string): { title: string; path?: string } {
  const title = catalogue.find((rule) => rule.id === id)?.title;
  if (title === undefined) return { title: id };
  return hasRulePages ? { title, path: `rules/${id}/` } : { title };
}

const hasRulePages = readdirSync('src/pages/rules').some((name) => name.startsWith('['));

const questions = new Map<string, string>(
  Object.values(allReadings).map(({ id, question }) => [id, question]),
);

/** @throws for an unknown reading */
export function readingQuestion(id: string): string {
  const question = questions.get(id);
  if (question === undefined) throw new Error(`no reading has the id ${id}`);
  return question;
}
