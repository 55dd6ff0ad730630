import { halfWidth } from '../form/half-width.ts';
/** What stands in the way of reading a text as an amount. */
export type AmountProblem =
  | 'empty'
  | 'not-exact'
  | 'negative'
  | 'several'
  | 'exponent'
  | 'capitals'
  | 'thousands'
  | 'unit-twice'
  | 'unit-not-clear'
  | 'two-points'
  | 'grouping'
  | 'decimals'
  | 'too-large'
  | 'not-a-number';

export type AmountUnit = 'yuan' | 'wan' | 'yi';

/** `amount` is money as the rules take it: yuan, two decimals, e.g. `"81500000.00"`. */
export type ParsedAmount =
  | { ok: true; amount: string; unit: AmountUnit }
  | { ok: false; problem: AmountProblem; message: string };

const MESSAGES: Record<AmountProblem, string> = {
  empty: '请填写金额，例如 8150万 或 81500000.00。',
  'not-exact': '请填写一个确定的金额，去掉“约”“左右”“以上”等字样。',
  negative: '金额不能是负数，请去掉负号或括号。',
  several: '这里像是两个金额，请只填写一个。',
  exponent: '请写出全部数字，不用科学记数法，例如 81500000。',
  capitals: '请用阿拉伯数字填写，例如 8150万。',
  thousands: '不能用“千”“百”作单位，请换算成元或万元，例如 8000万。',
  'unit-twice': '单位写了两次，请只写一个，例如 8150万元。',
  'unit-not-clear': '认不出这个单位，请写明“万”或“元”，例如 8150万。',
  'two-points': '有两个小数点。千位请用逗号分隔，例如 81,500,000.00。',
  grouping: '逗号或空格的位置不对，请每三位分一节或都去掉，例如 81,500,000。',
  decimals: '金额只能精确到分（折成元后最多两位小数），请改短。',
  'too-large': '金额超过 12 位整数，请检查是否多填了零或单位。',
  'not-a-number': '认不出这个金额，请只写数字和单位，例如 8150万 或 81500000.00。',
};

const UNITS: Record<string, { unit: AmountUnit; shift: number }> = {
  '': { unit: 'yuan', shift: 0 },
  万: { unit: 'wan', shift: 4 },
  亿: { unit: 'yi', shift: 8 },
};

/** No amount is written with more characters than this. */
const LONGEST = 100;

const no = (problem: AmountProblem): ParsedAmount => ({ ok: false, problem, message: MESSAGES[problem] });

/** Full-width forms to ASCII, every kind of space to one, the traditional units to the simplified ones. */
function narrow(text: string): string {
  return halfWidth(text)
    .replace(/[。．｡]/g, '.')
    .replace(/[，、､]/g, ',')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(/[\s\u00A0\u2000-\u200D\u202F\u205F\u3000\uFEFF]+/g, ' ')
    .replace(/[¥￥]/g, '¥')
    .replace(/[圆圓]/g, '元')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿')
    .trim();
}

/** Takes the currency's names off both ends; what is left is digits and at most one unit. */
function bare(text: string): string {
  return text
    .replace(/^(?:人民币|rmb|cny)\s*/i, '')
    .replace(/^¥\s*/, '')
    .replace(/[.,;；]$/, '')
    .replace(/\s*(?:人民币|rmb|cny)$/i, '')
    .replace(/\s*元\s*[整正]?$/, '')
    .trim();
}

/** Moves the decimal point of a plain decimal to the right without arithmetic. */
function shiftPoint(whole: string, fraction: string, places: number): { whole: string; fraction: string } {
  const padded = fraction.padEnd(places, '0');
  return {
    whole: (whole + padded.slice(0, places)).replace(/^0+(?=\d)/, ''),
    fraction: padded.slice(places).replace(/0+$/, ''),
  };
}

function complaint(text: string): AmountProblem | null {
  if (/\d\s*e\s*[+-]?\d/i.test(text)) return 'exponent';
  if (/\d[^-~/至到]*[-~/至到]\s*¥?\d/.test(text)) return 'several';
  if (/约|左右|大概|不到|以[上下内]|[≈~<>≤≥+]/.test(text)) return 'not-exact';
  if (/^\(.*\)$|^-|^负/.test(text)) return 'negative';
  if (/[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖]/.test(text)) return 'capitals';
  if (/[千仟百佰十拾]/.test(text)) return 'thousands';
  if ((text.match(/[万亿]/g) ?? []).length > 1 || /元$|[万亿]\s*\d/.test(text)) return 'unit-twice';
  if (/\d\s*[a-z]+$/i.test(text)) return 'unit-not-clear';
  return null;
}

/**
 * Reads what people type or paste into an amount field: 8150万, 8,150万元, 0.815亿, 81 500 000.00, ￥８１５０万。
 * The amount comes back in yuan. What is ambiguous or impossible is refused with a message that says what to do.
 */
export function parseAmount(text: string): ParsedAmount {
  if (text.length > LONGEST) return no('not-a-number');
  const narrowed = narrow(text);
  if (narrowed === '') return no('empty');
  const plain = bare(narrowed);
  const found = complaint(plain);
  if (found) return no(found);

  const parts = /^([\d., ]*\d)\s*([万亿]?)$/.exec(plain.replace(/^\./, '0.'));
  if (!parts) return no('not-a-number');
  const [, digits = '', unitName = ''] = parts;
  const { unit, shift } = UNITS[unitName]!;

  if (digits.split('.').length > 2) return no('two-points');
  const number = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/.exec(digits);
  if (!number) return no('grouping');
  const { whole, fraction } = shiftPoint(number[1]!.replace(/[, ]/g, ''), number[2] ?? '', shift);
  if (fraction.length > 2) return no('decimals');
  if (whole.length > 12) return no('too-large');
  return { ok: true, amount: `${whole}.${fraction.padEnd(2, '0')}`, unit };
}
