import type { RulePage } from '../page.ts';

const person = { evidence: true, certificates: [], titles: [], relevantMajor: true };
const staff = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...person, name: `工程师${index + 1}` }));

export const technicalScorePage: RulePage = {
  decides: '技术部分 14 项各得几分，哪些人员计入哪一项，投标是否因实质性要求未满足而无效。',
  formula: [
    '服务响应情况 = 24 − 0.08 × 常规要求负偏离条数',
    '服务方案 1—10：完整规范、针对性及可行性高、切合需求 3 分；满足需求 1.5 分；其余 0 分',
    '人员配置1：两种证书各 2 分，同一人只计一种',
    '人员配置2 = 2.5 × 高级（至多 2 人）+ 1 × 中级或以上（至多 6 人），同一人计一次，取总分最高的分法',
    '人员配置3：多于 25 人且相关专业 ≥ 50% 得 5 分；满 25 人得 2 分；其余 0 分',
  ],
  boundaries: [
    { words: '300 条全部负偏离', included: '0.00 分，正好扣完', clause: 'c5-s2-2-1' },
    { words: '正好 25 人', included: '“满足需求”得 2 分；26 人起才是“优于需求”', clause: 'c5-s2-2-14' },
    { words: '相关专业正好 50%', included: '达到（“不小于”包括本数）', clause: 'c5-s2-2-14' },
  ],
  excludes: [
    '不判断服务方案的好坏：档次由评委填写。',
    '没有证书和社保证明的人员一概不计，也不计入人数。',
    '数字经济（电子信息）工程的高级职称是否同时算“电子信息专业高级”，由评标委员会认定；这里只计入第 2 小项。',
  ],
  examples: [
    {
      name: '两条负偏离，二十六人的团队',
      input: {
        serviceResponse: { negativeDeviations: 2, substantiveUnmet: false },
        plans: ['full', 'full', 'full', 'full', 'adequate', 'adequate', 'full', 'full', 'none', 'full'],
        team: [
          { ...person, name: '赵一', certificates: ['project-manager', 'integration-engineer'] },
          { ...person, name: '钱二', certificates: ['integration-engineer'] },
          { ...person, name: '孙三', titles: [{ level: 'senior', field: 'electronic-information' }] },
          {
            ...person,
            name: '李四',
            titles: [
              { level: 'senior', field: 'electronic-information' },
              { level: 'intermediate', field: 'computer' },
            ],
          },
          { ...person, name: '周五', titles: [{ level: 'intermediate', field: 'network-engineering' }] },
          ...staff(21),
        ],
      },
      result: {
        items: [
          { id: 'service-response', max: '24.00', score: '23.84' },
          { id: 'plan-1', max: '3.00', score: '3.00' },
          { id: 'plan-2', max: '3.00', score: '3.00' },
          { id: 'plan-3', max: '3.00', score: '3.00' },
          { id: 'plan-4', max: '3.00', score: '3.00' },
          { id: 'plan-5', max: '3.00', score: '1.50' },
          { id: 'plan-6', max: '3.00', score: '1.50' },
          { id: 'plan-7', max: '3.00', score: '3.00' },
          { id: 'plan-8', max: '3.00', score: '3.00' },
          { id: 'plan-9', max: '3.00', score: '0.00' },
          { id: 'plan-10', max: '3.00', score: '3.00' },
          { id: 'personnel-1', max: '4.00', score: '4.00' },
          { id: 'personnel-2', max: '11.00', score: '6.00' },
          { id: 'personnel-3', max: '5.00', score: '5.00' },
        ],
        total: '62.84',
        rejected: false,
        allocation: [
          { name: '赵一', countedFor: 'certificate-1' },
          { name: '钱二', countedFor: 'certificate-2' },
          { name: '孙三', countedFor: 'senior-title' },
          { name: '李四', countedFor: 'senior-title' },
          { name: '周五', countedFor: 'intermediate-title' },
        ],
      },
    },
    {
      name: '一项实质性要求未满足：无效投标',
      input: {
        serviceResponse: { negativeDeviations: 0, substantiveUnmet: true },
        plans: Array.from({ length: 10 }, () => 'full'),
        team: staff(30),
      },
      result: {
        items: [
          { id: 'service-response', max: '24.00', score: '0.00' },
          { id: 'plan-1', max: '3.00', score: '0.00' },
          { id: 'plan-2', max: '3.00', score: '0.00' },
          { id: 'plan-3', max: '3.00', score: '0.00' },
          { id: 'plan-4', max: '3.00', score: '0.00' },
          { id: 'plan-5', max: '3.00', score: '0.00' },
          { id: 'plan-6', max: '3.00', score: '0.00' },
          { id: 'plan-7', max: '3.00', score: '0.00' },
          { id: 'plan-8', max: '3.00', score: '0.00' },
          { id: 'plan-9', max: '3.00', score: '0.00' },
          { id: 'plan-10', max: '3.00', score: '0.00' },
          { id: 'personnel-1', max: '4.00', score: '0.00' },
          { id: 'personnel-2', max: '11.00', score: '0.00' },
          { id: 'personnel-3', max: '5.00', score: '0.00' },
        ],
        total: '0.00',
        rejected: true,
        allocation: [],
      },
    },
  ],
};
