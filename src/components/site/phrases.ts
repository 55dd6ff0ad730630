/** A title that is no longer stands in one line everywhere. */
const SHORT = 7;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** They belong to what follows them: 大数据, 小程序, 子系统. */
const PREFIX = /[大小子软零无]$/;

/**
 * The pieces between which a title may be broken over two lines: 常熟市智慧 · 政务 · 服务 · 平台 · 项目运维. A dictionary knows few names, and cuts
 * the ones that it does not know into single characters: those stay with what stands before them, and a piece has two at least.
 */
export function phrasesOf(title: string): readonly string[] {
  if (title.length <= SHORT) return [title];
  const phrases = [''];
  for (const { segment } of words.segment(title)) {
    const before = phrases.at(-1)!;
    // A number stays with its noun and its unit; at marks, the browser knows by itself.
    const mayBreak = /^\p{L}{2}/u.test(segment) && /\p{L}{2}$/u.test(before) && !PREFIX.test(before);
    if (mayBreak) phrases.push(segment);
    else phrases[phrases.length - 1] = before + segment;
  }
  return phrases;
}

/** The same in HTML, where a title may hold tags. */
export function phrasesIn(html: string): string {
  if (html.replace(/<[^>]*>/g, '').length <= SHORT) return html;
  return html.replace(
    /(<[^>]*>|&[^;\s]+;)|[^<&]+/g,
    (text, mark?: string) => mark ?? phrasesOf(text).join('<wbr>'),
  );
}
