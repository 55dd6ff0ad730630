import type { RulePage } from '../page.ts';

export const assessmentPage: RulePage = {
  decides: '七项考核的得分和合计、考核等级，以及扣除合同剩余金额的比例。',
  formula: [
    '年度报告 = 15 − 0.5 × 不符合项 − 5（严重不真实时），扣完为止',
    '考核分 = 七项之和，满分 100',
    '≥ 90 优秀，不扣；≥ 80 良好，扣 2%；≥ 70 合格，扣 5%；其余不达标，另行商议',
  ],
  boundaries: [
    { words: '90.00 分', included: '优秀（“含90分”）；89.99 分是良好，不进位', clause: 'c3-a1-2.1' },
    { words: '80.00 分', included: '良好（“含80分”）', clause: 'c3-a1-2.2' },
    { words: '70.00 分', included: '合格（“含70分”）；69.99 分不达标', clause: 'c3-a1-2.3' },
  ],
  excludes: [
    '不打分：各项得分由使用者填写；评分表的档次是整数分，13.5 分之类落在两档之间，照计不归档。',
    '年度报告迟交没有写扣分。',
    '不计算扣款金额：见“尾款”。',
  ],
  examples: [
    {
      name: '正好 90 分：优秀',
      input: {
        responseSpeed: '14',
        accuracy: '13.5',
        attitude: '9',
        planExecution: '13',
        resourceAllocation: '12.5',
        security: '14',
        annualReport: { nonconformities: 2, seriouslyFalse: false },
      },
      result: {
        items: [
          { id: 'responseSpeed', max: '15.00', score: '14.00', band: '14-15分：符合响应要求' },
          { id: 'accuracy', max: '15.00', score: '13.50', band: null },
          { id: 'attitude', max: '10.00', score: '9.00', band: '9-10分：服务态度专业、友好，积极沟通' },
          {
            id: 'planExecution',
            max: '15.00',
            score: '13.00',
            band: '12-13分：基本按照计划执行，有轻微延误但不影响整体',
          },
          {
            id: 'resourceAllocation',
            max: '15.00',
            score: '12.50',
            band: '12-13分：资源分配基本合理，基本满足需求',
          },
          { id: 'annualReport', max: '15.00', score: '14.00', band: null },
          {
            id: 'security',
            max: '15.00',
            score: '14.00',
            band: '14-15分：操作管理合规性高、数据处理规范专业',
          },
        ],
        total: '90.00',
        grade: 'excellent',
        deductionRate: '0.00',
      },
    },
    {
      name: '年度报告严重不真实',
      input: {
        responseSpeed: '12.00',
        accuracy: '11.00',
        attitude: '7.00',
        planExecution: '12.00',
        resourceAllocation: '10.00',
        security: '11.00',
        annualReport: { nonconformities: 6, seriouslyFalse: true },
      },
      result: {
        items: [
          {
            id: 'responseSpeed',
            max: '15.00',
            score: '12.00',
            band: '12-13分：基本满足响应要求，响应速度良好',
          },
          { id: 'accuracy', max: '15.00', score: '11.00', band: '5-11分：提供的服务存在错误，但能够纠正' },
          { id: 'attitude', max: '10.00', score: '7.00', band: '7-8分：服务态度基本满意，沟通顺畅' },
          {
            id: 'planExecution',
            max: '15.00',
            score: '12.00',
            band: '12-13分：基本按照计划执行，有轻微延误但不影响整体',
          },
          {
            id: 'resourceAllocation',
            max: '15.00',
            score: '10.00',
            band: '5-11分：资源分配存在不足，但能够调整补充',
          },
          { id: 'annualReport', max: '15.00', score: '7.00', band: null },
          { id: 'security', max: '15.00', score: '11.00', band: '5-11分：存在违规行为，但能够纠正' },
        ],
        total: '70.00',
        grade: 'qualified',
        deductionRate: '5.00',
      },
    },
  ],
};
