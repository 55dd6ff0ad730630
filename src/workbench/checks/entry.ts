import { bidCorrection } from '../../rules/bid/bid-correction.ts';
import { rmbCapital } from '../../rules/bid/rmb-capital.ts';
import type { Entrant } from '../evaluation/entries.ts';
import { isBlank, isMaximum, readScore } from '../evaluation/figures.ts';
import { type Check, type Examined, type Field, type Finding, placeOf } from './finding.ts';

const EXAMPLE = { price: '81500000.00', time: '2026-03-20 09:00' };

interface Gap {
  field: Field;
  what: string;
  found: string;
  clause: string;
  mend: string;
}

const capitalGap = ({ given }: Entrant): Gap[] => {
  if (isBlank(given.capital)) return [];
  const read = rmbCapital({ capital: given.capital.trim() });
  if (read.ok && read.result.prevailing !== '0.00') return [];
  return [
    {
      field: 'capital',
      what: '大写金额读不出，没有参加核对',
      found: given.capital,
      clause: 'c2-s5-5.4-2',
      mend: '照开标一览表填写规范的大写金额，例如 捌仟壹佰伍拾万元整',
    },
  ];
};

const linesGap = ({ given, lines, price }: Entrant): Gap[] => {
  if (given.lines.length === 0 || price === null) return [];
  const usable = lines !== null && bidCorrection({ opening: { amount: price }, detail: { lines } }).ok;
  if (usable) return [];
  return [
    {
      field: 'lines',
      what: '明细表有读不出的数量、单价或金额，没有参加核对',
      found: '',
      clause: 'c2-s5-5.4-4',
      mend: '补齐每一行的数量、单价和金额',
    },
  ];
};

function gapsOf(bidder: Entrant, repeated: boolean): Gap[] {
  const { given } = bidder;
  const gaps: Gap[] = [];
  if (isBlank(given.name))
    gaps.push({
      field: 'name',
      what: '投标人没有名称',
      found: '',
      clause: 'c2-s5-1.2',
      mend: '填写投标人全称',
    });
  else if (repeated)
    gaps.push({
      field: 'name',
      what: '投标人名称重复',
      found: given.name,
      clause: 'c2-s5-6.1.3',
      mend: '删去重复的一行；确有两份不同报价的，按无效投标处理',
    });
  if (bidder.price === null && (isBlank(given.price) ? isBlank(given.capital) : true))
    gaps.push({
      field: 'price',
      what: isBlank(given.price) ? '没有填写投标总报价' : '投标总报价读不出',
      found: given.price,
      clause: 'c2-s5-1.2',
      mend: `照开标一览表填写，例如 ${EXAMPLE.price}`,
    });
  if (bidder.joinedAt === null && !isBlank(given.joinedAt))
    gaps.push({
      field: 'joinedAt',
      what: '参与投标时间读不出',
      found: given.joinedAt,
      clause: 'c5-s1-1',
      mend: `照平台记录填写，例如 ${EXAMPLE.time}`,
    });
  for (const [field, title, clause] of [
    ['qualification', '资格审查', 'c2-s5-5.1.1'],
    ['conformity', '符合性审查', 'c2-s5-5.1.2'],
  ] as const) {
    if (given[field] === '' && !(field === 'conformity' && given.qualification === 'failed'))
      gaps.push({ field, what: `没有填写${title}的结果`, found: '', clause, mend: '填写通过或不通过' });
  }
  return [...gaps, ...capitalGap(bidder), ...linesGap(bidder)];
}

function ofItems({ entries }: Examined): Finding[] {
  const read = new Set(entries.items.map(({ index }) => index));
  return entries.project.items.flatMap(({ title, max }, item) =>
    read.has(item)
      ? []
      : [
          {
            kind: 'entry' as const,
            where: { field: 'item' as const, item },
            place: title,
            what: '评分项的满分读不出，该项没有参加计算',
            expected: '',
            found: max,
            clause: 'c5-s2',
            mend: '填写 0 到 100 之间的分数',
          },
        ],
  );
}

/** Results that belong to nobody in the list. */
function ofStrangers({ entries }: Examined): Finding[] {
  const known = new Set(entries.bidders.map(({ given }) => given.name.trim()));
  const { claims, reviews } = entries.project;
  const stranger = (field: Field, name: string, what: string): Finding[] =>
    isBlank(name) || known.has(name.trim())
      ? []
      : [
          {
            kind: 'entry',
            where: { field },
            place: name,
            what,
            expected: '',
            found: name,
            clause: 'c2-s5-1.2',
            mend: '改成投标人名单中的名称',
          },
        ];
  return [
    ...claims.bidders.flatMap(({ bidder }) => stranger('total', bidder, '填报的结果不属于名单中的投标人')),
    ...claims.candidates.flatMap((name) => stranger('candidates', name, '填报的候选人不在投标人名单中')),
    ...reviews.flatMap(({ bidder }) => stranger('review', bidder, '审查记录不属于名单中的投标人')),
  ];
}

/** The agency's own figures that cannot be read, and so are not compared. */
function ofClaims(at: Examined): Finding[] {
  const { entries } = at;
  const place = new Map(entries.bidders.map(({ given, index }) => [given.name.trim(), index]));
  return entries.project.claims.bidders.flatMap((claim) => {
    const bidder = place.get(claim.bidder.trim());
    if (bidder === undefined) return [];
    return (['priceScore', 'technical', 'commercial', 'total'] as const).flatMap((field): Finding[] => {
      const text = claim[field];
      const read = readScore(text);
      if (isBlank(text) || (read !== null && isMaximum(read))) return [];
      const where = { field, bidder };
      return [
        {
          kind: 'entry',
          where,
          place: placeOf(at, where),
          what: '填报的得分读不出，没有参加核对',
          expected: '',
          found: text,
          clause: 'c5-s2-note',
          mend: '填写分数，最多两位小数',
        },
      ];
    });
  });
}

/** Whatever is missing from the bids or cannot be read. A time of joining is asked for only where a tie needs it. */
export const entry: Check = {
  kind: 'entry',
  clause: 'c2-s5-1.2',
  examined: ({ entries }) => `${entries.bidders.length} 家投标人，${entries.project.items.length} 个评分项`,
  run: (at) => {
    const { entries } = at;
    const seen = new Set<string>();
    return [
      ...entries.bidders.flatMap((bidder) => {
        const name = bidder.given.name.trim();
        const repeated = seen.has(name);
        seen.add(name);
        const where = { bidder: bidder.index };
        return gapsOf(bidder, repeated).map(
          ({ field, ...gap }): Finding => ({
            kind: 'entry',
            where: { ...where, field },
            place: placeOf(at, { ...where, field }),
            expected: '',
            ...gap,
          }),
        );
      }),
      ...ofItems(at),
      ...ofStrangers(at),
      ...ofClaims(at),
    ];
  },
};
