import { parseAmount } from '../../../calculators/parts/amount/parse.ts';
import { LIMITS } from '../../project/schema.ts';
import { type Column, type ColumnKind, fold } from '../columns.ts';
import type { Cell } from './book.ts';
import type { Log } from './log.ts';
import { decimalOf, decimalOfText } from './number.ts';
import { timeOfSerial, timeOfText } from './time.ts';

/** Where a cell stands, how its file counts days, and where to report. */
interface Surroundings {
  where: string;
  from1904: boolean;
  log: Log;
}

type Read = (cell: Cell, around: Surroundings, column: Column) => string | { problem: string };

const MOST_CHARACTERS: Record<ColumnKind, number> = {
  name: LIMITS.name,
  words: LIMITS.words,
  amount: LIMITS.figure,
  figure: LIMITS.figure,
  order: LIMITS.figure,
  time: LIMITS.figure,
  choice: LIMITS.figure,
};
const QUOTED = 20;
const quote = (text: string): string => `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}……` : text}”`;

/** Text without spaces around it. */
function bare({ text }: Cell, { where, log }: Surroundings): string {
  const trimmed = text.trim();
  if (trimmed !== text && trimmed !== '') log.adjusted('spaces', where);
  return trimmed;
}

const isTime = ({ format: { kind } }: Cell): boolean =>
  kind === 'date' || kind === 'time' || kind === 'date-time';

function numberOf(cell: Cell): string | { problem: string } {
  if (isTime(cell))
    return { problem: '单元格是日期或时间格式，读不出数字。请把格式改为“常规”，核对后重新填写。' };
  if (cell.format.kind === 'percent')
    return { problem: '单元格是百分比格式，请把格式改为“数值”，核对后重新填写。' };
  return (
    decimalOf(cell.text, cell.format.decimals) ?? {
      problem: `${quote(cell.text)}不是可用的数字，请重新填写。`,
    }
  );
}

const readFigure: Read = (cell, around) => {
  if (cell.type === 'number') return numberOf(cell);
  const text = bare(cell, around);
  if (text === '') return '';
  const number = cell.type === 'text' ? decimalOfText(text) : null;
  if (number === null) return { problem: `${quote(text)}不是数字。请只填数字，例如 9.5；没有的留空。` };
  if (/[０-９．，]/.test(text)) around.log.adjusted('full-width', around.where);
  return number;
};

const readAmount: Read = (cell, around) => {
  if (cell.type === 'number') return numberOf(cell);
  const text = bare(cell, around);
  if (text === '') return '';
  const number = cell.type === 'text' ? decimalOfText(text) : null;
  if (number !== null) {
    if (/[０-９．，]/.test(text)) around.log.adjusted('full-width', around.where);
    return number;
  }
  const parsed = parseAmount(text);
  if (!parsed.ok) return { problem: `${quote(text)}不是金额。${parsed.message}` };
  around.log.adjusted('amount', `${around.where}（${quote(text)}读作 ${parsed.amount} 元）`);
  return parsed.amount;
};

const readText: Read = (cell, around) => {
  if (cell.type === 'boolean') return cell.text === '0' ? 'FALSE' : 'TRUE';
  if (cell.type !== 'number') return bare(cell, around);
  if (isTime(cell)) return { problem: '单元格是日期或时间格式，应当是文字。请把格式改为“文本”，重新填写。' };
  return decimalOf(cell.text) ?? { problem: `${quote(cell.text)}读不出来，请重新填写。` };
};

const TIME_HINT = '请写成 2026-04-08 09:30 的样子。';
/** A number without a format for times is taken for one only within this century: 36526 is 2000-01-01. */
const isPlausible = (serial: number): boolean =>
  serial >= 36_526 && serial < 73_050 && !Number.isInteger(serial);

const readTime: Read = (cell, around) => {
  if (cell.type === 'number') {
    const { kind } = cell.format;
    if (kind === 'date') return { problem: `只有日期，没有时间。${TIME_HINT}` };
    const readable = kind === 'date-time' || (kind === 'number' && isPlausible(Number(cell.text)));
    const time = readable ? timeOfSerial(cell.text, around.from1904) : null;
    return time ?? { problem: `读不出日期和时间。${TIME_HINT}` };
  }
  const text = bare(cell, around);
  if (text === '') return '';
  const time = timeOfText(cell.type === 'iso-date' ? text.replace(/(\.\d+)?Z?$/, '') : text);
  return time ?? { problem: `${quote(text)}不是完整的日期和时间。${TIME_HINT}` };
};

const readOrder: Read = (cell, around, column) => {
  const figure = readFigure(cell, around, column);
  if (typeof figure !== 'string' || figure === '') return figure;
  return /^[1-9]\d{0,3}(\.0+)?$/.test(figure)
    ? String(Number.parseInt(figure, 10))
    : { problem: '请填 1、2、3 这样的顺序号，其余留空。' };
};

const readChoice: Read = (cell, around, { choices = [] }) => {
  const text = readText(cell, around, NO_COLUMN);
  if (typeof text !== 'string' || text === '') return text;
  const found = choices.find(([word]) => fold(word) === fold(text));
  if (found) return found[1];
  const words = choices.filter(([, value], at) => choices.findIndex((other) => other[1] === value) === at);
  return {
    problem: `${quote(text)}不在可选的内容里。请填${words.map(([word]) => `“${word}”`).join('或')}，或者留空。`,
  };
};

const NO_COLUMN: Column = { key: '', title: '', kind: 'words', width: 0 };

const READERS: Record<ColumnKind, Read> = {
  name: readText,
  words: readText,
  amount: readAmount,
  figure: readFigure,
  order: readOrder,
  time: readTime,
  choice: readChoice,
};

/** Reads a cell for its column. @returns '' for a blank cell and for what cannot be read, which is then reported */
export function readValue(cell: Cell | undefined, column: Column, around: Surroundings): string {
  if (!cell) return '';
  const { where, log } = around;
  const refuse = (message: string): string => {
    log.problem(where, message);
    return '';
  };
  if (cell.formula && !column.computed) {
    return refuse('是公式。这一列要填数值或文字本身：请复制这一列，用“选择性粘贴”贴成数值后再导入。');
  }
  if (cell.formula && cell.text === '') {
    return refuse('是公式，但文件里没有保存它的计算结果。请用表格软件打开、保存一次后再导入。');
  }
  if (cell.type === 'error') return refuse(`是错误值 ${cell.text}，请改正后再导入。`);
  const value = READERS[column.kind](cell, around, column);
  if (typeof value !== 'string') return refuse(value.problem);
  const longest = column.longest ?? MOST_CHARACTERS[column.kind];
  if (value.length > longest) {
    return refuse(`文字太长，最多 ${longest} 个字符，现有 ${value.length} 个。`);
  }
  if (cell.formula) log.adjusted('formula', where);
  return value;
}
