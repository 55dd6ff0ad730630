import type { RulePage } from '../page.ts';

export const rmbCapitalPage: RulePage = {
  decides: '小写金额怎样写成大写；大写金额是多少；两者是否一致，以哪一个为准。',
  formula: [
    '每组四位：仟、佰、拾、个；三组：亿、万、元；然后角、分',
    '到元或角为止的写“整”，有分的不写',
    '中间的 0 写“零”，连续几个 0 只写一个',
  ],
  boundaries: [
    { words: '元位或万位是 0、其后一位不是 0', included: '零可写可不写，两种写法都认', clause: 'c6-f1' },
    { words: '大小写相差一分', included: '不一致，以大写为准', clause: 'c2-s5-5.4-2' },
  ],
  excludes: [
    '不识别一、二、两、〇、拾万（缺“壹”）等简写：报错，不猜测。',
    '最大 999999999999.99 元。',
    '不修正投标报价：见“报价修正”。',
  ],
  examples: [
    {
      name: '预算金额写成大写',
      input: { amount: '88150000.00' },
      result: {
        amount: '88150000.00',
        capital: '捌仟捌佰壹拾伍万元整',
        consistent: null,
        prevailing: '88150000.00',
      },
    },
    {
      name: '中间有零、有分',
      input: { amount: '81500060.05' },
      result: {
        amount: '81500060.05',
        capital: '捌仟壹佰伍拾万零陆拾元零伍分',
        consistent: null,
        prevailing: '81500060.05',
      },
    },
    {
      name: '大小写不一致，以大写为准',
      input: { amount: '81500000.00', capital: '人民币捌仟壹佰伍拾万零伍仟圆正' },
      result: {
        amount: '81500000.00',
        capital: '捌仟壹佰伍拾万伍仟元整',
        consistent: false,
        prevailing: '81505000.00',
      },
    },
  ],
};
