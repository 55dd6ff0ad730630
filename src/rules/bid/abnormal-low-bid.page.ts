import type { RulePage } from '../page.ts';

export const abnormalLowBidPage: RulePage = {
  decides: '哪些投标应当启动异常低价审查，以及只触发第 3 项时随投标提交的书面说明可否不再重复提交。',
  formula: [
    '平均值线 = 全部通过符合性审查的报价平均值 × 50%',
    '次低价线 = 次低报价 × 50%',
    '限价线 = 最高限价 × 45% = 39667500.00 元',
    '报价 ＜ 任一条线，或评标委员会认为过低 → 启动审查',
  ],
  boundaries: [
    { words: '报价等于平均值线', included: '不启动；严格低于才启动', clause: 'c2-s5-6.1.10-1' },
    { words: '报价等于次低价线', included: '不启动；严格低于才启动', clause: 'c2-s5-6.1.10-2' },
    { words: '报价等于 39667500.00 元', included: '不启动；39667499.99 元启动', clause: 'c2-s5-6.1.10-3' },
  ],
  excludes: [
    '不判断报价是否合理：由评标委员会依据专业经验判断。',
    '某家被判无效后不重新计算平均值和次低报价：条文没有写重算。',
    '招标文件没有另写最高限价，这里按采购预算 88150000.00 元计。',
  ],
  examples: [
    {
      name: '一家报价过低，三条线都触发',
      input: {
        bids: [
          { bidder: '甲公司', price: '30000000.00' },
          { bidder: '乙公司', price: '80000000.00' },
          { bidder: '丙公司', price: '85000000.00' },
        ],
      },
      result: {
        average: '65000000.00',
        averageLine: '32500000.00',
        secondLowest: '80000000.00',
        secondLowestLine: '40000000.00',
        ceilingLine: '39667500.00',
        bids: [
          {
            bidder: '甲公司',
            price: '30000000.00',
            triggers: ['average', 'second-lowest', 'ceiling'],
            reviewRequired: true,
            writtenStatementSuffices: false,
          },
          {
            bidder: '乙公司',
            price: '80000000.00',
            triggers: [],
            reviewRequired: false,
            writtenStatementSuffices: false,
          },
          {
            bidder: '丙公司',
            price: '85000000.00',
            triggers: [],
            reviewRequired: false,
            writtenStatementSuffices: false,
          },
        ],
      },
    },
    {
      name: '只触发第 3 项：随投标提交的说明不必重复提交',
      input: {
        bids: [
          { bidder: '甲公司', price: '39667499.99' },
          { bidder: '乙公司', price: '39667500.00' },
          { bidder: '丙公司', price: '41000000.00' },
        ],
        flaggedByCommittee: ['丙公司'],
      },
      result: {
        average: '40111666.66',
        averageLine: '20055833.3317',
        secondLowest: '39667500.00',
        secondLowestLine: '19833750.00',
        ceilingLine: '39667500.00',
        bids: [
          {
            bidder: '甲公司',
            price: '39667499.99',
            triggers: ['ceiling'],
            reviewRequired: true,
            writtenStatementSuffices: true,
          },
          {
            bidder: '乙公司',
            price: '39667500.00',
            triggers: [],
            reviewRequired: false,
            writtenStatementSuffices: false,
          },
          {
            bidder: '丙公司',
            price: '41000000.00',
            triggers: ['committee'],
            reviewRequired: true,
            writtenStatementSuffices: false,
          },
        ],
      },
    },
  ],
};
