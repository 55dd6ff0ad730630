import { contradiction } from './contradiction.ts';

/** 9.1.2 and 10.1 mean from the figure on (达到), 7.2.2① above it (超过). */
export const staffLoss = contradiction({
  id: 'staff-loss',
  check: '人员减少比例：合同7.2.2①、9.1.2 与 10.1',
  sides: [
    { clause: 'c3-9.1.2', pattern: /人数(?<mark>(?:达到|超过)\d+%)/, note: '违约金' },
    { clause: 'c3-7.2.2-1', pattern: /人数(?<mark>(?:达到|超过)\d+%)/, note: '视为丧失服务能力' },
    { clause: 'c3-10.1', pattern: /人数(?<mark>(?:达到|超过)\d+%)/, note: '可解除合同' },
  ],
  differ: ([, incapable, termination]) => incapable !== termination,
  title: '人员减少的三个界线，其中两个用词不同',
  why: '“超过20%”不含20%，“达到20%”含20%。恰好减少20%时，甲方可以解除合同（10.1），乙方却还没有被视为丧失服务能力（7.2.2①）；也没有写比例的分母是投标时的人数还是当时的人数，三类人员是分别算还是合并算。',
  what: '7.2.2①的“超过20%”与10.1的“达到20%”是否指同一界线；比例的分母和三类人员的算法。',
  kind: '询问',
  meanwhile:
    '三条分别判断：10%起付违约金，20%起可解除，超过20%视为丧失能力；分母取投标文件所列人数，三类人员分别计算，任一类达到即算。',
  consequence: 'money',
});

/** The trigger of 9.1.5 stands again in 9.2 with twice the penalty. */
export const breachOverlap = contradiction({
  id: 'breach-overlap',
  check: '违约金：合同9.1.5 与 9.2 的触发条件',
  sides: [
    { clause: 'c3-9.1', pattern: /合同总价款金额(?<mark>\d+%)/ },
    { clause: 'c3-9.1.5', pattern: /未按本合同规定提供相关服务或未能履行本合同规定的其他义务/ },
    { clause: 'c3-9.2', pattern: /未按本合同规定提供相关服务或未能履行本合同规定的其他义务/ },
    { clause: 'c3-9.2', pattern: /合同总价(?<mark>\d+%)/ },
  ],
  differ: ([once, , , afterwards]) => once !== afterwards,
  title: '同一种违约，9.1 与 9.2 各有一个违约金',
  why: '9.1.5 与9.2 的触发条件逐字相同，前者每次1%（或50万元），后者2%（或100万元）。没有写两者是择一还是并罚，也没有写9.2 的违约金是否以逾期不整改为前提。',
  what: '9.1.5 与9.2 的违约金能否就同一事项同时收取；9.2 的违约金是否只在逾期不整改或整改不合格时收取。',
  kind: '询问',
  meanwhile: '9.1 每发现一次计一次；9.2 只在未整改或解除合同时另计一次。不对同一发现自动叠加。',
  consequence: 'money',
});

export const assessmentScope = contradiction({
  id: 'assessment-scope',
  check: '考核的范围与扣款的基数',
  sides: [
    { clause: 'c3-a1', pattern: /对乙方提供的(?<mark>[^，。]*?)内容进行考核/ },
    { clause: 'c3-3.1', pattern: /服务内容：(?<mark>[^（]*?服务)（/ },
    { clause: 'c3-a1-1', pattern: /扣除(?<mark>合同剩余金额)的/ },
  ],
  differ: ([assessed, whole]) => whole !== assessed && (whole as string).includes(assessed as string),
  title: '只考核运行维护，扣款却按全部剩余金额计',
  why: '考核办法写明考核的是市级部门信息化运行维护支撑服务，合同内容还包括场景研发和整合改造；扣款基数“合同剩余金额”却没有按范围分开。场景研发、整合改造怎样考核，没有写。',
  what: '考核扣款的基数是否包括场景研发和整合改造部分；该部分如何考核。',
  kind: '询问',
  meanwhile: '照原文：考核分只评运行维护，扣款按全部剩余金额计。',
  consequence: 'money',
});

export const gradeWord = contradiction({
  id: 'grade-word',
  check: '考核结果的名称',
  sides: [
    { clause: 'c3-a1-2.1', pattern: /考核(?<mark>等级|等次)/ },
    { clause: 'c3-a1-2.2', pattern: /考核(?<mark>等级|等次)/ },
    { clause: 'c3-a1-2.3', pattern: /考核(?<mark>等级|等次)/ },
    { clause: 'c3-a1-2.4', pattern: /考核(?<mark>等级|等次)/ },
  ],
  title: '“考核等级”与“考核等次”混用',
  why: '同一列的四档，前两档叫“等级”，后两档叫“等次”，所指相同。',
  what: '“等级”与“等次”是否同义。',
  kind: '询问',
  meanwhile: '按同义处理。',
  consequence: 'form',
});

export const partyName = contradiction({
  id: 'party-name',
  check: '合同与保密协议的甲方名称',
  sides: [
    { clause: 'c3-1.2', pattern: /服务的(?<mark>[^。]+)。/ },
    { clause: 'c3-a2-parties', pattern: /甲方：(?<mark>[^\n]+)/ },
  ],
  title: '保密协议的甲方多写了一个名称',
  why: '合同正文的甲方是常熟市数据局，保密协议的甲方在括号里另写了常熟市政务服务管理办公室，看不出是别称还是另一方。',
  what: '保密协议的甲方是否就是常熟市数据局。',
  kind: '询问',
  meanwhile: '按同一甲方处理。',
  consequence: 'form',
});

export const serviceTerm = contradiction({
  id: 'service-term',
  check: '服务期限：第一章、合同3.2 与第四章 一、3',
  sides: [
    { clause: 'c1-s1-6', pattern: /自(?<mark>[^。]+)。/ },
    { clause: 'c3-3.2', pattern: /自(?<mark>[^。]+)。/ },
    { clause: 'c4-s1-3', pattern: /自(?<mark>[^。]+)。/ },
  ],
  title: '服务期限写得不一样',
  why: '服务期限决定报价所含的工作量和考核、付款的起算日。',
  what: '服务期限以哪一处为准。',
  kind: '质疑',
  meanwhile: '按合同3.2 计。',
  consequence: 'delivery',
});
