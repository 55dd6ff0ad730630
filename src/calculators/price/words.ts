import { ceiling, fewestBidders, priceWeight } from '../../rules/parameters/scoring.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import { lineNames } from '../parts/chart/lines.ts';
import type { Figure } from '../parts/explain/Figures.tsx';
import type { Way } from '../parts/onward/Onward.tsx';
import type { PriceDraft } from './draft.ts';
import { between, fromHundredths, toHundredths } from './hundredths.ts';
import type { Outlook, Standing, Trigger } from './outlook.ts';
import { rankWords, statusWords } from './standing.ts';

export const yuan = (amount: string): string => `${groupDigits(amount)} 元`;
export const wan = (amount: string): string => `${inWan(amount)} 万元`;

/** `"+0.06"`, `"−1.20"`, or that nothing changes. */
export function signed(difference: bigint): string {
  if (difference === 0n) return '不变';
  return difference > 0n ? `+${fromHundredths(difference)}` : `−${fromHundredths(-difference)}`;
}

export const difference = (from: string, to: string): bigint => toHundredths(to) - toHundredths(from);

export const triggerName = (trigger: Trigger): string =>
  trigger === 'committee' ? '评委会认为过低' : lineNames[trigger];

export const triggersWords = ({ triggers }: Standing): string =>
  triggers.length === 0 ? '不触发' : triggers.map(triggerName).join('、');

/** Who sets the benchmark price; several where they share the lowest price. */
export function benchmarkHolders({ benchmark, standings }: Outlook): string {
  const names = standings
    .filter(({ status, price }) => status === 'scored' && price === benchmark)
    .map(({ bidder }) => bidder);
  return names.length > 2 ? `${names.slice(0, 2).join('、')}等 ${names.length} 家` : names.join('、');
}

const scoredIn = ({ standings }: Outlook): Standing[] =>
  standings.filter(({ status }) => status === 'scored');

export const firstOf = ({ standings }: Outlook): Standing | null =>
  standings.find(({ rank }) => rank === 1) ?? null;

/** Our result in sentences. */
export function verdict(outlook: Outlook): string {
  const [mine] = outlook.standings;
  const said: string[] = [];
  if (mine.score === null) return `报价超过预算 ${wan(ceiling.value)}，投标无效，不评分。`;
  const place = mine.rank === null ? '' : `，总分 ${mine.total}，${rankWords(mine)}`;
  said.push(`报 ${wan(mine.price)}：价格分 ${mine.score}${place}。`);
  if (mine.tied) said.push('与别家总分、报价都相同的，按参与投标的先后排，时间也相同的抽签。');
  if (mine.triggers.length > 0) {
    said.push(`报价低于${triggersWords(mine)}，会启动异常低价审查；启动审查不等于投标无效。`);
  }
  if (outlook.failed) {
    said.push(
      `有效投标只有 ${scoredIn(outlook).length} 家，不足 ${fewestBidders.value} 家应当废标，以下只供试算。`,
    );
  }
  return said.join('');
}

const FULL = `${priceWeight.value}.00`;
const shortOf = (score: string): string => (score === FULL ? '满分' : `比满分少 ${between(score, FULL)} 分`);

/** The numbers that one came for. */
export function figures(outlook: Outlook): Figure[] {
  const [mine] = outlook.standings;
  const scored = scoredIn(outlook);
  const first = firstOf(outlook);
  const cheaper = scored.filter(({ price }) => difference(price, mine.price) > 0n).length;
  return [
    {
      name: '我方价格分',
      value: mine.score === null ? statusWords[mine.status] : `${mine.score} 分`,
      note: mine.score === null ? '不评分' : shortOf(mine.score),
      main: true,
    },
    {
      name: '评标基准价',
      value: outlook.benchmark === null ? '没有' : yuan(outlook.benchmark),
      note: outlook.benchmark === null ? '' : `由${benchmarkHolders(outlook)}决定`,
    },
    {
      name: '报价由低到高',
      value: mine.score === null ? '—' : `第 ${cheaper + 1} 低`,
      note: `有效报价 ${scored.length} 家`,
    },
    {
      name: '总分与名次',
      value: mine.rank === null ? '—' : `${mine.total} 分，${rankWords(mine)}`,
      note:
        mine.rank === null
          ? outlook.failed || mine.score === null
            ? '不排序'
            : '各家技术分、商务分填全后显示'
          : first && first.bidder !== mine.bidder
            ? `第一名${first.bidder} ${first.total} 分`
            : '',
    },
  ];
}

/** What one does next with a price that one has settled on. */
export const onward = ({ mine: { price } }: PriceDraft): Way[] => [
  { name: 'rmb-capital', title: '大写金额', words: '写进开标一览表的大写', part: { a: price, c: '' } },
  { name: 'payment', title: '预付款与余款', words: '以这个价中标，先付多少、还余多少', part: { p: price } },
];

/** The result for those who hear it. */
export function announcement(outlook: Outlook): string {
  const holder = outlook.benchmark === null ? '' : `评标基准价 ${yuan(outlook.benchmark)}。`;
  return verdict(outlook) + holder;
}

/** What is different when things go another way, for us and for all, in words; null where everything stays. */
export function changeOf(now: Outlook, then: Outlook): string | null {
  const [before] = now.standings;
  const [after] = then.standings;
  const said: string[] = [];
  if (now.failed !== then.failed) said.push(then.failed ? '应当废标' : '继续评审');
  if (before.score !== after.score) said.push(`我方价格分变为 ${after.score ?? '不评分'}`);
  if (before.total !== after.total && after.total !== null) said.push(`总分变为 ${after.total}`);
  if (before.rank !== after.rank && after.rank !== null) said.push(`名次变为${rankWords(after)}`);
  if (before.triggers.join() !== after.triggers.join()) {
    said.push(after.triggers.length > 0 ? `我方触发${triggersWords(after)}` : '我方不再触发审查');
  }
  if (said.length > 0) return said.join('，');
  const others = then.standings.filter(({ bidder, ...rest }, i) => {
    const { bidder: _, ...was } = now.standings[i]!;
    return JSON.stringify(rest) !== JSON.stringify(was);
  });
  if (others.length > 0) return `我方不变，${others.length} 家的得分、名次或触发情形改变`;
  return JSON.stringify(now.review) === JSON.stringify(then.review)
    ? null
    : '审查线改变，各家得分、名次和触发不变';
}
