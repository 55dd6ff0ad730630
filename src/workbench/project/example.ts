import { evaluateProject } from '../evaluation/evaluate.ts';
import { emptyBidder, emptyProject } from './empty.ts';
import { tenderItems } from './items.ts';
import type { Bidder, Project } from './project.ts';

const EXPERTS = [...'一二三四五六七'].map((number) => `评委${number}`);

const bidder = (name: string, price: string, joinedAt: string, rest: Partial<Bidder> = {}): Bidder => ({
  ...emptyBidder(name),
  price,
  joinedAt,
  qualification: 'passed',
  conformity: 'passed',
  ...rest,
});

const BIDDERS: readonly Bidder[] = [
  bidder('甲公司', '82000000.00', '2026-03-20T09:00', { capital: '捌仟贰佰万元整' }),
  bidder('乙公司', '78000000.00', '2026-03-21T10:30', { capital: '柒仟捌佰万元整' }),
  bidder('丙公司', '86000000.00', '2026-03-19T16:05', { capital: '捌仟陆佰万元整' }),
  bidder('丁公司', '88150000.01', '2026-03-22T08:00'),
  bidder('戊公司', '36000000.00', '2026-03-23T11:11', { capital: '叁仟陆佰万元整' }),
  bidder('己公司', '80000000.00', '2026-03-24T15:20', {
    capital: '捌仟万零伍仟元整',
    correctionAccepted: 'yes',
  }),
  bidder('庚公司', '79500000.00', '2026-03-24T17:45', { conformity: 'failed' }),
];

/** The level of each item that the experts give each bidder, from the best; plans go down by one for some experts. */
const LEVELS: readonly (readonly number[])[] = [
  [0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0],
  [0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 2, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 3, 1, 0],
  [],
  [0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 4, 1, 0, 2, 1],
  [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 2, 0, 1],
  [],
];

const RESPONSES = ['23.92', '24.00', '23.76', '', '22.40', '24.00', ''];

/** An expert in three sees a plan of the second level one level higher. */
const plansFor = (level: number, expert: number): number => (level === 1 && expert % 3 === 0 ? 0 : level);

function scoresOf(project: Project): string[][][] {
  return EXPERTS.map((_, expert) =>
    BIDDERS.map((_bidder, place) =>
      project.items.map(({ objective, levels }, item) => {
        const level = LEVELS[place]?.[item];
        if (level === undefined) return '';
        if (item === 0) return RESPONSES[place]!;
        return levels[objective ? level : plansFor(level, expert)] ?? '';
      }),
    ),
  );
}

/** An evaluation without a fault: its results are those that the rules give. */
export function cleanExample(): Project {
  const empty = emptyProject('示例：某次评审', tenderItems());
  const entered: Project = {
    ...empty,
    bidders: [...BIDDERS],
    experts: EXPERTS,
    scores: scoresOf(empty),
    reviews: [
      {
        bidder: '戊公司',
        askedBy: '评委一',
        askedAt: '2026-04-08T15:00',
        dueAt: '2026-04-08T15:45',
        answeredAt: '2026-04-08T15:38',
        materials: '成本测算表、人工成本说明、同类项目合同',
        judgement: 'rejected',
        reason: '人工成本按每月 2100 元测算，低于当地最低工资标准，不能证明报价合理。',
      },
    ],
  };
  const { standing, benchmark, marks } = evaluateProject(entered);
  return {
    ...entered,
    claims: {
      benchmark: benchmark ?? '',
      bidders: standing.ranked.map(({ bidder: name, priceScore, technical, commercial, total, rank }) => ({
        bidder: name,
        priceScore,
        technical,
        commercial,
        total,
        rank: String(rank),
      })),
      averages: marks.flatMap(({ bidder: place, averages }) =>
        entered.items.map(({ id }, item) => ({
          bidder: BIDDERS[place]!.name,
          item: id,
          score: averages[item] ?? '',
        })),
      ),
      candidates: standing.candidates,
    },
  };
}

/** The same with faults in it, of the kinds that are made in practice. */
export function faultyExample(): Project {
  const project = cleanExample();
  const scores = project.scores.map((sheet) => sheet.map((row) => [...row]));
  scores[2]![0]![3] = '3.50';
  scores[4]![1]![11] = '2.00';
  scores[5]![2]![8] = '';
  scores[6]![5]![2] = '0.00';
  const claim =
    (name: string, part: Partial<Project['claims']['bidders'][number]>) =>
    (one: Project['claims']['bidders'][number]) =>
      one.bidder === name ? { ...one, ...part } : one;
  return {
    ...project,
    scores,
    reviews: project.reviews.map((review) => ({ ...review, dueAt: '2026-04-08T15:20' })),
    claims: {
      ...project.claims,
      bidders: project.claims.bidders
        .map(claim('丙公司', { priceScore: '9.17' }))
        .map(claim('乙公司', { total: '94.00' })),
    },
  };
}
