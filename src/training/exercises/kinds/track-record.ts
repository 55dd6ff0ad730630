import { Decimal, score, sum } from '../../../rules/amount.ts';
import { commercialScore } from '../../../rules/scoring/commercial-score.ts';
import type { Random } from '../../random.ts';
import type { Kind } from '../exercise.ts';
import { about, explained } from '../support.ts';

type Contracts = Parameters<typeof commercialScore>[0]['contracts'];
type Contract = Contracts[number];

const NAMES = [
  '智慧城管平台',
  '政务云迁移',
  '一网通办升级',
  '数据中台',
  '专网建设',
  '指挥中心改造',
  '应急平台',
] as const;
const KIND = { integration: '集成实施', operations: '运维支撑' };
const DATES = ['2022-12-31', '2023-01-01', '2023-06-15', '2024-03-08', '2025-02-20', '2025-11-30'] as const;

const pointsOf = (contracts: Contracts) => {
  const explanation = explained(
    commercialScore({ commercialResponse: { negativeDeviations: 0, substantiveUnmet: false }, contracts }),
  );
  const points = explanation.result.items
    .filter(({ id }) => id.startsWith('track-record'))
    .map((item) => new Decimal(item.score));
  return { explanation, total: score(sum(points)) };
};

const drawn = (random: Random): Contract[] => {
  const contracts = random
    .shuffled(NAMES)
    .slice(0, random.whole(4, 6))
    .map(
      (name): Contract => ({
        name,
        kind: random.chance(60) ? 'integration' : 'operations',
        signedOn: random.pick(DATES),
        evidence: random.chance(80),
      }),
    );
  if (random.chance(60)) {
    const first = contracts[0]!;
    contracts[0] = { ...first, series: `${first.name}连续服务`, signedOn: '2024-05-10', evidence: true };
    contracts[1] = {
      ...contracts[0],
      name: `${first.name}（第二年）`,
      signedOn: '2025-05-09',
    };
  }
  return contracts;
};

/** 业绩情况: dates around the first of 2023, evidence, contracts of several years, caps. */
export const trackRecordKind: Kind = {
  id: 'track-record',
  title: '业绩计分',
  draw(random) {
    const contracts = drawn(random);
    const { explanation, total } = pointsOf(contracts);
    const asIf = (change: (contract: Contract) => Contract) => pointsOf(contracts.map(change)).total;
    return {
      facts: ['“材料”指合同的首页、内容页、金额所在页、签字盖章页。'],
      tables: [
        {
          caption: '投标文件所列业绩',
          columns: [
            { title: '合同' },
            { title: '类别' },
            { title: '签订日期', whole: true },
            { title: '说明' },
          ],
          rows: contracts.map(({ name, kind, signedOn, series, evidence }) => [
            name,
            KIND[kind],
            signedOn,
            [series ? '同一合同连续年度' : '', evidence ? '材料齐全' : '缺签字盖章页']
              .filter(Boolean)
              .join('，'),
          ]),
        },
      ],
      ask: '“业绩情况”一项得多少分？',
      answer: { form: 'amount', unit: '分', right: total },
      misreadings: [
        {
          id: 'years-counted-apart',
          gives: asIf(({ series: _, ...contract }) => contract),
          words: '连续年度的合同算了不止一个。单个合同连续年度按一个业绩计算。',
          clause: 'c5-s2-3-2-note-2',
        },
        {
          id: 'without-evidence',
          gives: asIf((contract) => ({ ...contract, evidence: true })),
          words: '材料不全的合同也计了分。未提供或提供不全的不得分。',
          clause: 'c5-s2-3-2-note-3',
        },
        {
          id: 'too-early',
          gives: asIf((contract) => ({
            ...contract,
            signedOn: contract.signedOn === '2022-12-31' ? '2023-01-01' : contract.signedOn,
          })),
          words: '2022 年签订的合同也计了分。业绩从 2023 年 1 月 1 日起算，当日签订的算在内。',
          clause: 'c5-s2-3-2-1',
        },
        {
          id: 'first-day-excluded',
          gives: asIf((contract) => ({
            ...contract,
            signedOn: contract.signedOn === '2023-01-01' ? '2022-12-31' : contract.signedOn,
          })),
          words: '2023 年 1 月 1 日当日签订的没有计分。起算的当日算在内。',
          clause: 'c5-s2-3-2-1',
        },
      ],
      explanations: [about(explanation, ['c5-s2-3-2'])],
      clauses: ['c5-s2-3-2'],
    };
  },
};
