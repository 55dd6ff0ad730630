import type { RulePage } from '../page.ts';

export const creditRecordPage: RulePage = {
  decides: '一项罚款是否属于较大数额罚款，投标人到哪一日为止不得参加。',
  formula: [
    '较大数额 = 200 万元与相关领域更高标准取大；罚款 ≥ 它的，属于较大数额',
    '不得参加到处罚生效日三年后的对应日为止',
  ],
  boundaries: [
    { words: '罚款正好 200 万元', included: '属于较大数额（“以上”包括本数）', clause: 'c2-s5-6.1.8-2' },
    { words: '三年后的对应日提交', included: '仍不得参加（“未满三年”）；次日可以', clause: 'c2-s5-6.1.8-2' },
  ],
  excludes: [
    '失信被执行人、重大税收违法、严重违法失信名单按查询时是否在列判断，不在这里计算。',
    '三年的限制只按罚款一项理解。',
  ],
  examples: [
    {
      name: '2023 年 4 月 8 日生效的 200 万元罚款',
      input: { fine: '2000000.00', effectiveOn: '2023-04-08' },
      result: { large: true, blockedThrough: '2026-04-08', blocked: true },
    },
    {
      name: '相关领域的标准是 500 万元',
      input: { fine: '3000000.00', sectorThreshold: '5000000.00', effectiveOn: '2025-01-10' },
      result: { large: false, blockedThrough: '2028-01-10', blocked: false },
    },
  ],
};
