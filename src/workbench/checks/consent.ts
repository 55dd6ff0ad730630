import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { type Check, type Finding, placeOf } from './finding.ts';

/** A corrected price binds only a bidder who was asked (c2-s5-5.5). */
export const consent: Check = {
  kind: 'consent',
  clause: 'c2-s5-5.5',
  examined: ({ result }) => {
    const count = result.corrected.filter(({ mustBeAccepted }) => mustBeAccepted).length;
    return count === 0 ? `${result.corrected.length} 份报价，没有须确认的修正` : `${count} 份须确认的修正`;
  },
  run: (at) =>
    at.result.corrected
      .filter(
        ({ bidder, mustBeAccepted }) =>
          mustBeAccepted && at.entries.project.bidders[bidder]!.correctionAccepted === '',
      )
      .map(({ bidder, stated, price }): Finding => {
        const where = { field: 'correctionAccepted' as const, bidder };
        return {
          kind: 'consent',
          where,
          place: placeOf(at, where),
          what: `报价由 ${groupDigits(stated)} 元修正为 ${groupDigits(price)} 元，没有记录投标人是否接受`,
          expected: '接受或不接受',
          found: '未填',
          clause: 'c2-s5-5.5',
          mend: '通过苏采云系统告知投标人并记录答复；不接受的，投标被拒绝',
        };
      }),
};
