import type { Rule } from './place.ts';

/** References that only a reader understands: in this clause these words mean that one. */
const KNOWN: readonly { clause: string; words: string; to: string }[] = [
  { clause: 'c2-s5-5.5', words: '上述修正错误的方法', to: 'c2-s5-5.4' },
  { clause: 'c3-13.2', words: '上述情形', to: 'c3-13.1' },
  { clause: 'c3-17.2', words: '前述联系信息', to: 'c3-17.1' },
  { clause: 'c3-17.3', words: '前述联系信息', to: 'c3-17.1' },
  { clause: 'c3-a1-2', words: '考核评分表', to: 'c3-a1-t-1-1' },
  { clause: 'c4-a1-2', words: '考核评分表', to: 'c4-a1-t-1-1' },
];

export const known: Rule = (text, place) =>
  KNOWN.filter(({ clause }) => clause === place.clause).flatMap(({ words, to }) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, to }];
  });
