import type { RulePage } from '../page.ts';

export const enterpriseSizePage: RulePage = {
  decides: '企业按上一年度数据属于大、中、小、微哪一型，能否参加本项目。',
  formula: [
    '大型：从业人员 ≥ 300 人且营业收入 ≥ 100000000.00 元',
    '中型：从业人员 ≥ 100 人且营业收入 ≥ 10000000.00 元',
    '小型：从业人员 ≥ 10 人且营业收入 ≥ 500000.00 元',
    '其余：微型；中、小、微型可以参加',
  ],
  boundaries: [
    {
      words: '正好 300 人、正好 1 亿元',
      included: '大型（“及以上”包括本数，“以下”不包括）',
      clause: 'c6-f9',
    },
    {
      words: '正好 100 人、正好 1000 万元',
      included: '中型；99 人或少一分为小型',
      clause: 'c6-f9',
    },
    { words: '正好 10 人、正好 50 万元', included: '小型；9 人或少一分为微型', clause: 'c6-f9' },
    { words: '一项达到、一项未达到', included: '归低的一型', clause: 'c6-f9' },
  ],
  excludes: [
    '不审查控股和管理关系：声明函另有要求。',
    '残疾人福利性单位、监狱企业视同小型、微型企业：见“残疾人福利性单位”。',
    '划型标准不在招标文件内，出自工信部联企业〔2011〕300号。',
  ],
  examples: [
    {
      name: '一百二十人、收入八千万元：中型',
      input: { employees: 120, revenue: '80000000.00' },
      result: { size: 'medium', eligible: true },
    },
    {
      name: '正好三百人、一亿元：大型，不能参加',
      input: { employees: 300, revenue: '100000000.00' },
      result: { size: 'large', eligible: false },
    },
    {
      name: '五百人、收入差一分到一亿元：中型',
      input: { employees: 500, revenue: '99999999.99' },
      result: { size: 'medium', eligible: true },
    },
  ],
};
