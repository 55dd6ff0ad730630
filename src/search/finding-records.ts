import { findings } from '../tender/errata/index.ts';
import type { SearchRecord } from './record.ts';

/** Every finding of the checks, where the page of doubts says it. Its quotes are found in their clauses. */
export const findingRecords = (): SearchRecord[] =>
  findings.map(({ id, title, why, ask, meanwhile }) => ({
    page: 'errata/',
    pageTitle: '疑点清单',
    chapterTitle: '疑点清单',
    chapter: 0,
    id,
    number: '',
    label: '',
    title,
    text: [title, why, ask.what, meanwhile].join('\n'),
    context: '',
    kind: 'finding',
  }));
