import type { RulePage } from '../page.ts';

export const deadlinesPage: RulePage = {
  decides: '一件事发生以后，哪些事要在哪一日以前办完。',
  formula: [
    '事件当日不计，从次日起算',
    '工作日：按国务院公布的放假安排，调休上班的周末算，放假的工作日不算',
    '月：到期月的对应日；没有对应日的为月末日',
    '最后一日是休息日：付款、签约、提交等顺延到下一个工作日；投标有效期和“自然日”不顺延',
  ],
  boundaries: [
    { words: '期限的最后一日', included: '在期限以内（“以内”“内”包括本数）', clause: 'c2-s6-2.2' },
    {
      words: '投标有效期第 60 日是星期日',
      included: '不顺延：它是受约束的期间，不是办事的期限',
      clause: 'c2-s3-9.1',
    },
    { words: '最后一日是调休上班的周末', included: '是工作日，不顺延', clause: 'c3-17.3' },
    {
      words: '11 月 30 日起三个月',
      included: '到 2 月末日：没有对应日的为月末日',
      clause: 'c3-5.2',
    },
    { words: '每季度过后的第二个工作日', included: '正是那一日；提前没有写', clause: 'c4-s3-p2-4.1.1-2-13' },
  ],
  excludes: [
    '不判断事件在哪一日发生：例如质疑的起算日，收到文件、公告届满、环节结束各不相同，由使用者填写。',
    '业务迁移和设备搬迁没有写从哪一日起算，这里从开始之日的次日起算；备好机柜写“中标后”，这里从中标通知书发出之日的次日起算。',
    '签订合同的十五日是通常的期限，三十日是最外的界限，两个日期都给出。',
    '投标有效期不顺延；需要谨慎的，按其后第一个工作日准备。',
    '2027 年的放假安排尚未公布：只按周一至周五计，并有提示。',
  ],
  examples: [
    {
      name: '2026 年 4 月 30 日签订合同',
      input: { event: 'contract-signed', on: '2026-04-30' },
      result: {
        deadlines: [
          {
            id: 'contract-published',
            title: '合同公示',
            due: '2026-05-07',
            rolled: false,
            counting: 'working-days',
            amount: 2,
            clause: 'c2-s7-4.1',
          },
          {
            id: 'resource-pool-ready',
            title: '资源池提供服务',
            due: '2026-05-30',
            rolled: false,
            counting: 'natural-days',
            amount: 30,
            clause: 'c4-s3-p2-4.1.1-2-1',
          },
        ],
      },
    },
    {
      name: '2026 年 4 月 8 日开标',
      input: { event: 'bids-opened', on: '2026-04-08' },
      result: {
        deadlines: [
          {
            id: 'bid-validity-ends',
            title: '投标有效期届满',
            due: '2026-06-07',
            rolled: false,
            counting: 'natural-days',
            amount: 60,
            clause: 'c2-s3-9.1',
          },
        ],
      },
    },
    {
      name: '2026 年 9 月 30 日季度结束，跨国庆假期',
      input: { event: 'quarter-ended', on: '2026-09-30' },
      result: {
        deadlines: [
          {
            id: 'resource-report',
            title: '汇报资源使用情况',
            due: '2026-10-09',
            rolled: false,
            counting: 'working-days',
            amount: 2,
            clause: 'c4-s3-p2-4.1.1-2-13',
          },
        ],
      },
    },
    {
      name: '2026 年 4 月 25 日发出中标通知书，第十五日是星期日',
      input: { event: 'award-notice-issued', on: '2026-04-25' },
      result: {
        deadlines: [
          {
            id: 'contract-signing',
            title: '签订合同',
            due: '2026-05-11',
            rolled: true,
            counting: 'natural-days',
            amount: 15,
            clause: 'c2-s7-1.1',
          },
          {
            id: 'contract-signing-latest',
            title: '签订合同的最后期限',
            due: '2026-05-25',
            rolled: false,
            counting: 'natural-days',
            amount: 30,
            clause: 'c2-s7-1.1',
          },
          {
            id: 'cabinets-ready',
            title: '标准机柜准备完毕',
            due: '2026-05-11',
            rolled: true,
            counting: 'natural-days',
            amount: 15,
            clause: 'c4-s3-p2-4.2.2-1-14',
          },
        ],
      },
    },
  ],
};
