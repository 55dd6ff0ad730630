import type { Reading } from '../reading.ts';

export const contractOfBothKinds = {
  id: 'contract-of-both-kinds',
  question: '一份合同同时含集成实施和运维支撑，能否在两小项中各计一次？',
  alternatives: [
    { id: 'counts-in-each', words: '各计一次' },
    { id: 'counts-once', words: '只计一次，计入得分较多的一小项' },
  ],
  default: 'counts-in-each',
  reason: '招标文件对人员证书写明“不重复计取”，对业绩没有这样写，只写了连续年度按一个业绩计算。',
  clauses: ['c5-s2-3-2-1', 'c5-s2-3-2-2'],
  rules: ['commercial-score'],
} as const satisfies Reading;
