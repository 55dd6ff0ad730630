import * as v from 'valibot';
import { parseDay } from './date.ts';
import { type ErrorCode, errorMessages } from './errors.ts';
import type { InputError } from './evaluation.ts';

/** Longest name of a bidder, person, contract, expert or item, in characters. */
const NAME_LENGTH = 100;

/** Valibot carries one string per issue: ours is the code, a bar, and the message. */
export const say = (code: ErrorCode, message: string = errorMessages[code]): string => `${code}|${message}`;

export type Schema = v.GenericSchema<unknown, unknown>;

/** An object with exactly these fields. */
export const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<v.InferInput<v.StrictObjectSchema<Entries, undefined>>>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
      say('not-an-object'),
    ),
    v.strictObject(entries, (issue) => say(issue.expected === 'never' ? 'unknown-property' : 'missing')),
  );

export const optional = <const Wrapped extends Schema>(wrapped: Wrapped) => v.optional(wrapped);

/** Null as an answer of its own. */
export const nullable = <const Wrapped extends Schema>(wrapped: Wrapped) => v.nullable(wrapped);

/** The length is looked at before the items, so that a list far too long costs nothing. */
export const list = <const Item extends Schema>(item: Item, min: number, max: number) =>
  v.pipe(
    v.custom<v.InferInput<Item>[]>(Array.isArray, say('not-a-list')),
    v.check((items) => items.length >= min, say('too-few', `请至少填写 ${min} 项`)),
    v.check((items) => items.length <= max, say('too-many', `最多 ${max} 项，请减少`)),
    v.array(item),
    v.metadata({ minItems: min, maxItems: max }),
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

/** What is reckoned from the input once, whatever reading is applied. */
export const derived = <const Given extends Schema, Value>(
  schema: Given,
  derive: (input: v.InferOutput<Given>) => Value,
) => v.pipe(schema, v.transform(derive));

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

/** A text that `read` turns into a value; `code` for anything else. */
export const text = <Value>(read: (text: string) => Value | null, code: ErrorCode) =>
  v.pipe(
    v.string(say(code)),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== null) return value;
      addIssue({ message: say(code) });
      return NEVER;
    }),
  );

export const date = () => v.pipe(text(parseDay, 'not-a-date'), v.metadata({ format: 'date' }));

/** A local time, to the second: `2026-04-08T13:00:00`. As text of one shape it sorts as time does. */
export const localTime = () =>
  v.pipe(
    v.string(say('not-a-time')),
    v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, say('not-a-time')),
    v.check((text) => parseDay(text.slice(0, 10)) !== null, say('not-a-time')),
    v.transform((text) => (text.length === 16 ? `${text}:00` : text)),
  );

const toInputError = (issue: v.BaseIssue<unknown>): InputError => {
  const bar = issue.message.indexOf('|');
  return {
    path: issue.path?.map((item) => String(item.key)).join('.') ?? '',
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
