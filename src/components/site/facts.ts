import { inWan } from '../../calculators/parts/amount/format.ts';
import type { TenderParameter } from '../../rules/parameter.ts';
import { bidDeadline, commercialWeight } from '../../rules/parameters/commercial.ts';
import { penaltyMinimum, penaltyShare } from '../../rules/parameters/contract.ts';
import { fixedPrepayment, prepaymentShare, prepaymentThreshold } from '../../rules/parameters/payment.ts';
import * as terms from '../../rules/parameters/schedule.ts';
import { ceiling, priceWeight } from '../../rules/parameters/scoring.ts';
import { technicalWeight } from '../../rules/parameters/technical.ts';
import { openingTime, serviceEnds, serviceStarts } from '../../tender/project.ts';

/** Where a parameter stands. */
const of = ({ clause, words }: TenderParameter) => ({ clause, words });
const opening = of(bidDeadline);

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

export const facts: readonly Fact[] = [
  {
    label: '预算金额',
    figure: inWan(ceiling.value),
    unit: '万元',
    note: '投标总报价超过预算的，投标无效',
    clause: 'c1-s1-4',
    words: `人民币${ceiling.value.slice(0, -7)}万元`,
  },
  {
    label: '投标截止、开标',
    figure: `${openingDay} ${openingTime}`,
    note: `${openingYear}，北京时间；不见面开标`,
    ...opening,
  },
  {
    label: '服务期',
    figure: '一年',
    note: `${inWords(serviceStarts.date)}起，${inWords(serviceEnds.date)}止`,
    clause: serviceStarts.clause,
    words: serviceStarts.words + serviceEnds.words,
  },
  {
    label: '预付款',
    figure: `${prepaymentShare.value}%`,
    note: `合同金额的${prepaymentShare.value}%；中标价格不低于${wan(prepaymentThreshold)}的，为${wan(fixedPrepayment)}`,
    ...of(prepaymentShare),
  },
  {
    label: '投标有效期',
    figure: terms.validityDays.value,
    unit: '天',
    note: '开标之日后；比规定短的，投标被拒绝',
    ...of(terms.validityDays),
  },
  {
    label: '单次违约金',
    figure: `${penaltyShare.value}%`,
    note: `合同总价款的${penaltyShare.value}%，或${wan(penaltyMinimum)}，取较大者`,
    ...of(penaltyShare),
  },
];

/** The 100 points of 综合评分法. */
export const weights: readonly (Source & { label: string; points: number })[] = [
  {
    label: '投标报价',
    points: Number(priceWeight.value),
    clause: 'c5-s2-1',
    words: `投标报价${priceWeight.value}分`,
  },
  { label: '技术', points: Number(technicalWeight.value), ...of(technicalWeight) },
  { label: '商务', points: Number(commercialWeight.value), ...of(commercialWeight) },
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
    ...opening,
    terms: [
      { what: '投标有效期', when: `开标之日后${terms.validityDays.value}天`, ...of(terms.validityDays) },
      {
        what: '中标公告',
        when: `公告期${terms.resultNoticeDays.value}个工作日`,
        ...of(terms.resultNoticeDays),
      },
      {
        what: '质疑',
        when: `知道或应知之日起${terms.challengeDays.value}个工作日内`,
        ...of(terms.challengeDays),
      },
      {
        what: '签订合同',
        when: `中标通知书发出之日起${terms.signingDays.value}日内，最长${terms.latestSigningDays.value}日`,
        ...of(terms.signingDays),
      },
      {
        what: '合同公示',
        when: `签订之日起${terms.publicationDays.value}个工作日内`,
        ...of(terms.publicationDays),
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
      {
        what: '预付款',
        when: `合同签订生效后${terms.prepaymentMonths.value}个月内`,
        ...of(terms.prepaymentMonths),
      },
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
        when: `服务期结束${terms.reportMonths.value}个月内提交`,
        ...of(terms.reportMonths),
      },
      {
        what: '尾款',
        when: `验收合格后${terms.finalPaymentMonths.value}个月内，按考核得分`,
        ...of(terms.finalPaymentMonths),
      },
    ],
  },
];
