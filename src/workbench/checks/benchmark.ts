import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { isBlank, readMoney } from '../evaluation/figures.ts';
import { compared } from './claims.ts';
import type { Check } from './finding.ts';

/** The agency's benchmark against the lowest valid price (c5-s2-1). */
export const benchmark: Check = {
  kind: 'benchmark',
  clause: 'c5-s2-1',
  examined: ({ entries }) => compared(isBlank(entries.project.claims.benchmark) ? 0 : 1, '评标基准价'),
  run: ({ entries, result }) => {
    const given = entries.project.claims.benchmark;
    const read = readMoney(given);
    if (isBlank(given) || (read !== null && read === result.benchmark)) return [];
    return [
      {
        kind: 'benchmark',
        where: { field: 'benchmark' },
        place: '评标基准价',
        what: read === null ? '填报的评标基准价读不出' : '填报的评标基准价不是有效投标中最低的报价',
        expected: result.benchmark === null ? '没有有效报价' : groupDigits(result.benchmark),
        found: read === null ? given : groupDigits(read),
        clause: 'c5-s2-1',
        mend: '以仍在评审中的最低投标总报价为基准价；它一变，全部价格分都要重算',
      },
    ];
  },
};
