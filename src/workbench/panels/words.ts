import type { Bidder, Verdict } from '../project/project.ts';

export const VERDICTS = ['通过', '不通过'] as const;
export const CONSENTS = ['接受', '不接受'] as const;

const GOOD = /^(通过|合格|符合|是|接受|同意|√|✓|y|yes|1)$/i;
const BAD = /^(不通过|未通过|不合格|不符合|否|不接受|不同意|×|✗|x|n|no|0)$/i;

/** What people write for a verdict, or null for a word that is none. */
export function readVerdict(text: string): Verdict | null {
  const word = text.trim();
  if (word === '' || word === '—') return '';
  if (GOOD.test(word)) return 'passed';
  return BAD.test(word) ? 'failed' : null;
}

export const verdictWord = (verdict: Verdict): string =>
  verdict === '' ? '' : VERDICTS[verdict === 'passed' ? 0 : 1];

export const consentWord = (consent: Bidder['correctionAccepted']): string =>
  consent === '' ? '' : CONSENTS[consent === 'yes' ? 0 : 1];
