import { catalogue } from '../../rules/index.ts';
import type { Reading } from '../../rules/reading.ts';
import * as allReadings from '../../rules/readings.ts';
import type { CoverKind } from '../../tender/coverage/schema.ts';

export const KINDS: Readonly<Record<CoverKind, { label: string; means: string }>> = {
  rule: { label: '规则', means: '由程序按条款计算或判断，每一步列明条款' },
  table: { label: '列表', means: '列在服务需求表或设备清单里，供查找和逐条响应，不计算' },
  checklist: { label: '自查', means: '由人逐项回答，程序据此得出结论' },
  judgement: { label: '人工', means: '由评委会、采购人或合同双方判断，程序不代替' },
  none: { label: '未覆盖', means: '没有可算的内容，或者不在本站，逐条写明原因' },
};

const titles = new Map(catalogue.map(({ id, title }) => [id, title]));

/** @throws for an unknown rule */
export function ruleTitle(id: string): string {
  const title = titles.get(id);
  if (title === undefined) throw new Error(`no rule has the id ${id}`);
  return title;
}

const readings = new Map<string, Reading>(Object.values(allReadings).map((reading) => [reading.id, reading]));

/** The question of a reading, and where it is answered. @throws for an unknown reading */
export function readingLink(id: string): { question: string; path: string } {
  const reading = readings.get(id);
  if (reading === undefined) throw new Error(`no reading has the id ${id}`);
  return { question: reading.question, path: `rules/${reading.rules[0]}/#r-${id}` };
}
