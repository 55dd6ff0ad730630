import { describe, expect, it } from 'vitest';
import { checkGroups } from '../../../src/tender/errata/checks.ts';
import { findings } from '../../../src/tender/errata/index.ts';
import { type Amendment, amended } from './planted.ts';

/** A fault put into the published text, and the finding that must come of it. */
const PLANTED: readonly [found: string, check: string, ...amendments: Amendment[]][] = [
  [
    'annex-11-c3-5-4',
    'annex-11',
    ['c6-f11-24', '5.4尾款=合同剩余金额-考核扣款', '5.4尾款=合同总金额-考核扣款'],
  ],
  [
    'annex-11-c6-f11-11',
    'annex-11',
    ['c6-f11-11', '主机安全防护和报告。', '主机安全防护和报告。每台主机配备专人全年驻守。'],
  ],
  ['assessment-rules', 'assessment-rules', ['c4-a1-2.2', '扣除合同剩余金额的2%', '扣除合同剩余金额的3%']],
  ['abnormal-low-review', 'abnormal-low-review', ['c5-s2-1-3', '最高限价45%的', '最高限价40%的']],
  ['payment-terms', 'payment-terms', ['c4-s1-5.3', '两个月内', '三个月内']],
  ['award-candidates', 'award-candidates', ['c5-s1-2', '至少推荐前三名', '至少推荐前五名']],
  ['contract-articles-c3-9', 'contract-articles', ['c6-f4', '第九条 违约责任', '第九条 违约金']],
  ['required-documents-c6-f13', 'required-documents', ['c6-s4-4', '业绩一览表', '项目业绩清单']],
  ['plans-c5', 'plans', ['c5-s2-2-6', '信息安全服务方案', '网络安全服务方案']],
  ['plans-c6-f12', 'plans', ['c6-f12-p1-5', '信息安全服务方案', '网络安全服务方案']],
  [
    'same-service-c4-s3-p2-1-16-2',
    'same-service',
    [
      'c4-s3-p2-6.4.1-1',
      '数字政府统一工作平台运维、优化；',
      '若出现需要修复的系统bug，业务流程发生问题，根据客户需求在规定时间内进行开发。若发生数据库服务器异常崩溃，系统异常等问题，及时响应。采取7×24小时监控，问题发生后10分钟内响应，2小时内提出解决方案并实施修复。',
    ],
  ],
  ['brackets-c3-7-2-2-9', 'brackets', ['c3-7.2.2-9', '具体见《保密协议》', '具体见《保密协议']],
  [
    'brackets-c4-s3-p3-3',
    'brackets',
    ['c4-s3-p3-3', '“政务信息应用场景研发和集成实施”、', '“政务信息应用场景研发和集成实施、'],
  ],
  ['references-c3-10', 'references', ['c3-10', '并按9.2款', '并按9.6款']],
  ['references-c3-10-8', 'references', ['c3-10.8', '第九条', '第二十条']],
  ['references-c2-s4-2-1', 'references', ['c2-s4-2.1', '第6.1.2条', '第6.1.20条']],
  ['references-c6-s4-4', 'references', ['c6-s4-4', '附件13', '附件15']],
  ['totals-c4-s3-p2-4-3-2-1', 'totals', ['c4-s3-p2-4.3.2-1', 'VPN线路927条', 'VPN线路928条']],
  ['totals-c4-s3-p2-4-3-2-6', 'totals', ['c4-s3-p2-4.3.2-6', '10M 110条', '10M 111条']],
  ['totals-c5-s2', 'totals', ['c5-s2-1', '投标报价10分', '投标报价11分']],
  ['totals-c5-s2-2', 'totals', ['c5-s2-2-6', '\n3分\n', '\n4分\n']],
  ['totals-c5-s2-2-13', 'totals', ['c5-s2-2-13-2', '本小项最高得6分', '本小项最高得7分']],
  ['totals-c5-s2-2-1', 'totals', ['c5-s2-2-1', '扣0.08分', '扣0.1分']],
  ['totals-c5-s2-3-1', 'totals', ['c6-f4', '第十四条 合同的转让\n', '']],
  ['totals-c3-a1-t-1-1', 'totals', ['c3-a1-t-1-3', '\n10\n', '\n12\n']],
  ['totals-c4-a1', 'totals', ['c4-a1-t-4', '\n15\n14', '\n14\n14']],
  ['claimed-counts-c5-s2-2-1', 'claimed-counts', ['c5-s2-2-1', '共300条', '共301条']],
  ['claimed-counts-c4-s3-p3-3', 'claimed-counts', ['c4-s3-p3-3', '等2个服务子项', '等3个服务子项']],
  [
    'claimed-counts-c4-s3-p2-1-84-4-1',
    'claimed-counts',
    ['c4-s3-p2-1.84.4-1', '由五部分构成', '由六部分构成'],
  ],
  ['claimed-counts-c4-s3-p2-6-22-1-1', 'claimed-counts', ['c4-s3-p2-6.22.1-1', '5台安全设备', '4台安全设备']],
  ['device-counts-c4-s3-p2-2-41-1', 'device-counts', ['c4-s3-p2-2.41.1', '路由器1台', '路由器2台']],
  ['device-counts-c4-s3-p2-2-42', 'device-counts', ['c4-s3-p2-2.42', '三网安全互联', '四网安全互联']],
  ['budget', 'budget', ['c4-s1-6', '捌仟捌佰壹拾伍万', '捌仟捌佰壹拾万']],
  ['budget', 'budget', ['c1-s1-4', '8815万元', '8850万元']],
  ['bid-validity', 'bid-validity', ['c6-f8-4', '六十（60）天', '九十（90）天']],
  ['service-term', 'service-term', ['c3-3.2', '2027年4月30日', '2027年5月31日']],
  ['staff-loss', 'staff-loss', ['c3-10.1', '达到20%', '达到30%']],
  ['patrol-seldom', 'patrol', ['c4-s3-p2-2.41.2', '1次/天', '2次/年']],
  ['missing-parts', 'missing-parts', ['c4-s3-p2-1.1.3', '系统修复：', '修复：']],
  ['no-minimum', 'no-minimum', ['c4-s3-p2-4.1.2-9', '总配置不低于vCPU', '总配置vCPU']],
  ['open-periods', 'open-periods', ['c4-s3-p2-4.2.2-3-4', '每月备份', '应在3个工作日内完成备份，每月备份']],
  [
    'response-times-c4-s3-p2-1-140-2',
    'response-times',
    ['c4-s3-p2-1.140.2', '响应时间：1小时；修复时间24小时', '响应时间：1个工作日；修复时间24小时'],
  ],
  [
    'repair-before-response-c4-s3-p2-1-140-1',
    'repair-before-response',
    ['c4-s3-p2-1.140.1', '修复时间4小时', '修复时间30分钟'],
  ],
  ['repeated-words-doubled', 'repeated-words', ['c3-11.1', '不可抗力，是指', '不可抗力是指是指']],
  [
    'repeated-words-c4-s3-p2-3-24-1',
    'repeated-words',
    ['c4-s3-p2-3.24.1', '、常熟市一网统管平台等', '、常熟市网格化联动指挥平台等'],
  ],
  [
    'shifted-lines-c4-s3-p2-1-1',
    'shifted-lines',
    ['c4-s3-p2-1.1.3', '系统修复：', '故障修复：'],
    ['c4-s3-p2-1.1.4', '其他服务：', '附加服务：'],
  ],
  [
    'empty-requirements',
    'empty-requirements',
    ['c4-s3-p2-3.3.2', '网站云防护：网站云防护、网站内容监测', '碧水琴川网站安全防护'],
  ],
];

const checks = new Map(checkGroups.flatMap((group) => group.checks).map((check) => [check.id, check]));
const published = new Map(findings.map((finding) => [finding.id, finding]));

describe('原文里放进一处错误，检查就能发现', () => {
  it.each(PLANTED)('%s（%s）', (found, check, ...amendments) => {
    const after = checks
      .get(check)
      ?.run(amended(...amendments))
      .find(({ id }) => id === found);
    expect(after).toBeDefined();
    expect(after).not.toEqual(published.get(found));
  });

  it('内容不同不再算标点不同', () => {
    const [finding] = checks.get('payment-terms')?.run(amended(['c4-s1-5.3', '两个月内', '三个月内'])) ?? [];
    expect(finding?.consequence).toBe('validity');
    expect(finding?.places.map(({ clause }) => clause)).toEqual([
      'c3-5.2',
      'c4-s1-5.2',
      'c3-5.3',
      'c4-s1-5.3',
    ]);
  });
});
