import { describe, expect, it } from 'vitest';
import {
  bidValidity,
  creditDecision,
  openingPrice,
  sealWord,
  signingDays,
  tieBreak,
  tooFew,
  uploadDeadline,
} from '../../../../src/tender/errata/terms/procedure.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const text = (...all: [string, string][]) => tender(all.map(([id, words]) => clause(id, words)));

describe('投标和评标的程序', () => {
  it('截止时刻的三种说法', () => {
    expect(
      shown(
        uploadDeadline,
        text(
          ['c1', '请于13点00分（北京时间）前上传。'],
          ['c2-s4-2.1', '上传电子投标文件的时间不得迟于截止时间。'],
          ['c2-s4-3.1', '投标截止时间后上传的，拒绝接收。'],
        ),
      ),
    ).toEqual([
      [
        'c1 请于13点00分（北京时间）【前】上传。',
        'c2-s4-2.1 上传电子投标文件的时间【不得迟于】截止时间。',
        'c2-s4-3.1 投标截止时间【后】上传的，拒绝接收。',
      ],
    ]);
  });

  it('并列时的两种说法', () => {
    expect(
      shown(tieBreak, text(['c2-s5-5.6', '采取随机抽取的方式确定。'], ['c5-s1-1', '由采购人组织抽签确定。'])),
    ).toEqual([['c2-s5-5.6 采取【随机抽取】的方式确定。', 'c5-s1-1 由采购人组织【抽签】确定。']]);
  });

  it('信用记录由谁认定', () => {
    expect(
      shown(
        creditDecision,
        text(
          ['c2-s5-5.1.1', '由采购人对投标文件中的资格证明文件进行审查。'],
          ['c5-s4', '凡经评标委员会确认的。'],
          ['c5-s4-3', '根据评标委员会确认的失信信息处理。'],
        ),
      ),
    ).toEqual([
      [
        'c2-s5-5.1.1 由【采购人】对投标文件中的资格证明文件进行审查。',
        'c5-s4 凡经【评标委员会】确认的。',
        'c5-s4-3 根据【评标委员会】确认的失信信息处理。',
      ],
    ]);
  });

  it('不足三家', () => {
    expect(
      shown(
        tooFew,
        text(
          ['c2-s5-6.2.1', '对招标文件作实质响应的投标人不足三家的。'],
          ['c2-s5-6.3.1', '出现不足三家情况，按政府采购相关规定执行。'],
        ),
      ),
    ).toEqual([
      [
        'c2-s5-6.2.1 对招标文件作实质响应的投标人【不足三家的】。（列为废标条款）',
        'c2-s5-6.3.1 出现不足三家情况，【按政府采购相关规定执行】。',
      ],
    ]);
  });

  it('总价以谁为准', () => {
    expect(
      shown(
        openingPrice,
        text(
          ['c2-s3-4.2', '评标时按开标一览表中价格为准。'],
          ['c2-s5-5.4-1', '不一致的，以开标一览表为准。'],
          ['c2-s5-5.4-4', '不一致的，以单价金额计算结果为准。'],
          ['c6-f2-4', '报价明细供评委和采购人参考。'],
        ),
      ),
    ).toEqual([
      [
        'c2-s3-4.2 评标时按【开标一览表中价格】为准。',
        'c2-s5-5.4-1 不一致的，以【开标一览表】为准。',
        'c2-s5-5.4-4 不一致的，以【单价金额计算结果】为准。',
        'c6-f2-4 报价明细【供评委和采购人参考】。',
      ],
    ]);
  });

  const seal = (word: string) =>
    text(
      ['c2-s5-6.1.11', '加盖CA电子公章。'],
      ['c6-f1', `加盖CA电子${word}。`],
      ['c6-f7', '加盖CA电子公章。'],
    );
  it('公章和签章', () => {
    expect(shown(sealWord, seal('签章'))).toEqual([
      ['c2-s5-6.1.11 加盖【CA电子公章】。', 'c6-f1 加盖【CA电子签章】。', 'c6-f7 加盖【CA电子公章】。'],
    ]);
    expect(idsFound(sealWord, seal('公章'))).toEqual([]);
  });

  it('签订合同的期限', () => {
    const days = (longest: string) =>
      text(['c2-s7-1.1', `发出之日起十五日（特殊情况最长不超过${longest}）内签订。`]);
    expect(shown(signingDays, days('三十日'))).toEqual([
      ['c2-s7-1.1 发出之日起【十五日】（特殊情况最长不超过【三十日】）内签订。'],
    ]);
    expect(idsFound(signingDays, days('十五日'))).toEqual([]);
  });

  it('投标有效期', () => {
    const validity = (days: string) =>
      text(['c2-s3-9.1', '开标之日后六十（60）天内有效。'], ['c6-f8-4', `有效期为开标之日后${days}天。`]);
    expect(shown(bidValidity, validity('九十（90）'))).toEqual([
      ['c2-s3-9.1 开标之日后【六十（60）天】内有效。', 'c6-f8-4 有效期为开标之日后【九十（90）天】。'],
    ]);
    expect(idsFound(bidValidity, validity('六十（60）'))).toEqual([]);
  });
});
