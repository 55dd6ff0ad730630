import { describe, expect, it } from 'vitest';
import { checkGroups } from '../../../src/tender/errata/checks.ts';
import { findings } from '../../../src/tender/errata/index.ts';
import { type Amendment, amended } from './planted.ts';

/** What a correction of the published text would have to say for a finding to go away. */
const CORRECTIONS: Readonly<Record<string, readonly Amendment[]>> = {
  'upload-deadline': [['c2-s4-2.1', '不得迟于', '应早于']],
  'required-documents-unnamed': [
    ['c2-s3-2.1', '投标函、', '投标函、法定代表人授权书、实质性要求响应及偏离表、'],
  ],
  'credit-decision': [
    ['c5-s4', '凡经评标委员会确认', '凡经采购人确认'],
    ['c5-s4-3', '根据评标委员会确认', '根据采购人确认'],
  ],
  'undefined-terms-ceiling': [['c2-s5-6.1.5', '或最高限价的', '或最高限价（最高限价为8815万元）的']],
  'seal-word': [['c6-f1', 'CA电子签章', 'CA电子公章']],
  'too-few': [['c2-s5-6.3.1', '按政府采购相关规定执行', '按6.2.1处理']],
  'broken-sentences-times-to-fill-in': [
    ['c4-s3-p2-1.12.2', '填写响应和修复时间等', '1小时响应'],
    ['c4-s3-p2-1.32.3', '填写问题响应及修复时间等', '1小时响应'],
    ['c4-s3-p2-1.37.3', '填写问题响应及修复时间等', '1小时响应'],
    ['c4-s3-p2-1.38.3', '填写问题响应及修复时间等', '1小时响应'],
    ['c4-s3-p2-1.39.3', '填写问题响应及修复时间等', '1小时响应'],
  ],
  'annex-11-c4-s3-p2-2-43-3-1': [['c6-f11-8', '7×2小时', '7×24小时']],
  'opening-price': [['c2-s5-5.4-4', '以单价金额计算结果为准', '修正单价']],
  'plans-c2-s3-7-1': [
    [
      'c2-s3-7.1',
      '政务网拓扑设计及服务方案等',
      '政务网拓扑设计及服务方案、项目数字化管理要求-数字化项目管理软件平台服务方案等',
    ],
  ],
  'undefined-terms-taking-part': [
    ['c5-s1-1', '按参与投标时间先后', '按参与投标时间（参与投标时间以提交确认函为准）先后'],
  ],
  'tie-break': [['c2-s5-5.6', '采取随机抽取的方式', '采取抽签的方式']],
  'contract-articles-missing': [['c6-f4', '第六条 ', '第四条 合同价款\n第五条 结算支付方式\n第六条 ']],
  'team-tiers': [['c5-s2-2-14', '人员数量满足项目需求的得2分', '人员数量和专业占比满足项目需求的得2分']],
  'regular-unit': [['c6-f3-1', '逐项评议', '逐项评议（一条指一个服务项）']],
  'recent-months': [
    ['c5-s2-2-12-note-3', '近3个月内', '投标截止时间前近3个月内'],
    ['c5-s2-2-13-note-4', '近3个月内', '投标截止时间前近3个月内'],
    ['c5-s2-2-14-note', '近3个月内', '投标截止时间前近3个月内'],
  ],
  'track-record-date': [['c6-f13', '实施时间', '签订时间']],
  'assessment-scope': [['c3-a1', '市级部门信息化运行维护支撑服务内容', '全部服务内容']],
  'prepayment-step': [['c3-5.2.1', '4907.5万元', '4890万元']],
  'staff-loss': [['c3-7.2.2-1', '超过20%', '达到20%']],
  'breach-overlap': [['c3-9.2', '合同总价2%', '合同总价1%']],
  'licence-term': [['c4-s3-p2-3.34.2', '授权五个月升级许可', '授权十二个月升级许可']],
  'same-service-c4-s3-p2-1-82-1': [['c4-s3-p2-6.19.1-1', '每月提供', '除1.82以外，每月提供']],
  'device-counts-c4-s3-p2-2-21-1': [['c4-s3-p2-2.21.1', '业务服务器1台', '业务服务器8台']],
  'device-counts-c4-s3-p2-2-23-1': [['c4-s3-p2-2.23.1', 'EDR终端', 'EDR终端3台']],
  'device-counts-c4-s3-p2-2-43-1': [['c4-s3-p2-2.43.1', '其他设备8台', '其他设备22台']],
  'penetration-tests': [['c4-s3-p2-3.22.2', '：1次/月', '（全年）']],
  'broken-sentences-condition-without-consequence': [['c4-s3-p2-4.1.1-2-1', '）。采购人', '），采购人']],
  'line-tolerance': [
    ['c4-s3-p2-4.3.2-2', '39条', '50条'],
    ['c4-s3-p2-4.3.2-4', '46条', '50条'],
    ['c4-s3-p2-4.3.2-7', '1条', '50条'],
    ['c4-s3-p2-4.3.2-8', '42条', '50条'],
  ],
  'broken-sentences-workload-without-unit': [
    ['c4-s3-p3-3', '不低于1000万，', '不低于1000万元，'],
    ['c4-s3-p3-3', '不低于1100万。', '不低于1100万元。'],
  ],
  'service-start': [['c4-s1-3', '自2026年5月1日起', '自2026年6月7日起']],
  'signing-days': [['c2-s7-1.1', '最长不超过三十日', '最长不超过十五日']],
  'broken-sentences-unit-of-time': [
    ['c4-s3-p2-1.127.2', '24内', '24小时内'],
    ['c4-s3-p2-1.172.2-2', '1个工作内', '1个工作日内'],
    ['c4-s3-p2-1.192.1', '24小内', '24小时内'],
    ['c4-s3-p2-1.192.2', '48小内', '48小时内'],
  ],
  'shifted-lines-c4-s3-p2-1-10': [
    ['c4-s3-p2-1.10.2', '异常处理：', '系统修复：'],
    ['c4-s3-p2-1.10.3', '系统修复：', '其他服务：'],
  ],
  'fault-grades-repair': [
    ['c4-s3-p2-2.1.3', '重大故障须12小时', '重大故障须48小时'],
    ['c4-s3-p2-2.25.3', '重大故障12小时', '重大故障48小时'],
  ],
  'same-service-c4-s3-p2-1-39-1': [['c4-s3-p2-1.39.4-1', '重新部署系统', '协助部署系统']],
  'broken-sentences-number-of-times': [
    ['c4-s3-p2-1.42.1', '不存在和限制提供服务的次数', '不限次数'],
    ['c4-s3-p2-1.60.1', '不存在和提供服务的次数', '不限次数'],
    ['c4-s3-p2-1.164.1', '无次数。', '无次数限制。'],
  ],
  'fault-grades-response': [
    ['c4-s3-p2-1.55.2', '重大故障小于等于6小时', '重大故障小于等于1小时'],
    ['c4-s3-p2-1.55.3', '重大故障小于等于6小时', '重大故障小于等于1小时'],
  ],
  'repair-before-response-c4-s3-p2-1-144-3': [['c4-s3-p2-1.144.3', '30小时', '30分钟']],
  'response-times-c4-s3-p2-1-144-3': [['c4-s3-p2-1.144.3', '30小时', '30分钟']],
  'response-times-c4-s3-p2-1-181-3': [['c4-s3-p2-1.181.3', '响应时间：7天内', '响应时间：1天内']],
  'patrol-seldom': [['c4-s3-p2-2', '原则上不低于1次/月', '按各项要求']],
  'repeated-headings-c4-s3-p2-3-9-2-3': [['c4-s3-p2-3.9.2-3-1', '外设维护：', '终端安全配置：']],
  'copied-lines-c4-s3-p2-3-10-2-4': [
    ['c4-s3-p2-3.10.2-4', '当发生外部黑客入侵', '演练发生外部黑客入侵的情形'],
  ],
  'repeated-words-c4-s3-p2-3-27-1': [['c4-s3-p2-3.27.1', '、常熟智慧禁渔线上群管小程序等', '等']],
  'empty-requirements': [['c4-s3-p2-3.31.2', '提供发改安全设备维保服务', '提供防火墙2台的维保']],
  interruption: [['c4-s3-p2-4.2.2-2-9', '业务中断时间不高于60分钟', '业务不能中断']],
  'no-minimum': [['c4-s3-p2-4.1.2-6', '总配置vCPU', '总配置不低于vCPU']],
  'two-responses': [['c4-s3-p2-6.32.1-1', '当日响应、立即响应', '立即响应']],
  'claimed-counts-c4-s3-p2-6-33-1-1': [['c4-s3-p2-6.33.1-1', '18个区域', '19个区域']],
  'update-interval': [['c4-s3-p2-6.33.1-1', '更新频次不少于15分钟/次', '更新间隔不超过15分钟']],
  'abnormal-low-review': [['c5-s2-1', '审查程序：', '审查程序。']],
  'party-name': [['c3-a2-parties', '（常熟市政务服务管理办公室）', '']],
  'payment-terms': [['c4-s1-5.2', '支付预付款', '支付预付款。']],
  'grade-word': [
    ['c3-a1-2.3', '等次', '等级'],
    ['c3-a1-2.4', '等次', '等级'],
  ],
  'user-words': [['c2-s1-2.1', '“代理机构”）。', '“代理机构”）。“使用单位”系指接受服务的单位。']],
  'rare-variants': [
    ['c4-s3-p2-1.24.3', '请透', '渗透'],
    ['c4-s3-p2-1.25.3', '请透', '渗透'],
    ['c4-s3-p2-1.184.2', '力案', '方案'],
    ['c4-s3-p2-1.184.3', '测讨', '测试'],
    ['c4-s3-p2-1.186.3', '测讨', '测试'],
  ],
  'broken-sentences-party-in-requirements': [
    ['c4-s3-p2-1.125.4', '甲方所认定', '采购人所认定'],
    ['c4-s3-p2-2.1.3', '与甲方商定', '与采购人商定'],
  ],
  'list-markers-c4-s3-p2-1-127-4': [['c4-s3-p2-1.127.4', '③', '（3）']],
  'repeated-lead-c4-s3-p2-1-171-1': [
    [
      'c4-s3-p2-1.171.1-3',
      '为保证系统在发生突发故障导致数据库崩溃或数据丢失时快速恢复正常运行，建立管理好',
      '',
    ],
  ],
  'broken-sentences-stray-word': [['c4-s3-p2-4.1.1-2-14-a', '政资源', '资源']],
};

const checks = new Map(checkGroups.flatMap((group) => group.checks).map((check) => [check.id, check]));

describe('更正原文之后，疑点自行消失', () => {
  it.each(Object.entries(CORRECTIONS))('%s', (id, amendments) => {
    const check = checks.get(findings.find((finding) => finding.id === id)?.check ?? '');
    expect(check?.run(amended(...amendments)).map((finding) => finding.id)).not.toContain(id);
  });
});
