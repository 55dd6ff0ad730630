import type { RulePage } from '../page.ts';

export const bidCorrectionPage: RulePage = {
  decides: '投标文件中的价格有出入时，评标用哪一个总报价，按什么顺序修正，投标人是否必须接受。',
  formula: [
    '（1）开标一览表与其他处不一致：以开标一览表为准',
    '（2）大写与小写不一致：以大写为准',
    '（3）单价小数点明显错位：以总价为准，单价 = 金额 ÷ 数量',
    '（4）总价与按单价汇总不一致：明细表的金额 = 数量 × 单价，合计随之修正',
  ],
  boundaries: [
    { words: '相差一分', included: '也是不一致，要修正', clause: 'c2-s5-5.4' },
    { words: '修正后等于预算', included: '有效；超过一分即无效', clause: 'c2-s5-6.1.5' },
  ],
  excludes: [
    '不认定小数点是否“明显错位”：由评委会认定，使用者照其结论标出。',
    '不处理不同文字文本的不一致（第 5 项）。',
    '不处理两个以上不同的投标总报价（第 6.1.3 项）：那是无效投标，不是算术错误。',
  ],
  examples: [
    {
      name: '大写与小写不一致，另一处写的总报价也不同',
      input: {
        opening: { amount: '81500000.00', capital: '捌仟壹佰伍拾万零伍仟元整' },
        elsewhere: ['81000000.00'],
      },
      result: {
        price: '81505000.00',
        corrections: [
          {
            order: 1,
            clause: 'c2-s5-5.4-1',
            what: '投标文件其他处的总报价（第 1 处）',
            before: '81000000.00',
            after: '81500000.00',
          },
          {
            order: 2,
            clause: 'c2-s5-5.4-2',
            what: '开标一览表的小写金额',
            before: '81500000.00',
            after: '81505000.00',
          },
        ],
        detail: null,
        mustBeAccepted: true,
      },
    },
    {
      name: '明细表一行算错、一行单价错位',
      input: {
        opening: { amount: '1100.00' },
        detail: {
          lines: [
            { quantity: '10', unitPrice: '50.00', amount: '550.00' },
            { quantity: '3', unitPrice: '2000.00', amount: '600.00', unitPriceMisplaced: true },
          ],
          total: '1100.00',
        },
      },
      result: {
        price: '1100.00',
        corrections: [
          { order: 3, clause: 'c2-s5-5.4-3', what: '明细表第 2 行单价', before: '2000.00', after: '200.00' },
          { order: 4, clause: 'c2-s5-5.4-4', what: '明细表第 1 行金额', before: '550.00', after: '500.00' },
        ],
        detail: {
          lines: [
            { quantity: '10', unitPrice: '50.00', amount: '500.00' },
            { quantity: '3', unitPrice: '200.00', amount: '600.00' },
          ],
          total: '1100.00',
        },
        mustBeAccepted: false,
      },
    },
    {
      name: '四种错误都有，按次序修正',
      input: {
        opening: { amount: '81500000.00', capital: '捌仟壹佰伍拾万零伍仟元整' },
        elsewhere: ['81000000.00'],
        detail: {
          lines: [
            { quantity: '12', unitPrice: '2500000.00', amount: '30000000.00' },
            { quantity: '4', unitPrice: '5000000.00', amount: '25000000.00' },
            { quantity: '10', unitPrice: '31505000.00', amount: '31505000.00', unitPriceMisplaced: true },
          ],
          total: '86505000.00',
        },
      },
      result: {
        price: '81505000.00',
        corrections: [
          {
            order: 1,
            clause: 'c2-s5-5.4-1',
            what: '投标文件其他处的总报价（第 1 处）',
            before: '81000000.00',
            after: '81500000.00',
          },
          {
            order: 1,
            clause: 'c2-s5-5.4-1',
            what: '明细表合计费用（评标时按开标一览表）',
            before: '86505000.00',
            after: '81500000.00',
          },
          {
            order: 2,
            clause: 'c2-s5-5.4-2',
            what: '开标一览表的小写金额',
            before: '81500000.00',
            after: '81505000.00',
          },
          {
            order: 3,
            clause: 'c2-s5-5.4-3',
            what: '明细表第 3 行单价',
            before: '31505000.00',
            after: '3150500.00',
          },
          {
            order: 4,
            clause: 'c2-s5-5.4-4',
            what: '明细表第 2 行金额',
            before: '25000000.00',
            after: '20000000.00',
          },
          {
            order: 4,
            clause: 'c2-s5-5.4-4',
            what: '明细表内的合计',
            before: '86505000.00',
            after: '81505000.00',
          },
        ],
        detail: {
          lines: [
            { quantity: '12', unitPrice: '2500000.00', amount: '30000000.00' },
            { quantity: '4', unitPrice: '5000000.00', amount: '20000000.00' },
            { quantity: '10', unitPrice: '3150500.00', amount: '31505000.00' },
          ],
          total: '81505000.00',
        },
        mustBeAccepted: true,
      },
    },
    {
      name: '另一口径：以单价汇总结果为投标总报价',
      readings: { 'detail-sum-over-opening': 'unit-prices-prevail' },
      input: {
        opening: { amount: '1150.00' },
        detail: { lines: [{ quantity: '10', unitPrice: '110.00', amount: '1150.00' }], total: '1150.00' },
      },
      result: {
        price: '1100.00',
        corrections: [
          { order: 4, clause: 'c2-s5-5.4-4', what: '明细表第 1 行金额', before: '1150.00', after: '1100.00' },
          { order: 4, clause: 'c2-s5-5.4-4', what: '明细表内的合计', before: '1150.00', after: '1100.00' },
          { order: 4, clause: 'c2-s5-5.4-4', what: '投标总报价', before: '1150.00', after: '1100.00' },
        ],
        detail: { lines: [{ quantity: '10', unitPrice: '110.00', amount: '1100.00' }], total: '1100.00' },
        mustBeAccepted: true,
      },
    },
  ],
};
