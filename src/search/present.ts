import { excerpt, markText, type Ranges, rangesOf, type Segment } from './excerpt.ts';
import { comparable, strip } from './fold.ts';
import { nearRanges } from './near.ts';
import { KINDS, type SearchRecord } from './record.ts';

/** What is marked in a result: words as they are compared, or pairs of characters of a near result. */
export type Marking = { needles: readonly string[] } | { pairs: readonly string[] };

/** A result as it is shown. */
export interface Presented {
  /** Chapter and heading that the record stands under. */
  where: string;
  /** Name of the kind; null for the usual one. */
  kind: string | null;
  /** The number as cited; null where there is none or the title begins with it. */
  label: Segment | null;
  title: Segment[];
  /** The sentence with the mark, or the first one; empty where there is nothing but a title. */
  body: Segment[];
}

/** Stands between a title and the text that follows it in the same line. */
const COLON = '：';

function rangesIn(text: string, marking: Marking): Ranges {
  return 'needles' in marking
    ? rangesOf(comparable(text), marking.needles)
    : nearRanges(strip(text), marking.pairs);
}

export function present(record: SearchRecord, marking: Marking): Presented {
  const { number, label, title, text, context, pageTitle, chapterTitle, kind } = record;
  const ranges = rangesIn(number + text, marking);
  const positionOf = (index: number) => strip(number + text.slice(0, index)).length;
  const titleAt = text.indexOf(title);
  // A title at the beginning is not said twice.
  const afterTitle = title.length + (text.startsWith(COLON, title.length) ? COLON.length : 0);
  const bodyAt = title !== '' && titleAt === 0 ? afterTitle : 0;
  const body = text.slice(bodyAt);
  const part = context || pageTitle;
  return {
    where: part === chapterTitle ? part : `${chapterTitle} › ${part}`,
    kind: kind === 'clause' ? null : (KINDS.find((entry) => entry.kind === kind)?.label ?? null),
    // Shown as cited, not as printed, so it is marked whole when the query reaches into it.
    label:
      label === '' || title.startsWith(label)
        ? null
        : { text: label, marked: ranges.some(([start]) => start < strip(number).length) },
    title: title === '' ? [] : markText(title, ranges, positionOf(titleAt)),
    body: body.trim() === '' ? [] : excerpt(markText(body, ranges, positionOf(bodyAt))),
  };
}
