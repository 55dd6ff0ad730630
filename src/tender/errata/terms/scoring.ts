import { type Check, finding } from '../finding.ts';
import { byId, place, present, within } from '../text.ts';
import { contradiction } from './contradiction.ts';

const RECENT = /近\d+个月内任意\d+个月/;

export const trackRecordDate: Check = {
  id: 'track-record-date',
  title: '业绩以什么时间为准：第五章评分标准与附件13 的表头',
  run({ clauses }) {
    const form = byId(clauses).get('c6-f13');
    const rule = place(byId(clauses).get('c5-s2-3-2-1'), /以合同\/协议(?<mark>签订时间)为准/);
    const column = place(form, /(?<mark>实施时间)/);
    if (!rule || !column || place(form, /签订/)) return [];
    return [
      finding('track-record-date', [rule, column], {
        title: '业绩按签订时间评，业绩表却只有“实施时间”一栏',
        why: '2023年1月1日之前签订、之后实施的合同，填在附件13 里看上去合格，按评分标准不得分；反过来也看不出签订时间。',
        ask: { what: '附件13 的“实施时间”是否填合同签订时间。', kind: '询问' },
        meanwhile: '按签订时间判断；建议在备注栏写明签订日期。',
        consequence: 'score',
      }),
    ];
  },
};

export const recentMonths: Check = {
  id: 'recent-months',
  title: '“近3个月”从哪一天往前数',
  run({ clauses }) {
    const proofs = present(...within(clauses, 'c5-s2').map((clause) => place(clause, RECENT)));
    const based = proofs.every(({ quote }) =>
      /(?:截止|开标|公告)[^，。]*近\d+个月|近\d+个月[^，。]*(?:截止|开标|公告)/.test(quote),
    );
    const other = place(byId(clauses).get('c6-s2-1.4'), /投标截止时间前[^（）]*?至少一个月/);
    if (based) return [];
    return [
      finding('recent-months', present(...proofs, other), {
        title: '人员社保“近3个月”没有写从哪一天往前数',
        why: '资格审查的社保证明写明“投标截止时间前一年内”，人员评分的社保证明只写“近3个月”。缴费有先后，月份取错，对应评分项不得分。',
        ask: { what: '“近3个月”是否指投标截止时间之前的3个月，是否含当月。', kind: '询问' },
        meanwhile: '按投标截止时间之前的三个自然月（2026年1月至3月）计，4月已缴的也可以。',
        consequence: 'score',
      }),
    ];
  },
};

/** Full marks need head count and share, the second tier names the head count only, and the third is for those who 未达到要求. */
export const teamTiers = contradiction({
  id: 'team-tiers',
  check: '人员配置3 各档的条件',
  sides: [
    { clause: 'c5-s2-2-14', pattern: /人员数量优于项目需求，(?<mark>且计算机类或信息类相关专业)/ },
    { clause: 'c5-s2-2-14', pattern: /(?<mark>人员数量满足项目需求)的得2分/ },
    { clause: 'c5-s2-2-14', pattern: /(?<mark>未达到要求)或未作说明的不得分/ },
    { clause: 'c4-s3-p3-1', pattern: /相关专业人员占比不小于团队人数\d+%/ },
  ],
  differ: () => true,
  title: '人数够、专业占比不够时，得2分还是不得分',
  why: '5分档同时要求人数和专业占比；2分档只写人数；0分档写“未达到要求”，而采购需求同时要求人数和占比。人数超过25人但占比不足50%的，2分与0分都说得通。',
  what: '人数满足而相关专业占比不足50%的，得2分还是0分。',
  kind: '质疑',
  meanwhile: '得2分（该档只写人数）；可切换为0分。占比不足另按采购需求的负偏离计。',
  consequence: 'score',
});
