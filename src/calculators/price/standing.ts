import { MARK } from './draft.ts';
import type { Standing } from './outlook.ts';

export const statusWords: Readonly<Record<Standing['status'], string>> = {
  scored: '',
  'over-budget': '超过预算',
  rejected: MARK,
};

export const rankWords = ({ rank, tied }: Pick<Standing, 'rank' | 'tied'>): string =>
  rank === null ? '—' : `第 ${rank} 名${tied ? '（并列）' : ''}`;
