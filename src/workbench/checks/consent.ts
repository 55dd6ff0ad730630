import { type Check, type Finding, nameOf } from './finding.ts';

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
      .map(
        ({ bidder, stated, price }): Finding => ({
          kind: 'consent',
          where: { field: 'correctionAccepted', bidder },
          place: nameOf(at, bidder),
          what: `报价由 ${stated} 修正为 ${price}，没有记录投标人是否接受`,
          expected: '接受或不接受',
          found: '未填',
          clause: 'c2-s5-5.5',
          mend: '通过苏采云系统告知投标人并记录答复；不接受的，投标被拒绝',
        }),
      ),
};
