import * as v from 'valibot';
import { ANSWERS, type Answers, LIMITS } from './answers.ts';

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Mark = v.strictObject({
  answer: v.picklist(ANSWERS),
  note: words(LIMITS.words),
  promise: words(LIMITS.words),
});
const Line = v.strictObject({
  name: words(LIMITS.name),
  quantity: words(LIMITS.amount),
  unit: words(LIMITS.name),
  unitPrice: words(LIMITS.amount),
  note: words(LIMITS.words),
});
const Schema = v.strictObject({
  version: v.literal(1),
  bidder: words(LIMITS.name),
  price: words(LIMITS.amount),
  promise: words(LIMITS.words),
  marks: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^c[34]-[a-z\d.-]{1,30}$/)), Mark),
    v.check((marks) => Object.keys(marks).length <= LIMITS.marks),
  ),
  lines: v.pipe(v.array(Line), v.minLength(1), v.maxLength(LIMITS.lines)),
});

/** Characters of the longest file that is looked at. */
const LARGEST = 8_000_000;

export type ReadAnswers = { ok: true; answers: Answers; ignored: number } | { ok: false; message: string };

const no = (message: string): ReadAnswers => ({ ok: false, message });

/**
 * Reads answers from a file or from the browser's storage.
 * @param allows whether a requirement takes an answer; marks for what is not known are left out and counted
 */
export function readAnswers(
  text: string,
  allows: (id: string, answer: Answers['marks'][string]['answer']) => boolean,
): ReadAnswers {
  if (text.length > LARGEST) return no('文件太大，不是从本页导出的填写数据，没有载入。');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return no('文件不是 JSON 格式，或者不完整，没有载入。请选择从本页导出的文件。');
  }
  const parsed = v.safeParse(Schema, given);
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]);
    return no(`文件内容不是本页的填写数据${place ? `（${place} 有误）` : ''}，没有载入。`);
  }
  const { marks, ...rest } = parsed.output;
  const known = Object.entries(marks).filter(([id, { answer }]) => allows(id, answer));
  return {
    ok: true,
    answers: { ...rest, marks: Object.fromEntries(known) },
    ignored: Object.keys(marks).length - known.length,
  };
}
