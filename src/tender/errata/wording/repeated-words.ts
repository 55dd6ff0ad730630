import { type Check, finding, type Place } from '../finding.ts';
import { places } from '../text.ts';
import { ownWords } from './corpus.ts';

const CHECK = 'repeated-words';
/** The same two to six characters at once again, or one character twice in words that are known to hold it once. */
const TWICE = /(?<mark>([\u4e00-\u9fff]{2,6})\2)|(?<single>推推广|维护巡检服务(?=，视要求))/;

export const repeatedWords: Check = {
  id: CHECK,
  title: '同一个词连着印了两遍，同一列里同一个名称列了两次',
  run({ clauses }) {
    const own = ownWords(clauses);
    const doubled = own.flatMap((clause) => places(clause, TWICE));
    const listed = own.filter(({ chapter }) => chapter === 4).flatMap((clause) => listedTwice(clause));
    return [
      ...(doubled.length > 0
        ? [
            finding(
              CHECK,
              doubled,
              {
                title: `${doubled.length}处词语连印两遍`,
                why: '多印了一个词，意思不受影响。',
                ask: { what: '是否删去重复的词。', kind: '询问' },
                meanwhile: '重复的词只读一次，正文保持原样。',
                consequence: 'form',
              },
              'doubled',
            ),
          ]
        : []),
      ...listed.map((place) =>
        finding(
          CHECK,
          [place],
          {
            title: '一列名称里同一个系统列了两次',
            why: '同一名称出现两次，可能是重复，也可能是另一个系统的名称印错；服务对象的个数因此不确定。',
            ask: { what: '重复的名称是否应为另一个系统。', kind: '询问' },
            meanwhile: '按一个系统计。',
            consequence: 'delivery',
          },
          place.clause,
        ),
      ),
    ];
  },
};

/** A name of six or more characters that an enumeration holds twice. */
function listedTwice({ id, text }: { id: string; text: string }): Place[] {
  return text.split(/[。；\n]/).flatMap((sentence) => {
    const names = sentence
      .replace(/[^：]*：/, '')
      .split('、')
      .map((name) => name.replace(/等.*/, ''));
    const name = names.find((one, i) => one.length >= 6 && !/[，：]/.test(one) && names.indexOf(one) < i);
    if (!name) return [];
    const quote = text.slice(text.indexOf(sentence)).startsWith(`${sentence}。`) ? `${sentence}。` : sentence;
    const first = quote.indexOf(name);
    const second = quote.indexOf(name, first + 1);
    return [
      {
        clause: id,
        quote,
        marks: [[first, first + name.length] as const, [second, second + name.length] as const],
      },
    ];
  });
}
