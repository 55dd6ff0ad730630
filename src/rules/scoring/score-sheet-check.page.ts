import type { RulePage } from '../page.ts';

const experts = ['评委一', '评委二', '评委三', '评委四', '评委五', '评委六', '评委七'];
const sheets = (bidder: string, item: string, scores: readonly string[]) =>
  scores.map((score, index) => ({ expert: experts[index], bidder, item, score }));

export const scoreSheetCheckPage: RulePage = {
  decides: '由各位评委的评分表算出每项平均分和合计分，找出缺漏、超出、不一致和离群的打分。',
  formula: [
    '每项得分 = 全体评委打分的平均，四舍五入到两位小数',
    '合计 = 各项得分之和',
    '离群：与其他评委平均分相差超过该项满分的 30%（可另设）',
  ],
  boundaries: [
    { words: '评委正好七人', included: '符合；六人、八人都不符合（须七人或以上单数）', clause: 'c2-s5-2.2' },
    { words: '打分等于满分', included: '不算超出', clause: 'c5-s2-note' },
    {
      words: '相差正好为满分的 30%',
      included: '不算离群；超过才算（招标文件没有规定，由使用者设定）',
      clause: 'c5-s2-note',
    },
  ],
  excludes: [
    '不去掉最高分、最低分：招标文件没有这样写。',
    '重复的评分表只按第一次计，并列入问题；不替评委选择。',
    '没有任何人打分的一项没有平均分，也不计入合计，并列入问题。',
  ],
  examples: [
    {
      name: '七位评委，一项客观分不一致，一位评委离群',
      input: {
        items: [
          { id: '服务方案1', max: '3.00', objective: false, levels: ['3.00', '1.50', '0.00'] },
          { id: '人员配置1', max: '4.00', objective: true },
        ],
        experts,
        bidders: ['甲公司'],
        sheets: [
          ...sheets('甲公司', '服务方案1', ['3.00', '3.00', '3.00', '1.50', '3.00', '3.00', '0.00']),
          ...sheets('甲公司', '人员配置1', ['4.00', '4.00', '4.00', '4.00', '4.00', '2.00', '4.00']),
        ],
        claimed: [{ bidder: '甲公司', score: '6.08' }],
      },
      result: {
        averages: [
          { bidder: '甲公司', item: '服务方案1', score: '2.36' },
          { bidder: '甲公司', item: '人员配置1', score: '3.71' },
        ],
        totals: [{ bidder: '甲公司', score: '6.07' }],
        findings: [
          {
            kind: 'outlier',
            bidder: '甲公司',
            item: '服务方案1',
            experts: ['评委四'],
            expected: '2.50',
            found: '1.50',
            message:
              '评委四给甲公司的“服务方案1”打了 1.50 分，其他评委平均 2.50 分，相差超过满分的 30%，请说明理由',
          },
          {
            kind: 'outlier',
            bidder: '甲公司',
            item: '服务方案1',
            experts: ['评委七'],
            expected: '2.75',
            found: '0.00',
            message:
              '评委七给甲公司的“服务方案1”打了 0.00 分，其他评委平均 2.75 分，相差超过满分的 30%，请说明理由',
          },
          {
            kind: 'objective-differs',
            bidder: '甲公司',
            item: '人员配置1',
            experts: ['评委六'],
            expected: '4.00',
            found: '4.00、2.00',
            message: '甲公司的“人员配置1”是客观评分项，各位评委应当一致，现有 4.00、2.00，请核对',
          },
          {
            kind: 'outlier',
            bidder: '甲公司',
            item: '人员配置1',
            experts: ['评委六'],
            expected: '4.00',
            found: '2.00',
            message:
              '评委六给甲公司的“人员配置1”打了 2.00 分，其他评委平均 4.00 分，相差超过满分的 30%，请说明理由',
          },
          {
            kind: 'sum-differs',
            bidder: '甲公司',
            expected: '6.07',
            found: '6.08',
            message: '甲公司的合计填报 6.08 分，按评分表应为 6.07 分',
          },
        ],
      },
    },
    {
      name: '没有问题的评分表',
      input: {
        items: [{ id: '服务方案1', max: '3.00', objective: false, levels: ['3.00', '1.50', '0.00'] }],
        experts,
        bidders: ['甲公司'],
        sheets: sheets('甲公司', '服务方案1', ['3.00', '3.00', '3.00', '3.00', '3.00', '3.00', '3.00']),
        claimed: [{ bidder: '甲公司', item: '服务方案1', score: '3.00' }],
      },
      result: {
        averages: [{ bidder: '甲公司', item: '服务方案1', score: '3.00' }],
        totals: [{ bidder: '甲公司', score: '3.00' }],
        findings: [],
      },
    },
  ],
};
