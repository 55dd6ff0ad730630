import { type Check, finding } from '../finding.ts';
import { type HeadedLine, headedLines, headedQuote } from './headed.ts';

const CHECK = 'copied-lines';
const LONG = 40;

/** A line in the very words of another heading's line. 异常处理 and 系统修复 are often alike on purpose and are not looked at. */
export const copiedLines: Check = {
  id: CHECK,
  title: '小标题下照抄了另一个小标题的内容：故障处置与技术支持，演练与响应',
  run({ clauses }) {
    const lines = headedLines(clauses);
    return [
      ...lines.flatMap((line) => supportAsRepair(line, lines)),
      ...lines.flatMap((line) => drillAsResponse(line, lines)),
    ];
  },
};

function supportAsRepair(line: HeadedLine, lines: readonly HeadedLine[]) {
  const repair = lines.find(
    ({ clause, heading, body }) =>
      clause.parent === line.clause.parent && heading === '故障处置' && body === line.body,
  );
  if (line.heading !== '技术支持' || !repair) return [];
  return [
    finding(
      CHECK,
      [{ ...headedQuote(repair), model: true }, headedQuote(line)],
      {
        title: '“技术支持”照抄了“故障处置”的内容',
        why: '其他硬件项的“技术支持”写的是支持时间（多为7×24小时），这一项却重复了故障处置的时限，技术支持的时间没有写。',
        ask: { what: '这一项的技术支持时间。', kind: '询问' },
        meanwhile: '按故障处置的时限执行，技术支持时间不另设。',
        consequence: 'delivery',
      },
      line.clause.id,
    ),
  ];
}

const firstSentence = ({ body }: HeadedLine) => body.slice(0, body.indexOf('。') + 1);

/** A heading that counts something done (`应急演练1次`) over the words of a standing service. */
function drillAsResponse(line: HeadedLine, lines: readonly HeadedLine[]) {
  const words = firstSentence(line);
  const model = lines.find(({ heading, body }) => heading !== line.heading && body.startsWith(words));
  if (!/\d次$/.test(line.heading) || words.length < LONG || !model) return [];
  return [
    finding(
      CHECK,
      [headedQuote(line), { ...headedQuote(model), model: true }],
      {
        title: `“${line.heading}”写的是“${model.heading}”的内容`,
        why: `小标题要的是“${line.heading}”，正文与另一项的“${model.heading}”逐字相同。演练与发生事件后的处置是两件事，工作量不同。`,
        ask: { what: `该项要求的是“${line.heading}”，还是正文所写的服务，还是两者都要。`, kind: '询问' },
        meanwhile: '小标题的次数和正文的服务都作为要求。',
        consequence: 'delivery',
      },
      line.clause.id,
    ),
  ];
}
