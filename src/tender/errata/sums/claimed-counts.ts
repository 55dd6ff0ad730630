import { type Check, finding, type Material } from '../finding.ts';
import { byId, childrenOf, matchIn, place, present } from '../text.ts';

/** A number that the tender gives for things that can be counted in its own text. */
interface Claim {
  clause: string;
  what: string;
  claimed: number;
  counted: number;
}

const CHECK = 'claimed-counts';
const CHINESE = '零一二三四五六七八九十';
const CLAIMS: readonly {
  clause: string;
  /** Marks the number; a group `list` holds the things themselves, parted by 、. */
  pattern: RegExp;
  what: string;
  /** What explains the difference. */
  remark?: string;
  count?(material: Material): number;
}[] = [
  {
    clause: 'c5-s2-2-1',
    pattern: /常规要求（共(?<mark>\d+)条）/,
    what: '常规要求：服务项，加（一）1、（三）1、（三）4，减去附件11 所列',
    count: ({ regular }) => regular.length,
  },
  {
    clause: 'c4-s3-p3-3',
    pattern: /等(?<mark>\d+)个服务子项/,
    what: '（一）的服务子项',
    count: ({ clauses }) => childrenOf(clauses, 'c4-s3-p1').length,
  },
  {
    clause: 'c4-s3-p2-1.28.4-2',
    pattern: /由(?<mark>[一二三四五六七八九十])部分构成：(?<list>[^。]+)/,
    what: '1.28 数据库维护的组成部分',
  },
  {
    clause: 'c4-s3-p2-1.84.4-1',
    pattern: /由(?<mark>[一二三四五六七八九十])部分构成：(?<list>[^。]+)/,
    what: '1.84 数据库维护的组成部分',
  },
  {
    clause: 'c4-s3-p2-1.175.1-1',
    pattern: /(?<mark>\d+)类行业数据进行维护，包括(?<list>[^。]+)/,
    what: '1.175 文体旅行业数据的类别',
  },
  {
    clause: 'c4-s3-p2-6.22.1-1',
    pattern: /(?<mark>\d+)台安全设备（分别是(?<list>[^）]+)）/,
    what: '6.22 安全设备的型号',
  },
  {
    clause: 'c4-s3-p2-6.33.1-1',
    pattern: /接入主要包括(?<list>[^，]+?)(?<mark>\d+)个区域/,
    what: '6.33 接入信令大数据的区域',
    remark: '“全市”与其余各处不是并列的区域，不计它恰为18。',
  },
];

export const claimedCountsCheck: Check = {
  id: CHECK,
  title: '文内写明的条数、个数与实际数出的数目',
  run(material) {
    return claims(material)
      .filter(({ claimed, counted }) => claimed !== counted)
      .map(({ clause, what, claimed, counted }) => {
        const rule = CLAIMS.find((one) => one.clause === clause) as (typeof CLAIMS)[number];
        return finding(
          CHECK,
          present(place(byId(material.clauses).get(clause), rule.pattern)),
          {
            title: `${what}：写明${claimed}，数出${counted}`,
            why: `文内写${claimed}，逐一数出是${counted}。数目不同，应做的工作量就不同。${rule.remark ?? ''}`,
            ask: { what: '以写明的数目为准还是以所列内容为准，多列或少列的是哪一个。', kind: '询问' },
            meanwhile: '按所列内容逐一提供。',
            consequence: clause.startsWith('c5') ? 'score' : 'delivery',
          },
          clause,
        );
      });
  },
};

export function claims(material: Material): Claim[] {
  const ids = byId(material.clauses);
  return CLAIMS.flatMap(({ clause, pattern, what, count }) => {
    const { mark, list } = matchIn(ids.get(clause), pattern)?.groups ?? {};
    if (!mark) return [];
    const claimed = /\d/.test(mark) ? Number(mark) : CHINESE.indexOf(mark);
    return [
      { clause, what, claimed, counted: count ? count(material) : (list as string).split('、').length },
    ];
  });
}
