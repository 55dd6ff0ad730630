import { parseAmount } from '../../calculators/parts/amount/parse.ts';
import type { Answer } from '../exercises/exercise.ts';
import type { Given } from '../exercises/mark.ts';

/** What has been filled in so far: a text for a figure, ids for options. */
export type Filled = string | readonly string[];

export const emptyFor = (answer: Answer): Filled => {
  if (answer.form === 'amount') return '';
  return answer.form === 'order' ? answer.options.map(({ id }) => id) : [];
};

/** An answer that can be marked, or what is still to be done. */
export type Handed = { ok: true; given: Given } | { ok: false; message: string };

const SCORE = /^\d{1,3}(\.\d{1,2})?$/;

export function handIn(answer: Answer, filled: Filled): Handed {
  if (typeof filled === 'string') {
    if (filled.trim() === '') return { ok: false, message: '请先填写答案。' };
    if (answer.form === 'amount' && answer.unit === '元') {
      const parsed = parseAmount(filled);
      return parsed.ok ? { ok: true, given: parsed.amount } : { ok: false, message: parsed.message };
    }
    const points = filled.normalize('NFKC').replace(/分$/, '').trim();
    return SCORE.test(points)
      ? { ok: true, given: points }
      : { ok: false, message: '请填写分数，最多两位小数，例如 9.13。' };
  }
  if (filled.length === 0) return { ok: false, message: '请先选择。' };
  return { ok: true, given: filled };
}
