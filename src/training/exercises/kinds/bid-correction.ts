import { Decimal, money, sum } from '../../../rules/amount.ts';
import { bidCorrection } from '../../../rules/bid/bid-correction.ts';
import { toCapital } from '../../../rules/capital.ts';
import type { Kind } from '../exercise.ts';
import { explained, shownYuan, yuanOf } from '../support.ts';

const MONTHS = 12;

const part = (name: string, quantity: number, unitWan: number) => ({
  name,
  quantity: String(quantity),
  unitPrice: yuanOf(unitWan),
  amount: yuanOf(quantity * unitWan),
});

/** Figures against capital figures, against another place, and against the sum of the detail prices. */
export const bidCorrectionKind: Kind = {
  id: 'bid-correction',
  title: '修正报价',
  draw(random) {
    const wan = random.whole(7000, 8700);
    const figures = yuanOf(wan);
    const differs = random.chance(60);
    const capitalAmount = differs ? yuanOf(wan + random.pick([-90, -9, 9, 90, 100])) : figures;
    const elsewhere = yuanOf(wan + random.pick([-50, -10, 10, 50]));
    const [month, rounds, round] = [random.whole(150, 300), random.whole(2, 6), random.whole(150, 350)];
    const rest = wan + random.pick([0, 30, -20]) - MONTHS * month - rounds * round;
    const lines = [
      part('运行维护服务', MONTHS, month),
      part('应用研发服务', rounds, round),
      part('基础资源设施服务', 1, rest),
    ];
    const wrong = random.whole(0, lines.length - 1);
    const misprinted = lines.map((line, index) =>
      index === wrong ? { ...line, amount: money(new Decimal(line.amount).plus(90_000)) } : line,
    );
    const total = money(sum(misprinted.map(({ amount }) => new Decimal(amount))));
    const mended = money(sum(lines.map(({ amount }) => new Decimal(amount))));
    const capital = toCapital(new Decimal(capitalAmount));
    const explanation = explained(
      bidCorrection({
        opening: { amount: figures, capital },
        elsewhere: [elsewhere],
        detail: { lines: misprinted.map(({ name: _, ...line }) => line), total },
      }),
    );
    return {
      facts: [
        `开标一览表：小写 ${shownYuan(figures)} 元，大写人民币${capital}。`,
        `投标文件的服务方案里另写“总报价 ${shownYuan(elsewhere)} 元”。`,
        `投入费用明细表的合计是 ${shownYuan(total)} 元，各行见下表。`,
      ],
      tables: [
        {
          caption: '投入费用明细表（元）',
          columns: [
            { title: '费用名称' },
            { title: '数量', figure: true },
            { title: '单价', figure: true },
            { title: '分项总价', figure: true },
          ],
          rows: misprinted.map(({ name, quantity, unitPrice, amount }) => [
            name,
            quantity,
            shownYuan(unitPrice),
            shownYuan(amount),
          ]),
        },
      ],
      ask: '按招标文件修正以后，评审所用的投标总报价是多少元？',
      answer: { form: 'amount', unit: '元', right: explanation.result.price },
      misreadings: [
        {
          id: 'figures-over-capital',
          gives: figures,
          words: '用了小写金额。大写与小写不一致时，以大写金额为准。',
          clause: 'c2-s5-5.4-2',
        },
        {
          id: 'elsewhere',
          gives: elsewhere,
          words: '用了服务方案里写的总报价。开标一览表与投标文件其他处不一致时，以开标一览表为准。',
          clause: 'c2-s5-5.4-1',
        },
        {
          id: 'detail-sum',
          gives: mended,
          words: '用了明细表按单价乘数量重新汇总的合计。明细表逐行修正，评审所用的总报价仍以开标一览表为准。',
          clause: 'c2-s3-4.2',
        },
        {
          id: 'detail-total',
          gives: total,
          words: '用了明细表写的合计。总报价以开标一览表为准。',
          clause: 'c2-s3-4.2',
        },
      ],
      explanations: [explanation],
      clauses: ['c2-s5-5.4', 'c2-s5-5.5'],
    };
  },
};
