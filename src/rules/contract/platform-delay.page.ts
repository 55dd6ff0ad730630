import type { RulePage } from '../page.ts';

export const platformDelayPage: RulePage = {
  decides: '资源池最迟哪一日提供服务，逾期几天，违约金多少。',
  formula: ['最后一日 = 签订之日 + 30 个自然日（签订当日不计）', '违约金 = 10000.00 元 × 逾期天数'],
  boundaries: [
    {
      words: '第 30 日当天提供服务',
      included: '不逾期（“30个自然日内”包括本数）',
      clause: 'c4-s3-p2-4.1.1-2-1',
    },
    { words: '第 31 日', included: '逾期一天', clause: 'c4-s3-p2-4.1.1-2-1' },
  ],
  excludes: [
    '最后一日是休息日的不顺延：条文写“自然日”。',
    'X86 和 ARM 两种架构的资源池都建成才算提供服务；由使用者填写那一日。',
    '不设上限：条文没有写。',
  ],
  examples: [
    {
      name: '第 30 日提供服务',
      input: { signedOn: '2026-04-20', deliveredOn: '2026-05-20' },
      result: { dueOn: '2026-05-20', daysLate: 0, penalty: '0.00' },
    },
    {
      name: '逾期 12 天',
      input: { signedOn: '2026-04-20', deliveredOn: '2026-06-01' },
      result: { dueOn: '2026-05-20', daysLate: 12, penalty: '120000.00' },
    },
  ],
};
