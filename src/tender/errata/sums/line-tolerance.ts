import { type Check, finding } from '../finding.ts';
import { byId, childrenOf, firstMark, matchIn, place, present } from '../text.ts';

const CHECK = 'line-tolerance';
const COUNT = /(\d+)[条个]/;

/** A tolerance in percent of a small number of lines is less than one line. */
export const lineTolerance: Check = {
  id: CHECK,
  title: '线路数量2%的变动幅度折合几条',
  run({ clauses }) {
    const rule = byId(clauses).get('c4-s3-p2-4.3.2');
    const tolerance = place(rule, /线路数量存在(?<mark>\d+%以内)的调整变动/);
    if (!tolerance) return [];
    const percent = Number.parseInt(firstMark(tolerance), 10);
    const rows = childrenOf(clauses, 'c4-s3-p2-4.3.2').map((row) => ({
      row,
      count: Number(matchIn(row, COUNT)?.[1] ?? 0),
    }));
    const fixed = rows.filter(({ count }) => count > 0 && count * percent < 100);
    const all = rows.reduce((sum, { count }) => sum + count, 0);
    if (fixed.length === 0) return [];
    return [
      finding(CHECK, present(tolerance, ...fixed.map(({ row }) => place(row, COUNT))), {
        title: `按分项计，${fixed.length}类线路的${percent}%不足一条`,
        why: `没有写${percent}%是按每一分项计还是按全部线路合计计。按分项计，${fixed.map(({ count }) => count).join('、')}的${percent}%都不足1，等于不能变动；按全部${all}条（含IP地址）计则可变动${Math.floor((all * percent) / 100)}条。超出幅度后价格是否调整也没有写。`,
        ask: { what: `${percent}%按分项还是按合计计算；超出${percent}%时费用如何调整。`, kind: '询问' },
        meanwhile: '按每一分项计，不足一条的不取整。',
        consequence: 'money',
      }),
    ];
  },
};
