import type { RulePage } from '../page.ts';

export const commercialScorePage: RulePage = {
  decides: '商务部分三项各得几分，每份业绩合同计不计、为什么。',
  formula: [
    '商务条件响应性 = 8 − 0.5 × 负偏离条数，不低于 0',
    '集成实施业绩 = 2 × 合同数，最高 6；运维支撑业绩 = 1 × 合同数，最高 2',
    '连续年度的合同按一个业绩计算',
  ],
  boundaries: [
    { words: '2023 年 1 月 1 日签订', included: '计；2022 年 12 月 31 日不计', clause: 'c5-s2-3-2-1' },
    { words: '投标截止当日 2026 年 4 月 8 日签订', included: '计；次日不计', clause: 'c1-s4-1' },
    { words: '16 条负偏离', included: '正好 0.00 分，更多也是 0.00 分', clause: 'c5-s2-3-1' },
  ],
  excludes: [
    '“每条”按附件4 的条目计（合同文本的十六条，第五条是实质性要求，不在其内）。',
    '不审查合同材料是否齐全（首页、内容页、金额所在页、签字盖章页）：由使用者标明。',
    '不判断合同属于哪一类：由使用者填写。',
  ],
  examples: [
    {
      name: '四份集成、两份连续年度的运维',
      input: {
        commercialResponse: { negativeDeviations: 1, substantiveUnmet: false },
        contracts: [
          { name: '智慧城管平台', kind: 'integration', signedOn: '2023-01-01', evidence: true },
          { name: '数据共享平台', kind: 'integration', signedOn: '2022-12-31', evidence: true },
          { name: '一网通办升级', kind: 'integration', signedOn: '2024-06-18', evidence: false },
          { name: '视频会议集成', kind: 'integration', signedOn: '2026-04-08', evidence: true },
          {
            name: '政务云运维2024',
            kind: 'operations',
            signedOn: '2024-01-05',
            series: '政务云运维',
            evidence: true,
          },
          {
            name: '政务云运维2025',
            kind: 'operations',
            signedOn: '2025-01-06',
            series: '政务云运维',
            evidence: true,
          },
        ],
      },
      result: {
        items: [
          { id: 'commercial-response', max: '8.00', score: '7.50' },
          { id: 'track-record-integration', max: '6.00', score: '4.00' },
          { id: 'track-record-operations', max: '2.00', score: '1.00' },
        ],
        total: '12.50',
        rejected: false,
        counted: [
          { name: '智慧城管平台', counted: true },
          { name: '数据共享平台', counted: false, reason: 'before-2023' },
          { name: '一网通办升级', counted: false, reason: 'no-evidence' },
          { name: '视频会议集成', counted: true },
          { name: '政务云运维2024', counted: true },
          { name: '政务云运维2025', counted: false, reason: 'same-series' },
        ],
      },
    },
    {
      name: '同时含两类内容的一份合同，只计一次',
      readings: { 'contract-of-both-kinds': 'counts-once' },
      input: {
        commercialResponse: { negativeDeviations: 17, substantiveUnmet: false },
        contracts: [
          { name: '智慧园区建设及运维', kind: 'integration', signedOn: '2025-03-01', evidence: true },
          { name: '智慧园区建设及运维', kind: 'operations', signedOn: '2025-03-01', evidence: true },
        ],
      },
      result: {
        items: [
          { id: 'commercial-response', max: '8.00', score: '0.00' },
          { id: 'track-record-integration', max: '6.00', score: '2.00' },
          { id: 'track-record-operations', max: '2.00', score: '0.00' },
        ],
        total: '2.00',
        rejected: false,
        counted: [
          { name: '智慧园区建设及运维', counted: true },
          { name: '智慧园区建设及运维', counted: false, reason: 'same-series' },
        ],
      },
    },
  ],
};
