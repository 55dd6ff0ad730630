import type { Chapter } from '../clause.ts';
import { chineseNumber } from '../number.ts';
import type { Place, Reference, Rule, Tender } from './place.ts';

const NUMBERS = '一二三四五六';
const CHAPTERS: readonly Chapter[] = [1, 2, 3, 4, 5, 6];

/** 招标公告 is what the first chapter is called before it is one; it is named with what it fixes. */
const ANNOUNCED: readonly (readonly [words: string, to: string])[] = [
  ['中所述项目', 'c1-s1'],
  ['中申请人的资格要求', 'c1-s2'],
  ['中规定的投标截止时间', 'c1-s4-1'],
  ['中规定的时间和地点', 'c1-s4'],
];

/** A chapter by number or by its title in quotes; the text of the contract also without them. */
function namesOf(chapter: Chapter, tender: Tender): RegExp {
  const title = tender.titleOf(`c${chapter}`);
  const number = `第${NUMBERS[chapter - 1]}章`;
  return new RegExp(
    `[《“]${number}(?:\\s*${title})?[》”]|${number}(?:\\s*${title})?|“${title}”|${title}(?=中“)`,
    'g',
  );
}

/** `“五、开标与评标”第6.1.2条`, `“第五条  结算支付方式”`, `“人员配置1”`; a heading also without quotes. */
function placeIn(chapter: Chapter, text: string, tender: Tender): { to: string; length: number } | undefined {
  const [words, quoted = ''] = /^“([^”]+)”/.exec(text) ?? ['', ''];
  const [, section, article, title = ''] =
    /^(?:([一二三四五六七八九十]+)、|第([一二三四五六七八九十]+)条\s*)?(.+)$/.exec(quoted) ?? [];
  const id = section
    ? `c${chapter}-s${chineseNumber(section)}`
    : article
      ? `c${chapter}-${chineseNumber(article)}`
      : tender.titled(chapter, title);
  if (id && tender.titleOf(id) === title) {
    const [clause = '', number] = /^第(\d+(?:\.\d+)+)条/.exec(text.slice(words.length)) ?? [];
    return { to: number ? `${id}-${number}` : id, length: words.length + clause.length };
  }
  for (let n = 1; tender.has(`c${chapter}-s${n}`); n += 1) {
    const heading = tender.titleOf(`c${chapter}-s${n}`);
    if (heading && text.startsWith(heading)) return { to: `c${chapter}-s${n}`, length: heading.length };
  }
  return undefined;
}

function fromName(chapter: Chapter, text: string, start: number, after: number, tender: Tender): Reference[] {
  const [joint = ''] = /^(?:中的|中|内|的)/.exec(text.slice(after)) ?? [];
  const first = placeIn(chapter, text.slice(after + joint.length), tender);
  if (!first) return [{ start, end: after, to: `c${chapter}` }];
  const found = [{ start, end: after + joint.length + first.length, to: first.to }];
  // More places of the same chapter may follow: 、“人员配置2”、“人员配置3”.
  for (let at = found[0]!.end; text[at] === '、' && text[at + 1] === '“'; ) {
    const next = placeIn(chapter, text.slice(at + 1), tender);
    if (!next) break;
    found.push({ start: at + 1, end: at + 1 + next.length, to: next.to });
    at += 1 + next.length;
  }
  return found;
}

/** A quoted section of the chapter that one is in. */
function ownSections(text: string, { chapter }: Place, tender: Tender): Reference[] {
  return [...text.matchAll(/“([一二三四五六七八九十]+)、([^”]+)”/g)].flatMap((match) => {
    const to = `c${chapter}-s${chineseNumber(match[1]!)}`;
    return tender.titleOf(to) === match[2]
      ? [{ start: match.index, end: match.index + match[0].length, to }]
      : [];
  });
}

const announced = (text: string): Reference[] =>
  ANNOUNCED.flatMap(([words, to]) =>
    [...text.matchAll(new RegExp(`招标公告${words}`, 'g'))].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      to,
    })),
  );

/** Chapters, and places named together with their chapter. */
export const chapters: Rule = (text, place, tender) => [
  ...CHAPTERS.flatMap((chapter) =>
    [...text.matchAll(namesOf(chapter, tender))].flatMap((match) =>
      fromName(chapter, text, match.index, match.index + match[0].length, tender),
    ),
  ),
  ...ownSections(text, place, tender),
  ...announced(text),
];
