import { describe, expect, it } from 'vitest';
import { prepaymentStep } from '../../../../src/tender/errata/sums/prepayment-step.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const terms = (above: string, below: string) =>
  tender([clause('c3-5.2.1', above), clause('c3-5.2.2', below)]);
const ABOVE = '合同金额不低于1000.5万元，预付款为600.30万元。';
const BELOW = '合同金额低于1000.5万元，预付款为合同金额的50%。';

describe('预付款在分界处', () => {
  it('固定金额多于按比例算出的数：多多少，报价到多少占比又降下来', () => {
    expect(shown(prepaymentStep, terms(ABOVE, BELOW))).toEqual([
      [
        'c3-5.2.1 合同金额不低于1000.5万元，预付款为【600.30万元】。',
        'c3-5.2.2 合同金额低于1000.5万元，预付款为合同金额的【50%】。',
      ],
    ]);
    const [found] = prepaymentStep.run(terms(ABOVE, BELOW));
    expect(found?.why).toContain('预付款为600.30万元，比按50%计算的500.25万元多100.05万元');
    expect(found?.why).toContain('报价超过约1200.6万元后');
  });

  it.each([
    ['正好衔接', '不低于1000万元，预付款为500万元。', '低于1000万元，预付款为合同金额的50%。'],
    ['两处的分界不同', ABOVE, '低于1000万元，预付款为合同金额的50%。'],
    ['没有固定金额', '不低于1000.5万元，按合同支付。', BELOW],
    ['没有比例', ABOVE, '低于1000.5万元，按合同支付。'],
  ])('%s，没有疑点', (_, above, below) => {
    expect(idsFound(prepaymentStep, terms(above, below))).toEqual([]);
  });
});
