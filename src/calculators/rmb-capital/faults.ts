import type { CapitalFault, FaultCode } from '../../rules/capital-fault.ts';

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
