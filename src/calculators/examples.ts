import type { breachPenalty } from '../rules/contract/breach-penalty.ts';
import { catalogue } from '../rules/index.ts';
import type { priceScore } from '../rules/scoring/price-score.ts';
import { clauses } from '../tender/index.ts';
import { draftOf as lowBidDraft } from './abnormal-low-bid/draft.ts';
import { draftOf as assessmentDraft } from './assessment/draft.ts';
import { draftOf as correctionDraft } from './bid-correction/draft.ts';
import { draftOf as breachDraft } from './breach-penalty/draft.ts';
import { draftOf as creditDraft } from './credit-record/draft.ts';
import { draftOf as deadlinesDraft } from './deadlines/draft.ts';
import { draftOf as sizeDraft } from './enterprise-size/draft.ts';
import { draftOf as finalDraft } from './final-payment/draft.ts';
import { draftOf as lineDraft } from './line-tolerance/draft.ts';
import { draftOf as paymentDraft } from './payment/draft.ts';
import { draftOf as priceDraft } from './price/draft.ts';
import { draftOf as scoreDraft } from './price-score/draft.ts';
import { draftOf as capitalDraft } from './rmb-capital/draft.ts';
import { draftOf as selfDraft } from './score/filled.ts';
import { draftOf as staffingDraft } from './staffing-change/draft.ts';
import { draftOf as supplementDraft } from './supplement-limit/draft.ts';
import { blank as nothingChecked } from './validity/draft.ts';
import { draftOf as welfareDraft } from './welfare-unit/draft.ts';

/** A worked example of a rule's page. The rule's tests run the same. */
function example<Input>(rule: string, name: string): Input {
  const found = catalogue.find(({ id }) => id === rule)?.examples.find((one) => one.name === name);
  if (!found) throw new Error(`the rule ${rule} has no example 「${name}」`);
  return found.input as Input;
}

/** What each calculator starts with: examples of the rules' own pages, as drafts. */
export const examples = {
  // A checklist begins with nothing answered: an answer that is not the reader's own would be taken for one.
  validity: nothingChecked,
  price: priceDraft(example('ranking', '四家有效，一家超过预算')),
  deadlines: deadlinesDraft([
    example('deadlines', '2026 年 4 月 8 日开标'),
    example('deadlines', '2026 年 4 月 25 日发出中标通知书，第十五日是星期日'),
    example('deadlines', '2026 年 4 月 30 日签订合同'),
    example('deadlines', '2026 年 9 月 30 日季度结束，跨国庆假期'),
  ]),
  'price-score': scoreDraft(example('price-score', '超过预算和被拒绝的报价不参加基准价')),
  'abnormal-low-bid': lowBidDraft(example('abnormal-low-bid', '一家报价过低，三条线都触发')),
  payment: paymentDraft(example('payment', '正好 8150 万元')),
  'breach-penalty': breachDraft(
    example<Parameters<typeof breachPenalty>[0]>('breach-penalty', '两次违约，其中一次造成不良影响'),
    example('platform-delay', '逾期 12 天'),
  ),
  'enterprise-size': sizeDraft(example('enterprise-size', '五百人、收入差一分到一亿元：中型')),
  assessment: assessmentDraft(example('assessment', '正好 90 分：优秀')),
  'final-payment': finalDraft(example('final-payment', '五份整改告知单，考核良好')),
  'staffing-change': staffingDraft(example('staffing-change', '三十人减少三人：正好 10%')),
  'supplement-limit': supplementDraft(example('supplement-limit', '两份补充合同，正好用完')),
  'welfare-unit': welfareDraft(example('welfare-unit', '三十六人中九人：比例够，人数不够，社会保险未足额')),
  'credit-record': creditDraft(example('credit-record', '2023 年 4 月 8 日生效的 200 万元罚款')),
  'rmb-capital': capitalDraft(example('rmb-capital', '预算金额写成大写')),
  'line-tolerance': lineDraft(
    clauses.filter(({ parent }) => parent === 'c4-s3-p2-4.3.2'),
    { VPN线路: '945', 互联网专线: '40' },
  ),
  score: selfDraft(
    example('technical-score', '两条负偏离，二十六人的团队'),
    example('commercial-score', '四份集成、两份连续年度的运维'),
    example<Parameters<typeof priceScore>[0]>('price-score', '三家有效投标').bids,
  ),
  'bid-correction': correctionDraft(example('bid-correction', '四种错误都有，按次序修正'), {
    places: ['项目服务方案'],
    lines: ['软件系统运维', '硬件设备运维', '线路租用'],
  }),
};
