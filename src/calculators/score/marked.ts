import { answersFor, isNegative } from '../../requirements/answers/answers.ts';
import { kept } from '../../requirements/answers/keep.ts';
import { readAnswers } from '../../requirements/answers/read.ts';
import type { Known } from './known.ts';

/** The substantive article of the contract: what 附件11 answers beside the requirements of chapter 4. */
const TERMS = 'c3-5';

export type Marked =
  | { ok: false; message: string }
  | {
      ok: true;
      /** Places among the regular requirements, and in 附件4. */
      regular: number[];
      articles: number[];
      servicesUnmet: boolean;
      termsUnmet: boolean;
      message: string;
    };

/** What has been marked on the requirements page and kept in this browser. */
export function readMarked(known: Known): Marked {
  const text = kept();
  if (text === null) {
    return {
      ok: false,
      message:
        '这台机器上没有保存的标注。请打开服务要求表标注，并在“填写的数据”里勾选“保存在这台机器的浏览器里”，再回来取用。',
    };
  }
  const regular = [...known.regular, ...known.articles.map(({ id }) => id)];
  const substantive = [...known.substantive, TERMS];
  const read = readAnswers(
    text,
    (id, answer) =>
      (regular.includes(id) && answersFor(false).includes(answer)) ||
      (substantive.includes(id) && answersFor(true).includes(answer)),
  );
  if (!read.ok) return { ok: false, message: '保存的标注读不出来，没有取用。请到服务要求表重新标注。' };
  const { marks } = read.answers;
  const negative = (ids: readonly string[]): number[] =>
    ids.flatMap((id, place) => (isNegative(marks[id]) ? [place] : []));
  const found = {
    regular: negative(known.regular),
    articles: negative(known.articles.map(({ id }) => id)),
    unmet: negative(known.substantive),
    terms: negative([TERMS]),
  };
  const unmet = found.unmet.length + found.terms.length;
  return {
    ok: true,
    regular: found.regular,
    articles: found.articles,
    servicesUnmet: found.unmet.length > 0,
    termsUnmet: found.terms.length > 0,
    message: `已取用：服务要求负偏离 ${found.regular.length} 条，合同条款负偏离 ${found.articles.length} 条，${
      unmet === 0 ? '没有未满足的实质性要求' : `未满足的实质性要求 ${unmet} 项`
    }。`,
  };
}
