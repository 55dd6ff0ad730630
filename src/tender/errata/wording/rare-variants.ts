import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { sentenceAt } from '../text.ts';
import { occurrences, ownWords } from './corpus.ts';

const CHECK = 'rare-variants';
/** How many characters are compared before and after the one in question. */
const CONTEXTS: readonly [before: number, after: number][] = [
  [3, 3],
  [2, 4],
  [4, 2],
];
const RARE = 2;
/** How many times as often the other character must stand there. */
const USUAL = 5;
const HAN = /[\u4e00-\u9fff]/;
const NUMERAL = /[一二三四五六七八九十两半]/;

/** Either character makes a good sentence in these contexts. */
const BOTH_RIGHT = new Set([
  '应需',
  '可需',
  '撑持',
  '出供',
  '无不',
  '需要',
  '的等',
  '率次',
  '天月',
  '年月',
  '或及',
  '与和',
  '确规',
  '恢修',
]);

/** A character that stands once or twice where the same words around it usually hold another: `请透测试` among `渗透测试`. */
export const rareVariants: Check = {
  id: CHECK,
  title: '疑似错字：同样的上下文里，个别地方换了一个字',
  run({ clauses }) {
    const places = variants(ownWords(clauses));
    if (places.length === 0) return [];
    return [
      finding(CHECK, places, {
        title: `疑似错字${places.length}处（同样的上下文，别处用另一个字）`,
        why: '这些字在别处同样的句子里都写作另一个字，含义可以推知；检索时却搜不到。',
        ask: { what: '所列各字是否按括注更正。', kind: '询问' },
        meanwhile: '按别处的写法理解，正文保持原样。',
        consequence: 'form',
      }),
    ];
  },
};

interface Spot {
  clause: Clause;
  at: number;
}

function variants(clauses: readonly Clause[]): Place[] {
  const found = new Map<string, Place>();
  for (const [before, after] of CONTEXTS) {
    for (const spots of contexts(clauses, before, after).values()) {
      for (const [character, where] of spots) {
        const usual = [...spots].find(([, { length }]) => length >= USUAL * where.length);
        if (!usual || where.length > RARE || !suspicious(character, usual[0])) continue;
        for (const { clause, at } of where) {
          const word = wordAround(clause.text, at, usual[0], clauses);
          found.set(
            `${clause.id} ${at}`,
            placeOf(clause, at, `疑为“${word}”，同样的上下文有${usual[1].length}处`),
          );
        }
      }
    }
  }
  const order = new Map(clauses.map(({ id }, i) => [id, i]));
  return [...found.values()].sort(
    (a, b) => (order.get(a.clause) as number) - (order.get(b.clause) as number),
  );
}

function contexts(
  clauses: readonly Clause[],
  before: number,
  after: number,
): Map<string, Map<string, Spot[]>> {
  const result = new Map<string, Map<string, Spot[]>>();
  for (const clause of clauses) {
    const { text } = clause;
    for (let at = before; at + after < text.length; at++) {
      const around = `${text.slice(at - before, at)}\0${text.slice(at + 1, at + 1 + after)}`;
      const spots = result.get(around) ?? new Map<string, Spot[]>();
      const character = text[at] as string;
      const where = spots.get(character) ?? [];
      where.push({ clause, at });
      spots.set(character, where);
      result.set(around, spots);
    }
  }
  return result;
}

function suspicious(character: string, usual: string): boolean {
  return (
    [character, usual].every((c) => HAN.test(c) && !NUMERAL.test(c)) && !BOTH_RIGHT.has(character + usual)
  );
}

/** The usual character with the neighbour that it stands beside more often. */
function wordAround(text: string, at: number, usual: string, clauses: readonly Clause[]): string {
  const words = [`${text[at - 1]}${usual}`, `${usual}${text[at + 1]}`].filter((word) =>
    [...word].every((c) => HAN.test(c)),
  );
  const often = (word: string) => occurrences(clauses, word);
  return words.sort((a, b) => often(b) - often(a))[0] ?? usual;
}

function placeOf({ id, text }: Clause, at: number, note: string): Place {
  const { quote, offset } = sentenceAt(text, at, at + 1);
  return { clause: id, quote, marks: [[at - offset, at - offset + 1]], note };
}
