import type { Clause } from '../../tender/clause.ts';

/** The words under which an item asks for something: 数据服务, 异常处理, 系统修复, 设备巡检, 故障处置, 技术支持 and so on. */
export type Heading = 'data' | 'fault' | 'repair' | 'patrol' | 'support' | 'other';

/** One clause of an item, with the heading that it stands under. */
export interface Line {
  clause: Clause;
  heading: Heading;
}

/** Words of a clause, verbatim, and where they stand. */
export interface Passage {
  clause: string;
  heading: Heading;
  words: string;
}

const HEADINGS: readonly (readonly [RegExp, Heading])[] = [
  [/^数据服务/, 'data'],
  [/^(异常处理|故障处置)/, 'fault'],
  [/^系统修复/, 'repair'],
  [/^设备巡检/, 'patrol'],
  [/^技术支持/, 'support'],
];

const headingOf = (text: string): Heading => HEADINGS.find(([printed]) => printed.test(text))?.[1] ?? 'other';

/** The clauses of an item in reading order, each under the heading of the part that it belongs to. */
export function linesOf(item: Clause, below: readonly Clause[]): Line[] {
  const parts = below.filter(({ parent }) => parent === item.id);
  const part = (id: string) =>
    parts.find((each) => id === each.id || id.startsWith(`${each.id}-`) || id.startsWith(`${each.id}.`));
  return [
    { clause: item, heading: 'other' },
    ...below.map((clause) => ({ clause, heading: headingOf(part(clause.id)?.text ?? '') })),
  ];
}

const BREAK = /[，。；：\n]/;

/**
 * The words around a match, from the mark before it to its end: a condition that stands in front (高危漏洞24小时内完成修复) is part
 * of what is quoted. A 、 parts two statements only where a statement stands before it.
 */
export function around(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !BREAK.test(text[from - 1]!) && !partsStatements(text, from - 1)) from -= 1;
  return text.slice(from, end).trim();
}

function partsStatements(text: string, at: number): boolean {
  if (text[at] !== '、' && text[at] !== '/') return false;
  const before = text.slice(0, at).split(BREAK).at(-1) ?? '';
  return /\d|响应|修复|解决/.test(before);
}

/** The grades by which the items tell faults apart. The first four lines are whole groups of words, the rest short names. */
const GRADES = [
  '严重影响系统运行和业务使用的问题|一般或轻微的系统不影响业务使用的问题',
  '其它类型安全漏洞|系统安全漏洞(?=：)|复杂逻辑漏洞|配置错误漏洞|高、中危',
  '[一二三四]级事件|P\\d级|SIS\\d(?:异常|隐患)',
  '(?:高危|中低危|中危|低危)(?:漏洞)?|^[高中低](?=（)|^危急|[高中低](?:优先级缺陷|优先级问题|级(?=[：:]))|高级和中级问题',
  '重大或紧急问题|非?紧急(?:问题|故障|数据需求|情况)|不?影响系统业务bug|阻断性bug|[大小]改动|其余',
  '(?:小|大|常规|一般|重大|严重|复杂|其他|其它)(?:问题|故障|缺陷)|一般性故障|非重大故障',
  '非?汛期|(?:日常|次型|简单|支持型|特殊|一般软件|一般硬件|重大设备)故障',
];
const GRADE = new RegExp(GRADES.join('|'), 'gi');
/** What holds for the very words that it stands in, not for the next ones. */
const SEASON = /非?工作时间|非?工作日(?=\d|$)/g;

const last = (text: string, words: RegExp): string | undefined => [...text.matchAll(words)].at(-1)?.[0];

/** The grade of fault that a time is for: the nearest one named before it in the sentence, or at the head of the line. */
export function severityOf(text: string, start: number, end: number): string | null {
  const own = around(text, start, end);
  const before = own.slice(0, Math.max(0, own.length - (end - start)));
  const season = last(before, SEASON);
  if (season !== undefined) return season;
  const begins = text.lastIndexOf('。', start - 1) + 1;
  const sentence = text.slice(begins, start).includes('此类事件') ? 0 : begins;
  const head = /^[^：，。；]{1,24}(?=：)/.exec(text)?.[0] ?? '';
  return last(text.slice(sentence, start), GRADE) ?? last(head, GRADE) ?? null;
}
