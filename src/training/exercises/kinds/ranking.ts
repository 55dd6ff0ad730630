import { Decimal, money, score } from '../../../rules/amount.ts';
import { ranking } from '../../../rules/scoring/ranking.ts';
import type { Random } from '../../random.ts';
import type { Kind } from '../exercise.ts';
import { companies, explained, optionsOf, shownYuan, yuanOf } from '../support.ts';

type Bidder = Parameters<typeof ranking>[0]['bidders'][number];

const TIMES = [
  '2026-03-19T16:05',
  '2026-03-20T09:00',
  '2026-03-20T14:30',
  '2026-03-21T10:30',
  '2026-03-23T11:11',
] as const;

/** Technical points that make up for what a higher price loses against the benchmark. */
const technicalFor = (total: Decimal, price: string, benchmark: string): string => {
  const evaluation = explained(
    ranking({ bidders: [benchmark, price, price].map((own, index) => trial(String(index), own)) }),
  );
  const points = evaluation.result.ranking.find((bid) => bid.price === money(new Decimal(price)))!.priceScore;
  return score(total.minus(points).minus(COMMERCIAL));
};
const COMMERCIAL = '13.00';
const trial = (bidder: string, price: string): Bidder => ({
  bidder,
  price,
  joinedAt: TIMES[0],
  technical: '0',
  commercial: '0',
});

/** Four bids, two of which tie in the total, or in total and price, so that the next criterion decides. */
function drawn(random: Random): Bidder[] {
  const names = random.shuffled(companies(4));
  const lowest = random.whole(7000, 7400);
  const same = random.chance(50);
  const first = yuanOf(lowest + random.whole(200, 500));
  const second = same ? first : yuanOf(lowest + random.whole(501, 900));
  const prices = [yuanOf(lowest), first, second, yuanOf(lowest + random.whole(901, 1300))];
  const tied = new Decimal(random.whole(7800, 8200)).div(100);
  const totals = [tied.minus(random.whole(2, 6)), tied, tied, tied.minus(random.whole(7, 9))];
  const times = random.shuffled(TIMES);
  return random.shuffled(
    names.map((bidder, index) => ({
      bidder,
      price: prices[index]!,
      joinedAt: times[index]!,
      technical: technicalFor(totals[index]!, prices[index]!, prices[0]!),
      commercial: COMMERCIAL,
    })),
  );
}

/** The order of four bids with a tie that price or the time of joining decides. */
export const rankingKind: Kind = {
  id: 'ranking',
  title: '排出名次',
  draw(random) {
    const bidders = drawn(random);
    const explanation = explained(ranking({ bidders }));
    const places = explanation.result.ranking;
    const order = (compare: (a: (typeof places)[number], b: (typeof places)[number]) => number) =>
      [...places].sort(compare).map(({ bidder }) => bidder);
    const byTotal = (a: (typeof places)[number], b: (typeof places)[number]) =>
      new Decimal(b.total).comparedTo(a.total);
    const joined = (bidder: string) => bidders.find((bid) => bid.bidder === bidder)!.joinedAt;
    const byTime = (a: { bidder: string }, b: { bidder: string }) =>
      joined(a.bidder) < joined(b.bidder) ? -1 : 1;
    const others = (place: (typeof places)[number]) => new Decimal(place.technical).plus(place.commercial);
    return {
      facts: ['下列各家均有效，价格分已按公式算好。'],
      tables: [
        {
          caption: '得分汇总',
          columns: [
            { title: '投标人' },
            { title: '投标总报价（元）', figure: true },
            { title: '价格分', figure: true },
            { title: '技术分', figure: true },
            { title: '商务分', figure: true },
            { title: '参与投标时间', figure: true },
          ],
          rows: bidders.map(({ bidder, joinedAt }) => {
            const place = places.find((entry) => entry.bidder === bidder)!;
            return [
              bidder,
              shownYuan(place.price),
              place.priceScore,
              place.technical,
              place.commercial,
              joinedAt.replace('T', ' '),
            ];
          }),
        },
      ],
      ask: '从第一名起排出名次。',
      answer: {
        form: 'order',
        options: optionsOf(bidders.map(({ bidder }) => bidder)),
        right: places.map(({ bidder }) => bidder),
      },
      misreadings: [
        {
          id: 'time-before-price',
          gives: order((a, b) => byTotal(a, b) || byTime(a, b)),
          words: '得分相同时先比了参与时间。应先比投标总报价，低的在前；报价也相同才比参与时间。',
          clause: 'c5-s1-1',
        },
        {
          id: 'technical-before-price',
          gives: order(
            (a, b) => byTotal(a, b) || new Decimal(b.technical).comparedTo(a.technical) || byTime(a, b),
          ),
          words: '得分相同时比了技术分。本项目的次序是：投标总报价、参与投标时间、抽签，没有技术分。',
          clause: 'c5-s1-1',
        },
        {
          id: 'later-first',
          gives: order((a, b) => byTotal(a, b) || new Decimal(a.price).comparedTo(b.price) || -byTime(a, b)),
          words: '参与时间排反了：先参与的在前。',
          clause: 'c5-s1-1',
        },
        {
          id: 'by-price',
          gives: order((a, b) => new Decimal(a.price).comparedTo(b.price) || byTime(a, b)),
          words: '按报价排了序。名次首先看总分，报价只在总分相同时才比。',
          clause: 'c5-s1-1',
        },
        {
          id: 'without-price-score',
          gives: order((a, b) => others(b).comparedTo(others(a)) || byTime(a, b)),
          words: '总分里漏了价格分。',
          clause: 'c5-s2-note',
        },
      ],
      explanations: [explanation],
      clauses: ['c5-s1-1'],
    };
  },
};
