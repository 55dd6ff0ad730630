import type { SearchRecord } from '../../src/search/record.ts';

/** A record for a test: a clause of chapter 2 with what matters to the test. */
export function record(given: Partial<SearchRecord> & { id: string }): SearchRecord {
  const { number = '' } = given;
  return {
    page: 'tender/2-instructions/5-evaluation/',
    pageTitle: '五、开标与评标',
    chapterTitle: '第二章 投标人须知',
    chapter: 2,
    number,
    label: number,
    text: '',
    title: '',
    context: '',
    kind: 'clause',
    ...given,
  };
}
