import { Decimal, money, score } from '../../../rules/amount.ts';
import { finalPayment } from '../../../rules/contract/final-payment.ts';
import { amountOf } from '../../../rules/parameter.ts';
import { excellentFrom, freeNotices, goodFrom, qualifiedFrom } from '../../../rules/parameters/assessment.ts';
import type { Kind } from '../exercise.ts';
import { explained, shownYuan, yuanOf } from '../support.ts';

/** 尾款 with an assessment on or just below a grade, and rectification notices around the three that are free. */
export const finalPaymentKind: Kind = {
  id: 'final-payment',
  title: '算尾款',
  draw(random) {
    const contractPrice = yuanOf(random.whole(6500, 8700));
    const line = amountOf(random.pick([excellentFrom, goodFrom, qualifiedFrom]));
    const assessmentScore = score(
      line.minus(line.eq(amountOf(qualifiedFrom)) ? '0' : random.pick(['0', '0.01', '0.5', '2'])),
    );
    const notices = random.whole(1, 6);
    const of = (count: number, points: string) =>
      explained(finalPayment({ contractPrice, rectificationNotices: count, assessmentScore: points }));
    const explanation = of(notices, assessmentScore);
    const { remaining, deductions } = explanation.result;
    const free = Number(freeNotices.value);
    const onContract = new Decimal(deductions.total!).times(contractPrice).div(remaining);
    return {
      facts: [
        `中标价格（合同金额）${shownYuan(contractPrice)} 元，服务范围没有核减。`,
        `服务期内收到整改告知单 ${notices} 份，考核得 ${assessmentScore} 分。`,
      ],
      tables: [],
      ask: '验收以后应付的尾款是多少元？',
      answer: { form: 'amount', unit: '元', right: explanation.result.finalPayment! },
      misreadings: [
        {
          id: 'rounded-up-grade',
          gives: of(notices, score(new Decimal(assessmentScore).plus('0.5').floor())).result.finalPayment!,
          words: `把考核分取了整。考核分不取舍，差 0.01 分也不到上一档。`,
          clause: 'c3-a1-2',
        },
        {
          id: 'line-excluded',
          gives:
            assessmentScore === score(line) && !line.eq(amountOf(qualifiedFrom))
              ? of(notices, score(line.minus('0.01'))).result.finalPayment!
              : explanation.result.finalPayment!,
          words: '把正好达到的分数算进了下一档。各档都含下限本数。',
          clause: 'c3-a1-2',
        },
        {
          id: 'all-notices',
          gives: of(notices + free, assessmentScore).result.finalPayment!,
          words: `每一份整改告知单都扣了款。累计超过 ${free} 份的，每新增一份才扣。`,
          clause: 'c3-a1-1',
        },
        {
          id: 'third-counted',
          gives: of(notices + 1, assessmentScore).result.finalPayment!,
          words: `多扣了一份。${free} 份以内不扣，从第 ${free + 1} 份起每份扣。`,
          clause: 'c3-a1-1',
        },
        {
          id: 'of-the-contract',
          gives: money(Decimal.max(0, new Decimal(remaining).minus(onContract))),
          words: '按合同总金额扣了款。扣除比例乘的是合同剩余金额。',
          clause: 'c3-5.4',
        },
        {
          id: 'nothing-deducted',
          gives: remaining,
          words: '这是合同剩余金额，还没有减去整改告知单和考核分的扣款。',
          clause: 'c3-5.4',
        },
      ],
      explanations: [explanation],
      clauses: ['c3-5.2', 'c3-5.4', 'c3-a1-1', 'c3-a1-2'],
    };
  },
};
