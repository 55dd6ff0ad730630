import type { CheckGroup } from '../finding.ts';
import { brokenSentences } from './broken-sentences.ts';
import { copiedLines } from './copied-lines.ts';
import { emptyRequirements } from './empty-requirements.ts';
import { faultGrades } from './fault-grades.ts';
import { misprints } from './misprints.ts';
import { rareVariants } from './rare-variants.ts';
import { repairBeforeResponse } from './repair-before-response.ts';
import { repeatedLead } from './repeated-lead.ts';
import { repeatedWords } from './repeated-words.ts';
import { responseTimes } from './response-times.ts';
import { shiftedLines } from './shifted-lines.ts';

export const wording: CheckGroup = {
  title: '语句、用字、时限',
  checks: [
    brokenSentences,
    emptyRequirements,
    shiftedLines,
    copiedLines,
    repeatedLead,
    responseTimes,
    repairBeforeResponse,
    faultGrades,
    rareVariants,
    misprints,
    repeatedWords,
  ],
};
