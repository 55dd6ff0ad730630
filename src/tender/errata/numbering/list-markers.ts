import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { families, firstSentence, place } from '../text.ts';

const CHECK = 'list-markers';
const CIRCLED = /^[\u2460-\u2473]$/;
const STYLES = [/^（\d+）$/, CIRCLED] as const;

const orderOf = (marker: string) =>
  CIRCLED.test(marker) ? marker.charCodeAt(0) - 0x245f : Number(marker.replace(/\D/g, ''));

/** （1）（2）… and ①②… count up by one and stay in one style. */
export const listMarkers: Check = {
  id: CHECK,
  title: '（1）、① 各级序号连续，一列之内不混用',
  run({ clauses }) {
    const mixed = clauses.flatMap((clause) => mixedMarker(clause) ?? []);
    const gaps = families(clauses).flatMap((items) =>
      STYLES.flatMap((style) => brokenSequence(items, style)),
    );
    return [
      ...mixed.map((found) =>
        finding(
          CHECK,
          [found],
          {
            title: '同一列序号换了写法',
            why: '前几项用一种序号，后一项换了另一种，看不出它是并列的一项，还是另一列里的一项。',
            ask: { what: '这一项是否与前几项并列，中间有没有缺项。', kind: '询问' },
            meanwhile: '按并列的一项理解。',
            consequence: 'form',
          },
          found.clause,
        ),
      ),
      ...(gaps.length > 0
        ? [
            finding(
              CHECK,
              gaps,
              {
                title: '序号跳号或重号',
                why: '序号中断，可能漏印了一项。',
                ask: { what: '序号中断处是否缺少内容。', kind: '询问' },
                meanwhile: '按印出的各项计。',
                consequence: 'form',
              },
              'sequence',
            ),
          ]
        : []),
    ];
  },
};

/** In one running line: （1）…（2）…③. */
function mixedMarker(clause: Clause): Place | null {
  const markers = [...clause.text.matchAll(/(?<=^|[：；。\n])(?:（\d{1,2}）|[\u2460-\u2473])/g)].map(
    ([marker]) => marker,
  );
  const first = markers[0] as string;
  const odd = markers.find(
    (marker, i) => CIRCLED.test(marker) !== CIRCLED.test(first) && orderOf(marker) === i + 1,
  );
  return odd && orderOf(first) === 1 ? place(clause, new RegExp(odd)) : null;
}

function brokenSequence(items: readonly Clause[], style: RegExp): Place[] {
  const marked = items.filter(({ number }) => style.test(number));
  return marked
    .filter(
      ({ number }, i) => orderOf(number) !== (i === 0 ? 1 : orderOf((marked[i - 1] as Clause).number) + 1),
    )
    .map((item) => ({ clause: item.id, quote: firstSentence(item), note: `序号印作${item.number}` }));
}
