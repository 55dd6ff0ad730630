import type { RulePage } from '../page.ts';

export const finalPaymentPage: RulePage = {
  decides: '服务期满验收合格后付多少尾款，扣了哪些。',
  formula: [
    '合同剩余金额 = 合同金额 − 预付款',
    '整改告知单扣款 = 合同剩余金额 × 0.5% × 超过 3 份的份数',
    '综合考核扣款 = 合同剩余金额 × 考核等级的扣除比例',
    '尾款 = 合同剩余金额 − 三项扣款，不低于 0',
  ],
  boundaries: [
    { words: '正好 3 份整改告知单', included: '不扣；第 4 份起每份 0.5%', clause: 'c3-a1-1' },
    { words: '考核分 90、80、70', included: '都属较高的一档', clause: 'c3-a1-2' },
    { words: '考核分 69.99', included: '不达标：扣除比例另行商议，不给出数字', clause: 'c3-a1-2.4' },
  ],
  excludes: [
    '违约金另计：见“违约金”。同一件事可能既发整改告知单又收违约金，条文没有写只取其一。',
    '变更后评估费用高于原费用的，不增加付款：条文只写了扣除。',
    '三项扣款都以全部合同剩余金额为基数，虽然考核的是运行维护支撑服务：条文如此。',
  ],
  examples: [
    {
      name: '五份整改告知单，考核良好',
      input: { contractPrice: '81500000.00', rectificationNotices: 5, assessmentScore: '85.00' },
      result: {
        prepayment: '49075000.00',
        remaining: '32425000.00',
        deductions: { notices: '324250.00', assessment: '648500.00', scope: '0.00', total: '972750.00' },
        finalPayment: '31452250.00',
      },
    },
    {
      name: '考核不达标，尚未商定比例',
      input: {
        contractPrice: '80000000.00',
        rectificationNotices: 3,
        assessmentScore: '69.99',
        scopeReductions: ['150000.00', '80000.00'],
      },
      result: {
        prepayment: '48000000.00',
        remaining: '32000000.00',
        deductions: { notices: '0.00', assessment: null, scope: '230000.00', total: null },
        finalPayment: null,
      },
    },
    {
      name: '考核不达标，商定扣除 8%',
      input: {
        contractPrice: '80000000.00',
        rectificationNotices: 4,
        assessmentScore: '69.99',
        negotiatedRate: '8.00',
      },
      result: {
        prepayment: '48000000.00',
        remaining: '32000000.00',
        deductions: { notices: '160000.00', assessment: '2560000.00', scope: '0.00', total: '2720000.00' },
        finalPayment: '29280000.00',
      },
    },
  ],
};
