import type { RulePage } from '../page.ts';

export const creditRecordPage: RulePage = {
  decides: '一项罚款是否属于较大数额罚款，投标人到哪一日为止不得参加。',
  formula: [
    '较大数额 = 200 万元与相关领域更高标准取大；罚款 ≥ 它的，属于较大数额',
    '不得参加到处罚生效日三年后的对应日为止',
  ],
  boundaries: [
    { words: '罚款正好 200 万元', included: '属于较大数额（“以上”包括本数）', clause: 'c2-s5-6.1.8-2' },
    { words: '2 月 29 日生效', included: '三年后没有对应日，到 2 月 28 日为止', clause: 'c2-s5-6.1.8-2' },
    { words: '三年后的对应日提交', included: '仍不得参加（“未满三年”）；次日可以', clause: 'c2-s5-6.1.8-2' },
  ],
  excludes: [
    '失信被执行人、重大税收违法、严重违法失信名单按查询时是否在列判断，不在这里计算。',
    '“未满三年”按第 3）种记录理解，不限制两种名单；其中责令停产停业、暂扣或者吊销许可证没有金额，这里不判断。',
    '相关领域的标准低于 200 万元的不采用：条文只写“高于200万元的，从其规定”。',
  ],
  examples: [
    {
      name: '2023 年 4 月 8 日生效的 200 万元罚款',
      input: { fine: '2000000.00', effectiveOn: '2023-04-08' },
      result: { large: true, blockedThrough: '2026-04-08', blocked: true },
    },
    {
      name: '早一天生效：投标截止之日已满三年',
      input: { fine: '2000000.00', effectiveOn: '2023-04-07' },
      result: { large: true, blockedThrough: '2026-04-07', blocked: false },
    },
    {
      name: '相关领域的标准是 500 万元',
      input: { fine: '3000000.00', sectorThreshold: '5000000.00', effectiveOn: '2025-01-10' },
      result: { large: false, blockedThrough: '2028-01-10', blocked: false },
    },
  ],
};
