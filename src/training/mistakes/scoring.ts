import { countOf } from '../../rules/parameter.ts';
import { fewestExperts } from '../../rules/parameters/committee.ts';
import { fewestBidders } from '../../rules/parameters/scoring.ts';
import { majorShare, teamSize } from '../../rules/parameters/technical.ts';
import { commercialScore } from '../../rules/scoring/commercial-score.ts';
import { ranking } from '../../rules/scoring/ranking.ts';
import { scoreSheetCheck } from '../../rules/scoring/score-sheet-check.ts';
import { technicalScore } from '../../rules/scoring/technical-score.ts';
import { explained } from '../exercises/support.ts';
import { answer, type Mistake, points, yesOrNo } from './mistake.ts';

type Team = Parameters<typeof technicalScore>[0]['team'];
type Contracts = Parameters<typeof commercialScore>[0]['contracts'];
type Bidder = Parameters<typeof ranking>[0]['bidders'][number];

const itemScore = (id: string, team: Team, negativeDeviations = 0) =>
  explained(
    technicalScore({
      serviceResponse: { negativeDeviations, substantiveUnmet: false },
      plans: Array.from({ length: 10 }, () => 'adequate' as const),
      team,
    }),
  ).result.items.find((item) => item.id === id)!.score;
const member = (index: number, more: Partial<Team[number]> = {}): Team[number] => ({
  name: String(index),
  evidence: true,
  certificates: [],
  titles: [],
  relevantMajor: false,
  ...more,
});
const teamOf = (people: number, relevant: number) =>
  Array.from({ length: people }, (_, index) => member(index, { relevantMajor: index < relevant }));
const counts = (...contracts: Contracts) =>
  explained(
    commercialScore({ commercialResponse: { negativeDeviations: 0, substantiveUnmet: false }, contracts }),
  ).result.counted.filter(({ counted }) => counted).length;
const contract = (name: string, signedOn: string, series?: string): Contracts[number] => ({
  name,
  kind: 'integration',
  signedOn,
  evidence: true,
  ...(series !== undefined && { series }),
});
const bidder = (name: string, more: Partial<Bidder> = {}): Bidder => ({
  bidder: name,
  price: '80000000.00',
  joinedAt: '2026-03-20T09:00',
  technical: '60.00',
  commercial: '12.00',
  ...more,
});
const ranked = (...bidders: Bidder[]) => explained(ranking({ bidders })).result;
const LEAST = countOf(fewestBidders);
const TEAM = countOf(teamSize);

/** Technical and commercial items, the committee, ties and candidates. */
export const scoring: readonly Mistake[] = [
  {
    id: 'just-three',
    ask: `有效投标正好 ${LEAST} 家，废标吗？`,
    options: yesOrNo('废标', '不废标'),
    decide: () => answer(ranked(bidder('甲'), bidder('乙'), bidder('丙')).outcome === 'failed'),
    why: `条文说的是“不足三家”，正好 ${LEAST} 家继续评审。`,
    clause: 'c2-s5-6.2.1',
  },
  {
    id: 'one-person-two-certificates',
    ask: '一个人同时持有信息系统项目管理师和系统集成项目管理工程师证书，“人员配置1”得几分？',
    options: points('2.00', '4.00'),
    decide: () =>
      itemScore('personnel-1', [member(1, { certificates: ['project-manager', 'integration-engineer'] })]),
    why: '同一人员具有不同证书的，不重复计取。要得 4 分须有两个人。',
    clause: 'c5-s2-2-12-note-2',
  },
  {
    id: 'just-enough-people',
    ask: `团队正好 ${TEAM} 人，相关专业占一半，“人员配置3”得几分？`,
    options: points('5.00', '2.00'),
    decide: () => itemScore('personnel-3', teamOf(TEAM, 13)),
    why: `人数“优于”需求才能得 5 分，须多于 ${TEAM} 人；正好 ${TEAM} 人是满足需求，得 2 分。`,
    clause: 'c5-s2-2-14',
  },
  {
    id: 'just-half',
    ask: `团队 26 人，相关专业 13 人，正好 ${majorShare.value}%，“人员配置3”得几分？`,
    options: points('5.00', '2.00'),
    decide: () => itemScore('personnel-3', teamOf(26, 13)),
    why: `“不小于 ${majorShare.value}%”含正好一半。`,
    clause: 'c5-s2-2-14',
  },
  {
    id: 'all-deviations',
    ask: '300 条常规要求全部负偏离，“服务响应情况”得几分？',
    options: [
      { id: '0.00', label: '0 分' },
      { id: 'negative', label: '负分' },
    ],
    decide: () => itemScore('service-response', [], 300),
    why: '每条 0.08 分，300 条正好扣完 24 分，不会出现负分。',
    clause: 'c5-s2-2-1',
  },
  {
    id: 'first-day',
    ask: '集成实施的合同于 2023 年 1 月 1 日签订，算作业绩吗？',
    options: yesOrNo('算', '不算'),
    decide: () => answer(counts(contract('甲', '2023-01-01')) === 1),
    why: '起算的当日算在内，以合同签订时间为准。',
    clause: 'c5-s2-3-2-1',
  },
  {
    id: 'three-years-one-contract',
    ask: '同一个项目连续三年签了三份年度合同，算几个业绩？',
    options: [
      { id: '1', label: '一个' },
      { id: '3', label: '三个' },
    ],
    decide: () =>
      String(
        counts(
          contract('第一年', '2023-03-01', '连续'),
          contract('第二年', '2024-03-01', '连续'),
          contract('第三年', '2025-03-01', '连续'),
        ),
      ),
    why: '单个合同连续年度按一个业绩计算。',
    clause: 'c5-s2-3-2-note-2',
  },
  {
    id: 'tie-broken-by-time',
    ask: '两家总分相同、报价也相同，谁在前？',
    options: [
      { id: '早', label: '参与投标时间早的' },
      { id: '高', label: '技术分高的' },
    ],
    decide: () =>
      ranked(
        bidder('高', { technical: '61.00', commercial: '11.00', joinedAt: '2026-03-21T09:00' }),
        bidder('早', { technical: '60.00', commercial: '12.00' }),
        bidder('丙', { technical: '50.00' }),
      ).ranking[0]!.bidder,
    why: '依次比总分、投标总报价、参与投标时间，都相同才抽签；不比技术分。',
    clause: 'c5-s1-1',
  },
  {
    id: 'tie-for-third',
    ask: '有两家并列第三名，中标候选人有几家？',
    options: [
      { id: '3', label: '三家' },
      { id: '4', label: '四家' },
    ],
    decide: () =>
      String(
        ranked(
          bidder('甲', { technical: '66.00' }),
          bidder('乙', { technical: '63.00' }),
          bidder('丙'),
          bidder('丁'),
        ).candidates.length,
      ),
    why: '条文要求“至少推荐前三名”，并列第三名的也在前三名之中，都推荐。',
    clause: 'c2-s6-1.2',
  },
  {
    id: 'eight-experts',
    ask: `评委会由 8 人组成，合乎要求吗？`,
    options: yesOrNo('合乎', '不合乎'),
    decide: () => {
      const experts = Array.from({ length: 8 }, (_, index) => `评委${index}`);
      const items = [{ id: '方案', max: '3', objective: false }];
      const sheets = experts.map((expert) => ({ expert, bidder: '甲', item: '方案', score: '3' }));
      const { findings } = explained(scoreSheetCheck({ items, experts, bidders: ['甲'], sheets })).result;
      return answer(!findings.some(({ kind }) => kind === 'panel-size'));
    },
    why: `评委会由 ${fewestExperts.value} 人或以上的单数组成，8 人是双数。`,
    clause: 'c2-s5-2.2',
  },
];
