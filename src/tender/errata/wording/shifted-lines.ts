import type { Clause } from '../../clause.ts';
import { type Check, finding, type Material } from '../finding.ts';
import { byId } from '../text.ts';
import { type HeadedLine, headedLines, headedQuote } from './headed.ts';

const CHECK = 'shifted-lines';
/** How many services must have the same words under another heading, and how many more than under yet others. */
const USUAL = 3;

interface Slip {
  line: HeadedLine;
  /** The heading that the words have elsewhere. */
  elsewhere: string;
  example: HeadedLine;
  times: number;
}

/** Words that stand under one heading in service after service, and in one service under another: its lines have slipped. */
export const shiftedLines: Check = {
  id: CHECK,
  title: '服务项的内容错位：同样的内容在别处都属于另一个小标题',
  run(material) {
    const lines = headedLines(material.clauses);
    const slips = Map.groupBy(
      lines.flatMap((line) => slipOf(line, lines) ?? []),
      ({ line }) => line.clause.parent as string,
    );
    return [...slips]
      .filter(([, slipped]) => slipped.length > 1)
      .map(([item, slipped]) => report(material, item, slipped));
  },
};

function slipOf(line: HeadedLine, lines: readonly HeadedLine[]): Slip | null {
  const same = lines.filter(({ body }) => body === line.body);
  const byHeading = Map.groupBy(same, ({ heading }) => heading);
  const [usual] = [...byHeading].sort(([, a], [, b]) => b.length - a.length);
  const [elsewhere, examples] = usual as [string, HeadedLine[]];
  const rest = same.length - examples.length;
  return elsewhere !== line.heading &&
    (byHeading.get(line.heading) as HeadedLine[]).length === 1 &&
    examples.length >= USUAL * rest
    ? { line, elsewhere, example: examples[0] as HeadedLine, times: examples.length }
    : null;
}

function report({ clauses }: Material, item: string, slipped: readonly Slip[]) {
  const { number } = byId(clauses).get(item) as Clause;
  const [first] = slipped as [Slip, ...Slip[]];
  return finding(
    CHECK,
    slipped.flatMap(({ line, elsewhere, example, times }) => [
      headedQuote(line),
      { ...headedQuote(example), note: `同样的内容，另有${times}项写在“${elsewhere}”下`, model: true },
    ]),
    {
      title: `${number}的内容整体错了一格`,
      why: `${slipped.map(({ line, elsewhere }) => `“${line.heading}”下写的是别处“${elsewhere}”的内容`).join('，')}。按小标题执行和按内容执行，时限和范围不同；“${first.line.heading}”自己的内容没有写。`,
      ask: { what: `${number}各小项的内容是否错位，“${first.line.heading}”的要求是什么。`, kind: '询问' },
      meanwhile: '按印出的小标题和内容执行。',
      consequence: 'delivery',
    },
    item,
  );
}
