import { score } from '../../../rules/amount.ts';
import { amountOf } from '../../../rules/parameter.ts';
import {
  regularRequirements,
  serviceDeduction,
  serviceResponseWeight,
} from '../../../rules/parameters/technical.ts';
import { technicalScore } from '../../../rules/scoring/technical-score.ts';
import type { Kind } from '../exercise.ts';
import { about, explained } from '../support.ts';

/** 服务响应情况 by the number of negative deviations, now and then with a substantive requirement among them. */
export const serviceResponseKind: Kind = {
  id: 'service-response',
  title: '服务响应扣分',
  draw(random) {
    const deviations = random.whole(1, 60);
    const positive = random.whole(1, 9);
    const substantive = random.chance(20);
    const explanation = explained(
      technicalScore({
        serviceResponse: { negativeDeviations: deviations, substantiveUnmet: substantive },
        plans: Array.from({ length: 10 }, () => 'adequate' as const),
        team: [],
      }),
    );
    const weight = amountOf(serviceResponseWeight);
    const each = amountOf(serviceDeduction);
    const less = (count: number) => score(weight.minus(each.times(count)));
    return {
      facts: [
        `常规要求共 ${regularRequirements.value} 条，《项目服务要求响应及偏离表》里负偏离 ${deviations} 条，正偏离 ${positive} 条。`,
        substantive ? '另有一条实质性要求写明“不满足”。' : '斜体且有下划线的实质性要求逐条响应，全部满足。',
      ],
      tables: [],
      ask: '“服务响应情况”一项得多少分？',
      answer: { form: 'amount', unit: '分', right: explanation.result.items[0]!.score },
      misreadings: [
        {
          id: 'substantive-deducted',
          gives: less(deviations + (substantive ? 1 : 0)),
          words: '把未满足的实质性要求也只当作扣分。任何一项实质性要求未满足，按无效投标处理，不再评分。',
          clause: 'c5-s2-2-1-note-2',
        },
        {
          id: 'substantive-overlooked',
          gives: less(deviations),
          words: '没有理会未满足的实质性要求。任何一项实质性要求未满足，按无效投标处理，不再评分。',
          clause: 'c5-s2-2-1-note-2',
        },
        {
          id: 'positive-deducted',
          gives: less(deviations + positive),
          words: '正偏离也扣了分。只有负偏离扣分。',
          clause: 'c5-s2-2-1',
        },
        {
          id: 'positive-offset',
          gives: less(Math.max(0, deviations - positive)),
          words: '用正偏离抵了负偏离。负偏离每有一条都扣分，正偏离不加分，也不能抵扣。',
          clause: 'c5-s2-2-1',
        },
      ],
      explanations: [about(explanation, ['c5-s2-2-1'])],
      clauses: ['c5-s2-2-1', 'c5-s2-2-1-note-2'],
    };
  },
};
