import type { Answer } from './draft.ts';
import type { Standing } from './standing.ts';

export type ListId = 'grounds' | 'documents' | 'rows';

/** The two answers of a list; the third, 不适用, is the same everywhere. */
export const ANSWERS: Readonly<Record<ListId, Readonly<Record<'sound' | 'unsound', string>>>> = {
  grounds: { sound: '没有此情形', unsound: '有此情形' },
  documents: { sound: '已备', unsound: '未备' },
  rows: { sound: '已响应', unsound: '未响应' },
};

export const answerWords = (list: ListId, answer: Answer | null): string => {
  if (answer === null) return '未查';
  return answer === 'not-applicable' ? '不适用' : ANSWERS[list][answer];
};

/** Where the checklist stands, in one sentence. Says what was found, never that a bid is valid. */
export function verdict({ open, fatal, total }: Standing): string {
  const rest = open.length > 0 ? `还有 ${open.length} 项未查` : '';
  if (fatal.length > 0) {
    return `${fatal.length} 项会使投标无效${rest && `，${rest}`}。`;
  }
  if (open.length === total) return '还没有开始查。';
  return rest
    ? `${rest}；已查的各项中没有发现会使投标无效的。`
    : `${total} 项都已查，没有发现会使投标无效的。`;
}

export const progressWords = ({ open, total }: Standing): string =>
  `已查 ${total - open.length} 项，共 ${total} 项`;

/** Clauses that the page's own sentences rest on. */
export const SAID = {
  qualification: 'c2-s5-5.1.1',
  conformity: 'c2-s5-5.1.2',
  abandonment: 'c2-s5-6.2',
  substantive: 'c2-s5-6.1.7',
  rows: 'c6-f11',
} as const;
