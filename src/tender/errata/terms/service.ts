import { contradiction } from './contradiction.ts';

export const interruption = contradiction({
  id: 'interruption',
  check: '业务能否中断：4.1.1（2）⑪ 与 4.2.2（2）⑨',
  sides: [
    { clause: 'c4-s3-p2-4.1.1-2-11', pattern: /业务系统(?<mark>不能中断)/, note: '系统迁移' },
    { clause: 'c4-s3-p2-4.2.2-2-9', pattern: /业务中断时间(?<mark>不高于\d+分钟)/, note: '设备搬迁' },
  ],
  title: '系统迁移不能中断，设备搬迁可中断60分钟',
  why: '一处讲迁移资源池，一处讲搬迁设备，对象不同，但同一业务系统可能两者都经过。60分钟是每次、每台还是全程合计，也没有写。两条都是实质性要求，中断造成的损失由中标人承担。',
  what: '60分钟是单次还是累计；搬迁伴随资源池迁移时按哪一条。',
  kind: '询问',
  meanwhile: '迁移按不中断，搬迁按每次不超过60分钟，分别判断。',
  consequence: 'delivery',
});

export const licenceTerm = contradiction({
  id: 'licence-term',
  check: '3.34 的授权期限与服务期限',
  sides: [
    { clause: 'c4-s1-3', pattern: /（(?<mark>一年)）/ },
    { clause: 'c4-s3-p2-3.34.2', pattern: /授权(?<mark>[^，。]+个月)升级许可/ },
  ],
  differ: ([, licence]) => licence !== '十二个月',
  title: '杀毒软件授权只有五个月，服务期是一年',
  why: '其余七个月是否需要授权、五个月从哪天起算，没有写，直接影响报价。',
  what: '五个月授权的起止日期；其余七个月是否不需要。',
  kind: '询问',
  meanwhile: '照原文按五个月计。',
  consequence: 'money',
});

/** 400 个（次）系统渗透测试：1次/月 */
export const penetrationTests = contradiction({
  id: 'penetration-tests',
  check: '3.22 渗透测试的数量与频次',
  sides: [
    { clause: 'c4-s3-p2-3.22.2', pattern: /不少于(?<mark>\d+个（次）)系统渗透测试/ },
    { clause: 'c4-s3-p2-3.22.2', pattern: /渗透测试：(?<mark>1次\/月)/ },
  ],
  title: '400个（次）渗透测试与“1次/月”怎样合起来算',
  why: '全年400个（次）分12个月做，还是每月做400个（次），后者的工作量是前者的12倍；“个”和“次”也不是一回事。这一条是实质性要求。',
  what: '400个（次）是全年总数还是每月数量。',
  kind: '询问',
  meanwhile: '按全年不少于400个（次）、每月都要开展计。',
  consequence: 'money',
});

export const twoResponses = contradiction({
  id: 'two-responses',
  check: '6.32 的响应时间',
  sides: [
    { clause: 'c4-s3-p2-6.32.1-1', pattern: /(?<mark>当日响应)/ },
    { clause: 'c4-s3-p2-6.32.1-1', pattern: /(?<mark>立即响应)/ },
  ],
  title: '同一句里既写“当日响应”又写“立即响应”',
  why: '两种响应时间并列，看不出分别适用于什么情形。',
  what: '6.32 的响应时间是当日还是立即。',
  kind: '询问',
  meanwhile: '按较严的“立即响应”承诺。',
  consequence: 'delivery',
});

/** `不少于15分钟/次` makes the interval at least a quarter of an hour, where a limit from above must be meant. */
export const updateInterval = contradiction({
  id: 'update-interval',
  check: '6.33 数据更新频次的写法',
  sides: [
    { clause: 'c4-s3-p2-6.33.1-1', pattern: /提供各区域的(?<mark>实时)客流量数据/ },
    { clause: 'c4-s3-p2-6.33.1-1', pattern: /更新频次(?<mark>不少于\d+分钟\/次)/ },
  ],
  title: '“更新频次不少于15分钟/次”疑似写反了方向',
  why: '照字面是每次间隔不少于15分钟，也就是越慢越合要求；前文要的是实时数据，应当是间隔不超过15分钟。',
  what: '是否指至少每15分钟更新一次。',
  kind: '询问',
  meanwhile: '按至少每15分钟更新一次计。',
  consequence: 'delivery',
});
