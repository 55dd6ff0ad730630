import { type Check, placeOf } from './finding.ts';
import { at as cell, onSheets } from './sheets.ts';

/** Objective items on which the experts do not agree; the cell is the first one off the majority. */
export const objectiveDiffers: Check = {
  kind: 'objective-differs',
  clause: 'c5-s2',
  examined: ({ entries, result }) => {
    const items = entries.items.filter(({ objective }) => objective).length;
    const bidders = result.marks.length;
    return items === 0 || bidders === 0 ? '' : `${bidders} 家 × ${items} 个客观评分项`;
  },
  run: (at) =>
    onSheets(at, 'objective-differs').map(({ bidder, item, experts, finding }) => {
      const where = cell(bidder, item, experts[0]);
      const who = experts.map((expert) => at.entries.experts[expert]).join('、');
      return {
        kind: 'objective-differs',
        where,
        place: placeOf(at, { field: 'score', bidder, item }),
        what: `客观评分项，各位评委应当一致${finding.expected === undefined ? '' : `；与多数不同的：${who}`}`,
        expected: finding.expected ?? '',
        found: finding.found ?? '',
        clause: 'c5-s2',
        mend: '请评委核对证明材料，统一为一个分数',
      };
    }),
};
