import { Decimal, score, sum } from '../../../rules/amount.ts';
import { ranking } from '../../../rules/scoring/ranking.ts';
import { scoreSheetCheck } from '../../../rules/scoring/score-sheet-check.ts';
import { SITE } from '../../../site.ts';
import { emptyBidder, emptyProject, emptyReview } from '../../project/empty.ts';
import { tenderItems } from '../../project/items.ts';
import type { Bidder, Claims, Item, Project } from '../../project/project.ts';

const EXPERTS = ['评委一', '评委二', '评委三', '评委四', '评委五', '评委六', '评委七'] as const;

const bidder = (name: string, price: string, capital: string, time: string): Bidder => ({
  ...emptyBidder(name),
  price,
  capital,
  joinedAt: `2026-04-08T${time}`,
  qualification: 'passed',
  conformity: 'passed',
});

/** Made up; one price lies below 45 % of the ceiling. */
const BIDDERS: readonly Bidder[] = [
  {
    ...bidder('示例甲公司', '71800000.00', '柒仟壹佰捌拾万元整', '08:12'),
    lines: [
      {
        name: '软件系统运维服务',
        quantity: '12',
        unitPrice: '3500000.00',
        amount: '42000000.00',
        misplaced: false,
      },
      {
        name: '基础资源设施服务',
        quantity: '1',
        unitPrice: '29800000.00',
        amount: '29800000.00',
        misplaced: false,
      },
    ],
  },
  bidder('示例乙公司', '69500000.00', '陆仟玖佰伍拾万元整', '08:25'),
  bidder('示例丙公司', '80100000.00', '捌仟零壹拾万元整', '08:31'),
  bidder('示例丁公司', '38900000.00', '叁仟捌佰玖拾万元整', '08:40'),
];

/** Everybody gives the same for an objective item; for a plan now and then one expert gives the next lower level. */
function scoreOf({ objective, levels, max }: Item, expert: number, bidderAt: number, itemAt: number): string {
  if (levels.length === 0) return bidderAt === 2 ? '23.84' : max;
  const usual = objective ? (bidderAt * (itemAt % 3)) % levels.length : (bidderAt + itemAt) % 2;
  const lower = !objective && (expert + itemAt + bidderAt) % 5 === 0 ? 1 : 0;
  return levels[Math.min(usual + lower, levels.length - 1)]!;
}

/** The results as the rules give them. */
function claimsOf({ items, bidders, experts, scores, reviews }: Project): Claims {
  const none: Claims = { benchmark: '', bidders: [], averages: [], candidates: [] };
  const sheets = experts.flatMap((expert, e) =>
    bidders.flatMap(({ name }, b) =>
      items.map(({ id }, i) => ({ expert, bidder: name, item: id, score: scores[e]![b]![i]! })),
    ),
  );
  const means = scoreSheetCheck({
    items: items.map(({ id, max, objective }) => ({ id, max, objective })),
    experts,
    bidders: bidders.map(({ name }) => name),
    sheets,
  });
  if (!means.ok) return none;
  const { averages } = means.result;
  const partOf = (name: string, part: Item['part']): string => {
    const ids = items.filter((item) => item.part === part).map(({ id }) => id);
    const parts = averages.filter(({ bidder: of, item }) => of === name && ids.includes(item));
    return score(sum(parts.map((part) => new Decimal(part.score))));
  };
  const ranked = ranking({
    bidders: bidders.map(({ name, price, joinedAt }) => ({
      bidder: name,
      price,
      joinedAt,
      technical: partOf(name, 'technical'),
      commercial: partOf(name, 'commercial'),
      ...(reviews.some(({ bidder: of, judgement }) => of === name && judgement === 'rejected') && {
        excluded: 'abnormal-low' as const,
      }),
    })),
  });
  if (!ranked.ok) return none;
  const places = new Map(bidders.map(({ name }, at) => [name, at]));
  return {
    benchmark: ranked.result.benchmark ?? '',
    bidders: ranked.result.ranking
      .toSorted((a, b) => places.get(a.bidder)! - places.get(b.bidder)!)
      .map(({ bidder: name, priceScore: points, technical, commercial, total, rank }) => ({
        bidder: name,
        priceScore: points,
        technical,
        commercial,
        total,
        rank: String(rank),
      })),
    averages,
    candidates: ranked.result.candidates,
  };
}

/** An evaluation as it might be handed in, with results that hold. */
export function exampleProject(): Project {
  const items = tenderItems();
  const project: Project = {
    ...emptyProject(SITE.title, items),
    bidders: BIDDERS.map((each) => ({ ...each })),
    experts: [...EXPERTS],
    scores: EXPERTS.map((_, e) => BIDDERS.map((__, b) => items.map((item, i) => scoreOf(item, e, b, i)))),
    reviews: [
      {
        ...emptyReview('示例丁公司'),
        askedBy: '评委一',
        askedAt: '2026-04-08T10:05',
        dueAt: '2026-04-08T10:45',
        answeredAt: '2026-04-08T10:38',
        materials: '成本测算表、部分人员的薪酬证明',
        judgement: 'rejected',
        reason: '成本测算没有计入驻场人员和机柜租赁的费用，材料不能证明报价合理',
      },
    ],
  };
  return { ...project, claims: claimsOf(project) };
}
