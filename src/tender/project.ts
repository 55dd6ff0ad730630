/** Which tender this is. Its numbers are in `src/rules/parameters/`, what the home page says of it in `src/components/site/facts.ts`. */

/** The title may break between its words, not inside them. */
export const TITLE_PARTS = ['2026年度市级', '政务信息化', '统筹服务'] as const;

export const PROJECT = {
  title: TITLE_PARTS.join(''),
  code: 'JSZC-320581-CSZJ-G2026-0007',
} as const;

export const parties = [
  { label: '采购人', name: '常熟市数据局', clause: 'c1-s7-1' },
  { label: '采购代理机构', name: '常熟市中竣招标代理有限公司', clause: 'c1-s7-2' },
] as const;

/** A day that the tender names. `words` stand verbatim in the clause. */
export interface NamedDay {
  date: string;
  clause: string;
  words: string;
}

/** The hour of the bid deadline and of the opening (c1-s4-1), Beijing time; the day is the parameter `bid-deadline`. */
export const openingTime = '13:00';

export const serviceStarts: NamedDay = {
  date: '2026-05-01',
  clause: 'c1-s1-6',
  words: '自2026年5月1日起',
};

export const serviceEnds: NamedDay = {
  date: '2027-04-30',
  clause: 'c1-s1-6',
  words: '至2027年4月30日（一年）',
};
