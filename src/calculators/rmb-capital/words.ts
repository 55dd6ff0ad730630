import { Decimal } from '../../rules/amount.ts';
import type { RmbCapital } from '../../rules/bid/rmb-capital.ts';
import { otherZeros } from '../../rules/capital.ts';
import type { CapitalFault, FaultCode } from '../../rules/capital-fault.ts';
import { groupDigits, inWan } from '../amount/format.ts';
import type { Figure } from '../explain/Figures.tsx';

/** What is wrong and how to mend it; `part` is the faulty text, `write` what should stand there. */
const FAULTS: Readonly<Record<FaultCode, (part: string, write: string) => string>> = {
  nothing: () => '没有金额，请写出数字和“元”，例如 捌仟捌佰壹拾伍万元整。',
  space: () => '是空格，请删去。',
  shorthand: (part, write) => `“${part}”是简写，请写“${write}”。`,
  figure: (part) => `“${part}”是小写数字，请写大写数字。`,
  stranger: (part) => `“${part}”不是大写金额里的字，请删去或改正。`,
  'unit-without-digit': (part) => `“${part}”前面缺数字${part === '拾' ? '，十也要写“壹拾”' : ''}。`,
  'digit-without-unit': (part) => `“${part}”后面缺单位，或者多写了一个数字。`,
  order: (part) => `“${part}”次序不对或者重复：由大到小写仟、佰、拾，亿、万、元，角、分。`,
  'yuan-missing': () => '这里缺“元”。',
  'whole-not-last': (part) => `“${part}”只写一次，写在最后。`,
  'whole-after-fen': (part) => `“${part}”要删去：有分的，后面不写“整”。`,
  'zero-missing': () => '这里缺“零”：中间的 0 要写出来。',
  'zero-extra': (part) => `“${part}”多余：中间连续的 0 只写一个“零”，末尾的 0 不写。`,
};

/** Says at which character the text is no 中文大写, and what to write instead. */
export function faultWords(text: string, { code, at, length, write = '' }: CapitalFault): string {
  const place = [...text.slice(0, at)].length + 1;
  const where = code === 'nothing' ? '' : length === 0 ? `第 ${place} 个字前面，` : `第 ${place} 个字`;
  return `${where}${FAULTS[code](text.slice(at, at + length), write)}`;
}

/** Texts that are refused, each for a reason of its own. */
export const REFUSED = [
  '捌仟两佰元整',
  '壹佰〇伍元整',
  '八千一百元整',
  '拾伍万元整',
  '81万元整',
  '壹佰叁仟元整',
  '壹佰整',
  '壹万伍元整',
  '壹仟零零伍元整',
  '壹元零伍分整',
] as const;

/** The whole amount as the form wants it. */
export const withPrefix = (capital: string): string => `人民币${capital}`;

/** A way of writing the amount that is accepted, and what it differs in. */
export interface Variant {
  text: string;
  note: string;
}

const TRADITIONAL: Readonly<Record<string, string>> = { 贰: '貳', 陆: '陸', 亿: '億', 万: '萬', 元: '圓' };

/** The other accepted spellings of an amount whose standard spelling is `capital`. */
export function variants({ capital, prevailing }: RmbCapital): Variant[] {
  const zeros = otherZeros(new Decimal(prevailing));
  const all: (Variant & { text: string })[] = [
    { text: withPrefix(capital), note: '前面写“人民币”，填表时请写全' },
    { text: capital.replace('元', '圆'), note: '“圆”与“元”相同' },
    { text: capital.replace(/整$/, '正'), note: '“正”与“整”相同' },
    { text: capital.replace(/整$/, ''), note: '“整”没有写：表格以“元”结尾时' },
    { text: zeros, note: '“零”在这里可写可不写' },
    { text: capital.replace(/[贰陆亿万元]/g, (char) => TRADITIONAL[char]!), note: '繁体字' },
  ];
  return all.filter(({ text }) => text !== capital);
}

/** The result in a sentence. */
export function verdict({ capital, consistent, prevailing }: RmbCapital): string {
  if (consistent === null) return `${groupDigits(prevailing)} 元，大写为${withPrefix(capital)}。`;
  return consistent
    ? '大写与小写一致。'
    : `大写与小写不一致：以大写金额为准，即 ${groupDigits(prevailing)} 元。`;
}

export const figures = ({ amount, capital, consistent, prevailing }: RmbCapital): Figure[] => [
  {
    name: '大写',
    value: withPrefix(capital),
    main: true,
    note: consistent === false ? '所填大写的标准写法' : '标准写法',
  },
  { name: '小写', value: `${groupDigits(amount)} 元`, note: `${inWan(amount)} 万元` },
  ...(consistent === null
    ? []
    : [
        {
          name: '评标时以它为准',
          value: `${groupDigits(prevailing)} 元`,
          note: consistent ? '两者一致' : '大写金额',
        },
      ]),
];
