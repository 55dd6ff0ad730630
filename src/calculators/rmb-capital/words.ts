import { Decimal } from '../../rules/amount.ts';
import { type RmbCapital, rmbCapital } from '../../rules/bid/rmb-capital.ts';
import { otherZeros } from '../../rules/capital-groups.ts';
import { groupDigits, inWan } from '../parts/amount/format.ts';
import type { Figure } from '../parts/explain/Figures.tsx';

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

/** Where the capitals say another amount: how the one in figures would be written. */
function meant({ amount, consistent }: RmbCapital): string {
  const written = consistent === false ? rmbCapital({ amount }) : null;
  return written?.ok ? `，大写应写${withPrefix(written.result.capital)}` : '';
}

export const figures = (result: RmbCapital): Figure[] => {
  const { amount, capital, consistent, prevailing } = result;
  return [
    {
      name: '大写',
      value: withPrefix(capital),
      main: true,
      note: consistent === false ? '所填大写的标准写法' : '标准写法',
    },
    { name: '小写', value: `${groupDigits(amount)} 元`, note: `${inWan(amount)} 万元${meant(result)}` },
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
};
