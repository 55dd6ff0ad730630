import type { Reading } from '../reading.ts';

export const tooFewAfterAbnormalLow = {
  id: 'too-few-after-abnormal-low',
  question: '因异常低价被判无效后不足三家，是否废标？',
  alternatives: [
    { id: 'fails', words: '废标：被判无效的投标不再算作实质响应' },
    { id: 'continues', words: '继续评审：通过符合性审查时已有三家实质响应' },
  ],
  default: 'fails',
  reason:
    '异常低价不能说明合理性的按“无效投标”处理，无效投标不是对招标文件作实质响应的投标；须由评标委员会或监管部门确认。',
  clauses: ['c2-s5-6.1.10-note', 'c2-s5-6.2.1', 'c2-s5-6.3.1'],
  rules: ['ranking'],
} as const satisfies Reading;
