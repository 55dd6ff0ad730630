import type { Reference, Rule, Tender } from './place.ts';

/** Forms that the instructions to bidders name without more ado, longest names first. */
const BY_NAME = [3, 4, 2, 1, 12, 13, 8].map((n) => `c6-f${n}`);

function formNamed(name: string, tender: Tender): string | undefined {
  const id = tender.titled(6, name);
  return id !== undefined && /^c6-(f\d+|challenge)$/.test(id) ? id : undefined;
}

/** `《质疑函范本》`, `“开标一览表”中“投标总报价”` */
function marked(text: string, tender: Tender): Reference[] {
  return [...text.matchAll(/《([^》]+)》|“([^”]+)”(?:中“[^”]+”)?/g)].flatMap((match) => {
    const to = formNamed(match[1] ?? match[2]!, tender);
    return to ? [{ start: match.index, end: match.index + match[0].length, to }] : [];
  });
}

/** Each form once in a line: `开标一览表中的投标总报价应与投入费用明细表中的合计费用一致`. */
function bare(text: string, tender: Tender): Reference[] {
  return BY_NAME.flatMap((to) => {
    const name = tender.titleOf(to);
    const start = text.indexOf(name);
    return name === '' || start < 0 ? [] : [{ start, end: start + name.length, to }];
  });
}

export const forms: Rule = (text, place, tender) => [
  ...marked(text, tender),
  ...(place.chapter === 2 ? bare(text, tender) : []),
];
