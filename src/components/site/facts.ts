import { inWan } from '../../calculators/parts/amount/format.ts';
import { bidDeadline, commercialWeight } from '../../rules/parameters/commercial.ts';
import { penaltyMinimum, penaltyShare } from '../../rules/parameters/contract.ts';
import { fixedPrepayment, prepaymentShare, prepaymentThreshold } from '../../rules/parameters/payment.ts';
import * as terms from '../../rules/parameters/schedule.ts';
import { ceiling, priceWeight } from '../../rules/parameters/scoring.ts';
import { technicalWeight } from '../../rules/parameters/technical.ts';
import { openingTime, serviceEnds, serviceStarts } from '../../tender/project.ts';

const wan = ({ value }: { value: string }) => `${inWan(value)}万元`;

/** `2026-05-01` → `2026年5月1日` */
const inWords = (date: string) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const [openingYear, openingDay] = inWords(bidDeadline.value).split(/(?<=年)/);

/** What the home page says about the tender. Each figure names the clause that it stands in and the words that say it. */
export interface Source {
  clause: string;
  /** Words of that clause, verbatim; a test looks for them there. */
  words: string;
}

export interface Fact extends Source {
  label: string;
  /** The figure itself, set large. */
  figure: string;
  unit?: string;
  note?: string;
}

export const parties: readonly (Source & { label: string; name: string })[] = [
  { label: '采购人', name: '常熟市数据局', clause: 'c1-s7-1', words: '常熟市数据局' },
  {
    label: '采购代理机构',
    name: '常熟市中竣招标代理有限公司',
    clause: 'c1-s7-2',
    words: '常熟市中竣招标代理有限公司',
  },
];

export const facts: readonly Fact[] = [
  {
    label: '预算金额',
    figure: inWan(ceiling.value),
    unit: '万元',
    note: '投标总报价超过预算的，投标无效',
    clause: 'c1-s1-4',
    words: '人民币8815万元',
  },
  {
    label: '投标截止、开标',
    figure: `${openingDay} ${openingTime}`,
    note: `${openingYear}，北京时间；不见面开标`,
    clause: 'c1-s4-1',
    words: '2026年4月8日13点00分（北京时间）',
  },
  {
    label: '服务期',
    figure: '一年',
    note: `${inWords(serviceStarts.date)}至${inWords(serviceEnds.date)}`,
    clause: 'c1-s1-6',
    words: '自2026年5月1日起至2027年4月30日（一年）',
  },
  {
    label: '预付款',
    figure: `${prepaymentShare.value}%`,
    note: `合同金额的${prepaymentShare.value}%；中标价格不低于${wan(prepaymentThreshold)}的，为${wan(fixedPrepayment)}`,
    clause: 'c3-5.2.2',
    words: '若中标价格低于8150万元，预付款为合同金额的60%',
  },
  {
    label: '投标有效期',
    figure: terms.validityDays.value,
    unit: '天',
    note: '开标之日后；比规定短的，投标被拒绝',
    clause: 'c2-s3-9.1',
    words: '开标之日后六十（60）天',
  },
  {
    label: '单次违约金',
    figure: `${penaltyShare.value}%`,
    note: `合同总价款的${penaltyShare.value}%或${wan(penaltyMinimum)}，取较大者`,
    clause: 'c3-9.1',
    words: '合同总价款金额1%（或50万元，以金额较大的为准）的违约金',
  },
];

/** The 100 points of 综合评分法. */
export const weights: readonly (Source & { label: string; points: number })[] = [
  { label: '投标报价', points: Number(priceWeight.value), clause: 'c5-s2-1', words: '投标报价10分' },
  { label: '技术', points: Number(technicalWeight.value), clause: 'c5-s2-2', words: '技术部分74分' },
  { label: '商务', points: Number(commercialWeight.value), clause: 'c5-s2-3', words: '商务部分16分' },
];

export interface Term extends Source {
  what: string;
  when: string;
}

/** The three days that the tender fixes, and the terms that run from an event around each. */
export const timeline: readonly (Source & {
  iso: string;
  day: string;
  what: string;
  terms: readonly Term[];
})[] = [
  {
    iso: `${bidDeadline.value}T${openingTime}+08:00`,
    day: `${inWords(bidDeadline.value)} ${openingTime}`,
    what: '投标截止、开标',
    clause: 'c1-s4-1',
    words: '2026年4月8日13点00分',
    terms: [
      { what: '投标有效期', when: '开标之日后60天', clause: 'c2-s3-9.1', words: '开标之日后六十（60）天' },
      { what: '中标公告', when: '公告期1个工作日', clause: 'c2-s6-1.3', words: '公告期限为1个工作日' },
      { what: '质疑', when: '知道或应知之日起7个工作日内', clause: 'c2-s6-2.2', words: '七个工作日内' },
      {
        what: '签订合同',
        when: '中标通知书发出之日起15日内，最长30日',
        clause: 'c2-s7-1.1',
        words: '中标通知书发出之日起十五日（最长不超过三十日）内',
      },
      {
        what: '合同公示',
        when: '签订之日起2个工作日内',
        clause: 'c2-s7-4.1',
        words: '签订之日起2个工作日内',
      },
    ],
  },
  {
    iso: serviceStarts.date,
    day: inWords(serviceStarts.date),
    what: '服务开始',
    clause: serviceStarts.clause,
    words: serviceStarts.words,
    terms: [
      { what: '预付款', when: '合同签订生效后三个月内', clause: 'c3-5.2', words: '合同签订生效后三个月内' },
    ],
  },
  {
    iso: serviceEnds.date,
    day: inWords(serviceEnds.date),
    what: '服务结束',
    clause: serviceEnds.clause,
    words: serviceEnds.words,
    terms: [
      {
        what: '年度报告',
        when: '服务期结束1个月内提交',
        clause: 'c3-a1-t-3',
        words: '运维服务期结束1个月内提交运维年度报告',
      },
      {
        what: '尾款',
        when: '验收合格后两个月内，按考核得分',
        clause: 'c3-5.3',
        words: '经甲方验收合格后两个月内，根据乙方考核得分',
      },
    ],
  },
];
