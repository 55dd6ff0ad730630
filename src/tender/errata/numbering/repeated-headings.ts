import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { families, firstSentence } from '../text.ts';

const CHECK = 'repeated-headings';

/** The items of one list have different headings. */
export const repeatedHeadings: Check = {
  id: CHECK,
  title: '同一列各项的小标题不重复',
  run({ clauses }) {
    return families(clauses).flatMap((items) => {
      const twice = sameHeading(items);
      return twice.length === 0
        ? []
        : [
            finding(
              CHECK,
              twice,
              {
                title: '同一列里两项用了同一个小标题',
                why: '两项小标题相同而内容不同，其中一项的小标题与内容对不上，应做的事按标题看还是按内容看会有不同。',
                ask: { what: '小标题重复的两项，各自要求的服务内容是什么。', kind: '询问' },
                meanwhile: '按各项正文写的内容提供服务，小标题不作限定。',
                consequence: 'delivery',
              },
              (items[0] as Clause).parent as string,
            ),
          ];
    });
  },
};

function sameHeading(items: readonly Clause[]): Place[] {
  const headed = items
    .filter(({ number }) => /^(?:（\d+）|[\u2460-\u2473])$/.test(number))
    .flatMap((item) => {
      const heading = /^([^，。；：\n]{2,16})：/.exec(item.text)?.[1];
      return heading ? [{ item, heading }] : [];
    });
  return headed
    .filter(({ heading }) => headed.filter((other) => other.heading === heading).length > 1)
    .map(({ item, heading }) => ({
      clause: item.id,
      quote: firstSentence(item),
      marks: [[0, heading.length]],
      note: `序号${item.number}`,
    }));
}
