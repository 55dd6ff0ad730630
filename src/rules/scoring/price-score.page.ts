import type { RulePage } from '../page.ts';

export const priceScorePage: RulePage = {
  decides: '由各家的投标总报价算出评标基准价和每家的投标报价得分（满分 10 分）。',
  formula: [
    '评标基准价 = 有效投标中最低的投标总报价',
    '投标报价得分 = 评标基准价 ÷ 投标总报价 × 10，四舍五入到两位小数',
  ],
  boundaries: [
    { words: '报价等于预算 88150000.00 元', included: '有效；高出一分即无效', clause: 'c2-s5-6.1.5' },
    { words: '几家并列最低', included: '都是基准价，都得 10.00 分', clause: 'c5-s2-1' },
    { words: '有效投标正好三家', included: '不废标；不足三家才废标', clause: 'c2-s5-6.2.1' },
  ],
  excludes: [
    '不判断投标是否有效：资格、符合性和异常低价的结论由使用者标明。',
    '不修正报价：应先按“报价修正”算出评标用的投标总报价。',
    '本项目专门面向中小企业，没有价格扣除。',
  ],
  examples: [
    {
      name: '三家有效投标',
      input: {
        bids: [
          { bidder: '甲公司', price: '78000000.00' },
          { bidder: '乙公司', price: '81500000.00' },
          { bidder: '丙公司', price: '86000000.00' },
        ],
      },
      result: {
        benchmark: '78000000.00',
        scores: [
          { bidder: '甲公司', price: '78000000.00', status: 'scored', score: '10.00' },
          { bidder: '乙公司', price: '81500000.00', status: 'scored', score: '9.57' },
          { bidder: '丙公司', price: '86000000.00', status: 'scored', score: '9.07' },
        ],
      },
    },
    {
      name: '超过预算和被拒绝的报价不参加基准价',
      input: {
        bids: [
          { bidder: '甲公司', price: '88150000.00' },
          { bidder: '乙公司', price: '88150000.01' },
          { bidder: '丙公司', price: '30000000.00', valid: false },
          { bidder: '丁公司', price: '80000000.00' },
          { bidder: '戊公司', price: '84000000.00' },
        ],
      },
      result: {
        benchmark: '80000000.00',
        scores: [
          { bidder: '甲公司', price: '88150000.00', status: 'scored', score: '9.08' },
          { bidder: '乙公司', price: '88150000.01', status: 'over-budget', score: null },
          { bidder: '丙公司', price: '30000000.00', status: 'rejected', score: null },
          { bidder: '丁公司', price: '80000000.00', status: 'scored', score: '10.00' },
          { bidder: '戊公司', price: '84000000.00', status: 'scored', score: '9.52' },
        ],
      },
    },
    {
      name: '同样的报价，得分截位而不四舍五入',
      readings: { 'rounding-of-scores': 'truncate' },
      input: {
        bids: [
          { bidder: '甲公司', price: '78000000.00' },
          { bidder: '乙公司', price: '81500000.00' },
          { bidder: '丙公司', price: '86000000.00' },
        ],
      },
      result: {
        benchmark: '78000000.00',
        scores: [
          { bidder: '甲公司', price: '78000000.00', status: 'scored', score: '10.00' },
          { bidder: '乙公司', price: '81500000.00', status: 'scored', score: '9.57' },
          { bidder: '丙公司', price: '86000000.00', status: 'scored', score: '9.06' },
        ],
      },
    },
  ],
};
