import { contradiction } from './contradiction.ts';

export const uploadDeadline = contradiction({
  id: 'upload-deadline',
  check: '投标截止时刻：第一章“前”、第二章“不得迟于”与“后”',
  sides: [
    { clause: 'c1', pattern: /点\d+分（北京时间）(?<mark>前)/ },
    { clause: 'c2-s4-2.1', pattern: /上传电子投标文件的时间(?<mark>不得迟于)/ },
    { clause: 'c2-s4-3.1', pattern: /投标截止时间(?<mark>后)上传/ },
  ],
  title: '恰在截止时刻上传算不算按时，三处用词不同',
  why: '“前”不含13点00分整，“不得迟于”和“后……拒绝接收”含13点00分整。恰在这一刻完成上传，按前一种说法已迟，按后两种仍有效。',
  what: '13点00分00秒完成上传是否有效。',
  kind: '询问',
  meanwhile: '13点00分00秒视为按时，13点00分01秒起拒收；建议提前完成。',
  consequence: 'validity',
});

export const tieBreak = contradiction({
  id: 'tie-break',
  check: '得分、报价、参与时间都相同时：第二章 5.6 与第五章 一、1',
  sides: [
    { clause: 'c2-s5-5.6', pattern: /采取(?<mark>随机抽取)的方式/ },
    { clause: 'c5-s1-1', pattern: /组织(?<mark>抽签)确定/ },
  ],
  title: '完全并列时“随机抽取”还是“抽签”',
  why: '第二章的“随机抽取”只用于招标文件没有规定的情形，第五章已规定抽签，两处不冲突，但叫法不同，抽签的办法也没有写。',
  what: '抽签的具体办法和见证方式。',
  kind: '询问',
  meanwhile: '按第五章抽签；本站只报告并列，不代为抽取。',
  consequence: 'score',
});

export const creditDecision = contradiction({
  id: 'credit-decision',
  check: '信用记录由谁认定：第二章 5.1.1 与第五章四',
  sides: [
    { clause: 'c2-s5-5.1.1', pattern: /由(?<mark>采购人)对投标文件中的资格证明文件进行审查/ },
    { clause: 'c5-s4', pattern: /凡经(?<mark>评标委员会)确认/ },
    { clause: 'c5-s4-3', pattern: /根据(?<mark>评标委员会)确认的失信信息/ },
  ],
  title: '信用记录由采购人审查，还是由评标委员会确认',
  why: '第二章由采购人在资格审查时查询信用记录并确定投标资格，第五章写“经评标委员会确认”才拒绝。认定的主体不同，救济时找谁也不同。',
  what: '信用记录由谁查询、由谁认定。',
  kind: '质疑',
  meanwhile: '按第二章由采购人在资格审查中认定；评标委员会的确认作为程序记录。',
  consequence: 'validity',
});

export const tooFew = contradiction({
  id: 'too-few',
  check: '不足三家的处理：第二章 6.2.1 与 6.3.1',
  sides: [
    {
      clause: 'c2-s5-6.2.1',
      pattern: /对招标文件作实质响应的投标人(?<mark>不足三家的)/,
      note: '列为废标条款',
    },
    { clause: 'c2-s5-6.3.1', pattern: /不足三家情况，(?<mark>按政府采购相关规定执行)/ },
  ],
  title: '实质响应不足三家，一处列为废标，一处写“按相关规定执行”',
  why: '6.2.1 把不足三家列为废标情形，6.3.1 对同一情形写按规定执行，没有写是否可以转为其他采购方式。异常低价审查后才不足三家的，算不算这里的“实质响应不足三家”，也没有写。',
  what: '评审中途（包括异常低价审查后）不足三家的，是否一律废标。',
  kind: '询问',
  meanwhile: '不足三家即按废标处理，并注明需由评审委员会或监管部门确认。',
  consequence: 'validity',
});

export const openingPrice = contradiction({
  id: 'opening-price',
  check: '总价以谁为准：第二章 三、4.2，5.4（1）（4）与附件2',
  sides: [
    { clause: 'c2-s3-4.2', pattern: /评标时按(?<mark>开标一览表中价格)为准/ },
    { clause: 'c2-s5-5.4-1', pattern: /以(?<mark>开标一览表)为准/ },
    { clause: 'c2-s5-5.4-4', pattern: /以(?<mark>单价金额计算结果)为准/ },
    { clause: 'c6-f2-4', pattern: /报价明细(?<mark>供评委和采购人参考)/ },
  ],
  title: '明细表算出的总价与开标一览表不同时，有两个答案',
  why: '4.2 和5.4（1）写以开标一览表为准，5.4（4）写总价与单价汇总不一致时以单价计算结果为准，而5.4 又要求按顺序修正。照最后一步，明细表会改掉开标一览表的总价，价格分随之改变；不接受修正的投标还会被拒绝。',
  what: '5.4（4）是否只修正明细表，不改变开标一览表的投标总报价。',
  kind: '质疑',
  meanwhile: '以开标一览表的总价为准，5.4（4）只修正明细表；按单价汇总会得出不同结果时予以提示。',
  consequence: 'score',
});

export const sealWord = contradiction({
  id: 'seal-word',
  check: '电子印章的名称：CA电子公章与CA电子签章',
  sides: [
    { clause: 'c2-s5-6.1.11', pattern: /CA电子(?:公章|签章)/ },
    { clause: 'c6-f1', pattern: /CA电子(?:公章|签章)/ },
    { clause: 'c6-f7', pattern: /CA电子(?:公章|签章)/ },
  ],
  title: '“CA电子公章”与“CA电子签章”两种叫法',
  why: '6.1.11 写未加盖CA电子公章的投标无效，开标一览表却写加盖CA电子签章。如果两者不是同一种印章，盖错就可能无效。',
  what: '开标一览表的“CA电子签章”是否即CA电子公章；哪些文件必须加盖。',
  kind: '询问',
  meanwhile: '按同一种印章理解；凡有盖章栏的文件都加盖单位的CA电子公章。',
  consequence: 'validity',
});

export const signingDays = contradiction({
  id: 'signing-days',
  check: '签订合同的期限',
  sides: [
    { clause: 'c2-s7-1.1', pattern: /发出之日起(?<mark>[^（，]+?日)/ },
    { clause: 'c2-s7-1.1', pattern: /最长不超过(?<mark>[^）]+?日)/ },
  ],
  title: '签订合同有十五日和三十日两个期限',
  why: '什么情况下可以从十五日延到三十日、谁来决定，没有写。',
  what: '超过十五日未签而未到三十日的，算不算逾期。',
  kind: '询问',
  meanwhile: '十五日为通常期限，三十日为最后期限，两个都显示。',
  consequence: 'delivery',
});

export const bidValidity = contradiction({
  id: 'bid-validity',
  check: '投标有效期：第二章 三、9.1 与附件8 投标函',
  sides: [
    { clause: 'c2-s3-9.1', pattern: /开标之日后(?<mark>[^。]+?天)/ },
    { clause: 'c6-f8-4', pattern: /开标之日后(?<mark>[^。]+?天)/ },
  ],
  title: '投标有效期写得不一样',
  why: '投标有效期比规定短的，投标会被拒绝。',
  what: '投标有效期以哪一处为准。',
  kind: '质疑',
  meanwhile: '按较长的一种承诺。',
  consequence: 'validity',
});
