import { twice } from '../../../../src/tender/errata/twice/checks.ts';
import { type Corrections, type Faults, testGroup } from '../group.ts';

const CORRECTIONS: Corrections = {
  'required-documents-unnamed': [
    ['c2-s3-2.1', '投标函、', '投标函、法定代表人授权书、实质性要求响应及偏离表、'],
  ],
  'annex-11-c4-s3-p2-2-43-3-1': [['c6-f11-8', '7×2小时', '7×24小时']],
  'plans-c2-s3-7-1': [
    [
      'c2-s3-7.1',
      '政务网拓扑设计及服务方案等',
      '政务网拓扑设计及服务方案、项目数字化管理要求-数字化项目管理软件平台服务方案等',
    ],
  ],
  'contract-articles-missing': [['c6-f4', '第六条 ', '第四条 合同价款\n第五条 结算支付方式\n第六条 ']],
  'same-service-c4-s3-p2-1-82-1': [['c4-s3-p2-6.19.1-1', '每月提供', '除1.82以外，每月提供']],
  'same-service-c4-s3-p2-1-39-1': [['c4-s3-p2-1.39.4-1', '重新部署系统', '协助部署系统']],
  'abnormal-low-review': [['c5-s2-1', '审查程序：', '审查程序。']],
  'payment-terms': [['c4-s1-5.2', '支付预付款', '支付预付款。']],
};

const FAULTS: Faults = [
  ['annex-11-c3-5-4', ['c6-f11-24', '5.4尾款=合同剩余金额-考核扣款', '5.4尾款=合同总金额-考核扣款']],
  [
    'annex-11-c6-f11-11',
    ['c6-f11-11', '主机安全防护和报告。', '主机安全防护和报告。每台主机配备专人全年驻守。'],
  ],
  ['assessment-rules', ['c4-a1-2.2', '扣除合同剩余金额的2%', '扣除合同剩余金额的3%']],
  ['abnormal-low-review', ['c5-s2-1-3', '最高限价45%的', '最高限价40%的']],
  ['payment-terms', ['c4-s1-5.3', '两个月内', '三个月内']],
  ['award-candidates', ['c5-s1-2', '至少推荐前三名', '至少推荐前五名']],
  ['contract-articles-c3-9', ['c6-f4', '第九条 违约责任', '第九条 违约金']],
  ['required-documents-c6-f13', ['c6-s4-4', '业绩一览表', '项目业绩清单']],
  ['plans-c5', ['c5-s2-2-6', '信息安全服务方案', '网络安全服务方案']],
  ['plans-c6-f12', ['c6-f12-p1-5', '信息安全服务方案', '网络安全服务方案']],
  [
    'same-service-c4-s3-p2-1-16-2',
    [
      'c4-s3-p2-6.4.1-1',
      '数字政府统一工作平台运维、优化；',
      '若出现需要修复的系统bug，业务流程发生问题，根据客户需求在规定时间内进行开发。若发生数据库服务器异常崩溃，系统异常等问题，及时响应。采取7×24小时监控，问题发生后10分钟内响应，2小时内提出解决方案并实施修复。',
    ],
  ],
];

testGroup(twice, CORRECTIONS, FAULTS);
