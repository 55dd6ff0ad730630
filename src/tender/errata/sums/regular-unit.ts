import { type Check, finding } from '../finding.ts';
import { byId, matchIn, place, present } from '../text.ts';

const CHECK = 'regular-unit';

/** 300条 is right when a service item is one 条; the tender never says so, and the items hold many more numbered lines. */
export const regularUnit: Check = {
  id: CHECK,
  title: '“常规要求（共300条）”的“条”按哪一级编号计',
  run({ clauses, regular }) {
    const rule = byId(clauses).get('c5-s2-2-1');
    const claim = place(rule, /常规要求（共\d+条）负偏离的，每有一条/);
    const claimed = Number(matchIn(rule, /共(\d+)条/)?.[1]);
    const below = clauses.filter(({ parent }) => regular.some(({ id }) => id === parent)).length;
    const defined = clauses.some(({ text }) => /一条(?:是指|系指|指|以)/.test(text));
    if (!claim || defined || below === 0 || claimed !== regular.length) return [];
    const form = place(byId(clauses).get('c6-f3-1'), /逐项评议/);
    return [
      finding(CHECK, present(claim, form), {
        title: '没有写明“一条”是一个服务项，还是其中的一个小项',
        why: `按服务项（如1.1）数恰为${claimed}条，按其下的小项（如1.1.1）数则有${below}个。一个服务项里有几处不满足，算一条负偏离还是几条，得分不同。`,
        ask: { what: '负偏离的“一条”是否指一个服务项，同一服务项内多处不满足是否只计一条。', kind: '询问' },
        meanwhile: `按服务项计：${claimed}条恰好扣完24分；同一服务项内多处负偏离计一条。`,
        consequence: 'score',
      }),
    ];
  },
};
