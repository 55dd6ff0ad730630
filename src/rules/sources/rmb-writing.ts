import type { ExternalSource } from '../sources.ts';

export const rmbWriting = {
  id: 'rmb-writing',
  title: '中国人民银行《正确填写票据和结算凭证的基本规定》',
  says: '大写用壹至玖、零、拾佰仟万亿、元（圆）角分、整（正），也受理繁体的貳、陸、億、萬、圓；到元为止的写整，到角为止的可以不写整，有分的不写整；数字中间的 0 写零，连续几个 0 只写一个零；元位或万位是 0 而其后一位不是 0 的，零可写可不写。',
  checked: '2026-11-22',
  outside: '超过 999999999999.99 元的金额不予换算；一、二、两、〇、念、毛等简写不予识别，报错而不猜测。',
} as const satisfies ExternalSource;
