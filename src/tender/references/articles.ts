import { chineseNumber } from '../number.ts';
import type { Place, Reference, Rule, Tender } from './place.ts';

/** Where 第七条 is an article of the contract: in it, and in the forms that list its articles. */
const isContract = ({ chapter, clause }: Place): boolean => chapter === 3 || /^c6-f(4|11)(-|$)/.test(clause);

/** `第七条`, `第五条  结算支付方式`; not `《政府采购法》第二十二条`. */
function ofContract(text: string, tender: Tender): Reference[] {
  return [...text.matchAll(/(?<![》法例])第([一二三四五六七八九十]+)条/g)].map((match) => {
    const to = `c3-${chineseNumber(match[1]!)}`;
    const end = match.index + match[0].length;
    const [gap = ''] = /^\s*/.exec(text.slice(end)) ?? [];
    const title = tender.titleOf(to);
    const named = title !== '' && text.startsWith(title, end + gap.length);
    return { start: match.index, end: named ? end + gap.length + title.length : end, to };
  });
}

/** What a decimal number continues: the contract, or the section that one is in. */
const baseOf = ({ chapter, clause }: Place): string =>
  chapter === 3 ? 'c3' : (/^c\d-s\d+/.exec(clause)?.[0] ?? '');

/** `下述2.4条款`, `9.2款`, `第6.1.2条` */
function decimal(text: string, place: Place): Reference[] {
  const base = baseOf(place);
  if (base === '') return [];
  return [...text.matchAll(/(?<![\d.])第?(\d+(?:\.\d+)+)(?:条款|款|条)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    to: `${base}-${match[1]}`,
  }));
}

export const articles: Rule = (text, place, tender) => [
  ...(isContract(place) ? ofContract(text, tender) : []),
  ...decimal(text, place),
];
