import { money } from '../../../rules/amount.ts';
import { amountOf, countOf } from '../../../rules/parameter.ts';
import { ceiling, fewestBidders } from '../../../rules/parameters/scoring.ts';
import { priceScore } from '../../../rules/scoring/price-score.ts';
import { ranking } from '../../../rules/scoring/ranking.ts';
import type { Kind } from '../exercise.ts';
import { about, companies, different, explained, shownYuan, yuanOf } from '../support.ts';

const BUDGET = ceiling.value;
const FEN_OVER = money(amountOf(ceiling).plus('0.01'));
/** The budget in 万元, to draw prices around it. */
const BUDGET_WAN = amountOf(ceiling).div(10_000).toNumber();
const LEAST = countOf(fewestBidders);

const OPTIONS = [
  { id: 'continue', label: '有效投标满三家，继续评审' },
  { id: 'failed', label: '有效投标不足三家，应当废标' },
] as const;

/** Whether enough bids are left when those over budget are out; prices on the budget and a fen above it. */
export const budgetKind: Kind = {
  id: 'budget',
  title: '预算与废标',
  draw(random) {
    const names = companies(random.whole(3, 5));
    const below = different(random, names.length, 6800, BUDGET_WAN - 25).map(yuanOf);
    const count = names.length;
    // As many over budget as make it close: two, three or four remain.
    const remaining = random.pick([2, 3, 3, Math.min(4, count)]);
    const atBudget = random.chance(70) ? 1 : 0;
    const prices = random.shuffled([
      ...Array.from({ length: atBudget }, () => BUDGET),
      ...below.slice(0, Math.max(0, remaining - atBudget)),
      ...Array.from({ length: count - remaining }, (_, index) =>
        index === 0 ? FEN_OVER : yuanOf(random.whole(BUDGET_WAN + 1, BUDGET_WAN + 85)),
      ),
    ]);
    const bids = names.map((bidder, index) => ({ bidder, price: prices[index]! }));
    const bidders = bids.map((bid) => ({
      ...bid,
      joinedAt: '2026-03-20T09:00',
      technical: '60.00',
      commercial: '12.00',
    }));
    const explanation = explained(ranking({ bidders }));
    const right = explanation.result.outcome === 'failed' ? 'failed' : 'continue';
    const onBudgetIsOver = remaining - atBudget < LEAST ? 'failed' : 'continue';
    return {
      facts: [`各家均通过资格审查，其他方面都符合要求。采购预算 ${shownYuan(BUDGET)} 元。`],
      tables: [
        {
          caption: '各家投标总报价（元）',
          columns: [{ title: '投标人' }, { title: '投标总报价', figure: true }],
          rows: bids.map(({ bidder, price }) => [bidder, shownYuan(price)]),
        },
      ],
      ask: '评审应当怎样进行下去？',
      answer: { form: 'one', options: OPTIONS, right },
      misreadings: [
        {
          id: 'budget-excluded',
          gives: atBudget > 0 ? onBudgetIsOver : right,
          words: '把正好等于预算的报价也算作无效了。无效的是“超过”预算的报价，等于预算有效。',
          clause: 'c2-s5-6.1.5',
        },
        {
          id: 'over-budget-counted',
          gives: 'continue',
          words: '超过预算的投标仍被数进去了。哪怕超出一分，也是无效投标，不计入家数。',
          clause: 'c2-s5-6.1.5',
        },
        {
          id: 'three-are-too-few',
          gives: remaining === LEAST ? 'failed' : right,
          words: '正好三家并不废标：条文说的是“不足三家”。',
          clause: 'c2-s5-6.2.1',
        },
      ],
      explanations: [
        about(explained(priceScore({ bids })), ['c2-s5-6.1.5']),
        about(explanation, ['c2-s5-6.2.1']),
      ].filter(({ steps }) => steps.length > 0),
      clauses: ['c2-s5-6.1.5', 'c2-s5-6.2.1'],
    };
  },
};
