import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { childrenOf } from '../text.ts';

const CHECK = 'missing-parts';
/** The lines that nearly every item of a group has. */
const USUAL: readonly { group: string; parts: readonly string[] }[] = [
  { group: 'c4-s3-p2-1', parts: ['异常处理', '系统修复'] },
  { group: 'c4-s3-p2-2', parts: ['故障处置', '技术支持'] },
];

export const missingParts: Check = {
  id: CHECK,
  title: '软件项的“异常处理”“系统修复”、硬件项的“故障处置”“技术支持”是否齐全',
  run({ clauses }) {
    const places = USUAL.flatMap(({ group, parts }) =>
      childrenOf(clauses, group)
        .filter(({ kind }) => kind === 'service-item')
        .flatMap((item) => lacking(clauses, item, parts)),
    );
    if (places.length === 0) return [];
    return [
      finding(CHECK, places, {
        title: `${places.length}个服务项缺少同类项都有的小项`,
        why: '同组其他服务项都写明了这些内容，缺的几项没有写时限，发生故障或查出漏洞时按什么时限处理不清楚。',
        ask: { what: '缺少的小项是否漏印，时限是多少。', kind: '询问' },
        meanwhile: '没有写的不设时限。',
        consequence: 'delivery',
      }),
    ];
  },
};

function lacking(clauses: readonly Clause[], item: Clause, parts: readonly string[]): Place[] {
  const titles = childrenOf(clauses, item.id).map(({ title }) => title);
  const missing = parts.filter((part) => !titles.includes(part));
  return missing.length > 0
    ? [{ clause: item.id, quote: item.title, note: `没有${missing.map((part) => `“${part}”`).join('、')}` }]
    : [];
}
