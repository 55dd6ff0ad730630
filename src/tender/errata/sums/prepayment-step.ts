import { type Check, finding } from '../finding.ts';
import { byId, matchIn, place, present } from '../text.ts';
import { figure } from './totals.ts';

const CHECK = 'prepayment-step';
/** 0.01 万元 */
const hundredths = (text: string | undefined) => Math.round(Number(text) * 100);

/** A fixed prepayment above a threshold and a percentage below it meet at the threshold, or they do not. */
export const prepaymentStep: Check = {
  id: CHECK,
  title: '预付款的固定金额与百分比在分界处是否衔接',
  run({ clauses }) {
    const ids = byId(clauses);
    const [above, below] = [ids.get('c3-5.2.1'), ids.get('c3-5.2.2')];
    const fixed = matchIn(above, /不低于([\d.]+)万元，预付款为([\d.]+)万元/);
    const share = matchIn(below, /低于([\d.]+)万元，预付款为合同金额的(\d+)%/);
    if (!fixed || !share || fixed[1] !== share[1]) return [];
    const [threshold, amount, percent] = [hundredths(fixed[1]), hundredths(fixed[2]), Number(share[2])];
    const step = amount * 100 - threshold * percent;
    if (step === 0) return [];
    const places = present(place(above, /预付款为(?<mark>[\d.]+万元)/), place(below, /\d+%/));
    const level = Math.round((amount * 10_000) / percent / 100);
    return [
      finding(CHECK, places, {
        title: `预付款在${fixed[1]}万元处不衔接`,
        why: `报价${fixed[1]}万元时预付款为${fixed[2]}万元，比按${percent}%计算的${figure((threshold * percent) / 100)}万元多${figure(step / 100)}万元；报价再低0.01元，预付款就少约这么多。固定金额不随报价增加，报价超过约${figure(level)}万元后，预付款占比又低于${percent}%。`,
        ask: { what: '预付款的固定金额与比例为何不衔接，是否按此执行。', kind: '询问' },
        meanwhile: '照原文计算，不作平滑。',
        consequence: 'money',
      }),
    ];
  },
};
