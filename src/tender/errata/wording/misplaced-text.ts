import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { byId } from '../text.ts';

const CHECK = 'misplaced-text';
const HEADED = /^([^，。；：\n]{2,10})：([^\n]{8,})/;
/** How many services must have the same words under another heading. */
const USUAL = 3;

interface Part {
  clause: Clause;
  heading: string;
  body: string;
}

/** Words that stand under one heading in service after service, and once under another: a line has slipped. */
export const misplacedText: Check = {
  id: CHECK,
  title: '小标题与内容对不上：同样的内容在别处属于另一个小标题',
  run({ clauses }) {
    const ids = byId(clauses);
    const parts = clauses.filter(({ id }) => id.startsWith('c4-s3-p2-')).flatMap(partOf);
    const slipped = parts.flatMap((part) => {
      const same = parts.filter(({ body }) => body === part.body);
      const others = same.filter(({ heading }) => heading !== part.heading);
      const own = same.filter(({ heading }) => heading === part.heading);
      return own.length === 1 &&
        others.length >= USUAL &&
        new Set(others.map(({ heading }) => heading)).size === 1
        ? [{ part, usual: others }]
        : [];
    });
    const items = [...new Set(slipped.map(({ part }) => part.clause.parent))].filter(
      (item) => slipped.filter(({ part }) => part.clause.parent === item).length > 1,
    );
    const shifted = items.map((item) => {
      const lines = slipped.filter(({ part }) => part.clause.parent === item);
      const number = ids.get(item ?? '')?.number;
      const places: Place[] = lines.flatMap(({ part, usual }) => [
        quote(part),
        { ...quote(usual[0] as Part), note: `同样的内容，另有${usual.length}项写在“${usual[0]?.heading}”下` },
      ]);
      return finding(
        CHECK,
        places,
        {
          title: `${number}的内容整体错了一格`,
          why: `${lines.map(({ part, usual }) => `“${part.heading}”下写的是别处“${usual[0]?.heading}”的内容`).join('，')}。按小标题执行和按内容执行，时限和范围不同；“${lines[0]?.part.heading}”自己的内容没有写。`,
          ask: {
            what: `${number}各小项的内容是否错位，“${lines[0]?.part.heading}”的要求是什么。`,
            kind: '询问',
          },
          meanwhile: '按印出的小标题和内容执行。',
          consequence: 'delivery',
        },
        item ?? '',
      );
    });
    return [...shifted, ...sameBodyTwice(parts), ...sameBodyElsewhere(parts)];
  },
};

function partOf(clause: Clause): Part[] {
  const [, heading, body] = HEADED.exec(clause.text) ?? [];
  return heading && body ? [{ clause, heading, body }] : [];
}

const quote = ({ clause, heading }: Part): Place => ({
  clause: clause.id,
  quote: clause.text.split('\n')[0] as string,
  marks: [[0, heading.length]],
});

/** 故障处置 and 技术支持 of one item in the very same words; 异常处理 and 系统修复 are often alike on purpose. */
function sameBodyTwice(parts: readonly Part[]) {
  const alike = (a: Part, b: Part) =>
    a.clause.parent === b.clause.parent &&
    a.body === b.body &&
    a.heading === '故障处置' &&
    b.heading === '技术支持';
  return parts.flatMap((part) => {
    const twin = parts.find((other) => alike(part, other));
    if (!twin) return [];
    return [
      finding(
        CHECK,
        [quote(part), quote(twin)],
        {
          title: '“技术支持”照抄了“故障处置”的内容',
          why: '其他硬件项的“技术支持”写的是支持时间（多为7×24小时），这一项却重复了故障处置的时限，技术支持的时间没有写。',
          ask: { what: '这一项的技术支持时间。', kind: '询问' },
          meanwhile: '按故障处置的时限执行，技术支持时间不另设。',
          consequence: 'delivery',
        },
        twin.clause.id,
      ),
    ];
  });
}

/** Among the security services: 应急演练 in the words of 应急响应. */
function sameBodyElsewhere(parts: readonly Part[]) {
  const security = parts.filter(({ clause }) => clause.id.startsWith('c4-s3-p2-3.'));
  const firstSentence = ({ body }: Part) => body.slice(0, body.indexOf('。') + 1);
  return security.flatMap((part) => {
    const model = security.find(
      (other) =>
        other.heading !== part.heading &&
        /\d+次$/.test(part.heading) &&
        firstSentence(part).length > 40 &&
        other.body.startsWith(firstSentence(part)),
    );
    if (!model) return [];
    return [
      finding(
        CHECK,
        [quote(part), quote(model)],
        {
          title: `“${part.heading}”写的是“${model.heading}”的内容`,
          why: `小标题要的是“${part.heading}”，正文与另一项的“${model.heading}”逐字相同。演练与发生事件后的处置是两件事，工作量不同。`,
          ask: { what: `该项要求的是“${part.heading}”，还是正文所写的服务，还是两者都要。`, kind: '询问' },
          meanwhile: '小标题的次数和正文的服务都作为要求。',
          consequence: 'delivery',
        },
        part.clause.id,
      ),
    ];
  });
}
