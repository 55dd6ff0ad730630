/** The three doors of the home page: who comes, and where to. A new tool is one more line here. */
export interface Door {
  /** The door's anchor, to which the opening leads. */
  id: string;
  who: string;
  why: string;
  /** What one does first stands first; what is read in the tender itself, with its clause, last. */
  links: readonly ({ label: string } & ({ clause: string } | { path: string }))[];
}

export const doors: readonly Door[] = [
  {
    id: 'bidder',
    who: '投标人',
    why: '看清要求和无效情形，算好报价，备齐响应表',
    links: [
      { label: '自查投标有效性', path: 'calculators/validity/' },
      { label: '计算期限，导出日历', path: 'calculators/deadlines/' },
      { label: '筛选服务要求，导出响应表', path: 'requirements/' },
      { label: '估算自评得分', path: 'calculators/score/' },
      { label: '模拟报价', path: 'calculators/price/' },
      { label: '换算大写金额', path: 'calculators/rmb-capital/' },
      { label: '计算预付款与余款', path: 'calculators/payment/' },
      { label: '无效投标的情形', clause: 'c2-s5-6.1' },
      { label: '评分标准', clause: 'c5-s2' },
    ],
  },
  {
    id: 'agency',
    who: '采购人、代理机构',
    why: '核对初审、评分与排序，依合同考核和付款',
    links: [
      { label: '核对整个评审，出具报告', path: 'workbench/' },
      { label: '核对异常低价', path: 'calculators/abnormal-low-bid/' },
      { label: '修正报价的算术错误', path: 'calculators/bid-correction/' },
      { label: '按考核办法打分', path: 'calculators/assessment/' },
      { label: '计算尾款', path: 'calculators/final-payment/' },
      { label: '计算违约金', path: 'calculators/breach-penalty/' },
      { label: '对投标文件的初审', clause: 'c2-s5-5' },
      { label: '结算支付方式', clause: 'c3-5' },
    ],
  },
  {
    id: 'training',
    who: '评委培训',
    why: '评审之前，把规则逐条读懂',
    links: [
      { label: '上课、做练习、模拟评审', path: 'training/' },
      { label: '容易记错的边界', path: 'training/mistakes/' },
      { label: '评审方法与并列时的排序', clause: 'c5-s1' },
      { label: '价格分与评标基准价', clause: 'c5-s2-1' },
      { label: '技术部分的评分标准', clause: 'c5-s2-2' },
      { label: '异常低价审查程序', clause: 'c2-s5-6.1.10' },
      { label: '评标的保密与公正', clause: 'c2-s5-3' },
    ],
  },
];
