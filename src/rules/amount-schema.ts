import * as v from 'valibot';
import { Decimal } from './amount.ts';
import { say } from './schema.ts';

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

const DECIMALS = /^\d{1,3}(\.\d{1,2})?$/;

const upTo = (max: Decimal, what: string) =>
  v.check((value: Decimal) => value.lte(max), say('out-of-range', `请填写 0 到 ${max} 之间的${what}`));

/** Points from 0 to `max`, at most two decimals. */
export const score = (max: Decimal) =>
  v.pipe(
    v.string(say('not-a-score')),
    v.regex(DECIMALS, say('not-a-score')),
    toDecimal,
    upTo(max, '分数，最多两位小数'),
  );

/** Per cent as text, 0 to 100 (`"0.50"` is 0.50 %), as a ratio. */
export const rate = () =>
  v.pipe(
    v.string(say('not-a-rate')),
    v.regex(DECIMALS, say('not-a-rate')),
    toDecimal,
    upTo(new Decimal(100), '百分数，最多两位小数'),
    v.transform((percent) => percent.div(100)),
  );

/** How many of a thing a bid line counts: more than zero, at most four decimals. */
export const quantity = () =>
  v.pipe(
    v.string(say('not-a-quantity')),
    v.regex(/^\d{1,9}(\.\d{1,4})?$/, say('not-a-quantity')),
    toDecimal,
    v.check((value) => value.gt(0), say('not-positive')),
  );
