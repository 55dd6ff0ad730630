import type { Place, Reference, Rule, Tender } from './place.ts';

/** The contract and the requirements have annexes of their own; any other 附件 is a form of chapter 6. */
function annexOf(number: string, { chapter }: Place, tender: Tender): string {
  const own = `c${chapter}-a${number}`;
  return tender.has(own) ? own : `c6-f${number}`;
}

/** `附件5`, `附件2：硬件主要设备清单` */
function numbered(text: string, place: Place, tender: Tender): Reference[] {
  return [...text.matchAll(/附件(\d+)/g)].map((match) => {
    const to = annexOf(match[1]!, place, tender);
    const end = match.index + match[0].length;
    const [gap = ''] = /^[：\s]*/.exec(text.slice(end)) ?? [];
    const title = tender.titleOf(to);
    const named = title !== '' && text.startsWith(title, end + gap.length);
    return { start: match.index, end: named ? end + gap.length + title.length : end, to };
  });
}

/** The contract names its annexes by title: `考核办法详见附件`, `《保密协议》`, and in the list at its end `2、保密协议`. */
function ofContract(text: string, { clause }: Place, tender: Tender): Reference[] {
  return [1, 2].flatMap((n) => {
    const to = `c3-a${n}`;
    const title = tender.titleOf(to);
    const list = clause === 'c3-annexes' ? `|(?<=${n}、)${title}` : '';
    return [...text.matchAll(new RegExp(`(?<=${title}详见)附件(?!\\d)|《${title}》${list}`, 'g'))].map(
      ({ 0: { length }, index }) => ({ start: index, end: index + length, to }),
    );
  });
}

/** `参照考核办法` in the requirements, and in the form that repeats them. */
function ofRequirements(text: string): Reference[] {
  return [...text.matchAll(/(?<=参照)考核办法/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    to: 'c4-a1',
  }));
}

export const annexes: Rule = (text, place, tender) => [
  ...numbered(text, place, tender),
  ...(place.chapter === 3 ? ofContract(text, place, tender) : []),
  ...(place.chapter === 4 || place.clause.startsWith('c6-f11-') ? ofRequirements(text) : []),
];
