import * as v from 'valibot';
import { Decimal } from './amount.ts';
import { type Day, parseDay } from './date.ts';
import { type ErrorCode, errorMessages } from './errors.ts';
import type { InputError } from './evaluation.ts';

/** Longest name of a bidder, person, contract, expert or item, in characters. */
const NAME_LENGTH = 100;

/** Valibot carries one string per issue: ours is the code, a bar, and the message. */
const say = (code: ErrorCode, message: string = errorMessages[code]): string => `${code}|${message}`;

export type Schema = v.GenericSchema<unknown, unknown>;

/** An object with exactly these fields. */
export const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return say('unknown-property');
    return say(issue.expected === 'Object' ? 'not-an-object' : 'missing');
  });

export const optional = <const Wrapped extends Schema>(wrapped: Wrapped) => v.optional(wrapped);

export const list = <const Item extends Schema>(item: Item, min: number, max: number) =>
  v.pipe(
    v.array(item, say('not-a-list')),
    v.minLength(min, say('too-few', `请至少填写 ${min} 项`)),
    v.maxLength(max, say('too-many', `最多 ${max} 项，请减少`)),
  );

export const name = () =>
  v.pipe(
    v.string(say('not-a-text')),
    v.regex(/\S/, say('empty-name')),
    v.maxLength(NAME_LENGTH, say('too-long')),
  );

export const flag = () => v.boolean(say('not-a-boolean'));

export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, say('not-one-of', `请从下列选项中选择：${options.join('、')}`));

const toDecimal = v.transform((text: string) => new Decimal(text));

/** Yuan, zero included. */
export const money = () =>
  v.pipe(v.string(say('not-money')), v.regex(/^\d{1,12}(\.\d{1,2})?$/, say('not-money')), toDecimal);

/** Yuan, more than zero. */
export const price = () =>
  v.pipe(
    money(),
    v.check((amount) => amount.gt(0), say('not-positive', '请填写大于 0 的金额（单位：元）')),
  );

/** A whole number that JSON carries exactly. */
export const count = (min = 0, max: number = Number.MAX_SAFE_INTEGER) =>
  v.pipe(
    v.number(say('not-a-count')),
    v.safeInteger(say('not-a-count')),
    v.minValue(0, say('not-a-count')),
    v.minValue(min, min === 1 ? say('not-positive') : say('out-of-range', `请填写不小于 ${min} 的整数`)),
    v.maxValue(max, say('out-of-range', `请填写不超过 ${max} 的整数`)),
    v.transform((value) => value + 0),
  );

export const date = () =>
  v.pipe(
    v.string(say('not-a-date')),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, say('not-a-date')),
    v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
      const day = parseDay(dataset.value);
      if (day !== null) return day;
      addIssue({ message: say('not-a-date') });
      return NEVER;
    }),
  );

const toInputError = (issue: v.BaseIssue<unknown>): InputError => {
  const keys = issue.path?.map((item) => String(item.key)) ?? [];
  const last = issue.path?.at(-1);
  // An array lacks every named field; what is wrong with it is that it is an array.
  if (last?.origin === 'key' && Array.isArray(last.input)) {
    return {
      path: keys.slice(0, -1).join('.'),
      code: 'not-an-object',
      message: errorMessages['not-an-object'],
    };
  }
  const bar = issue.message.indexOf('|');
  return {
    path: keys.join('.'),
    code: issue.message.slice(0, bar) as ErrorCode,
    message: issue.message.slice(bar + 1),
  };
};

/** Parses without throwing; one error per path, the first that was found. */
export const parse = <S extends Schema>(
  schema: S,
  input: unknown,
): { value: v.InferOutput<S> } | { errors: InputError[] } => {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return { value: parsed.output };
  const byPath = new Map<string, InputError>();
  for (const issue of parsed.issues) {
    const error = toInputError(issue);
    if (!byPath.has(error.path)) byPath.set(error.path, error);
  }
  return { errors: [...byPath.values()] };
};
