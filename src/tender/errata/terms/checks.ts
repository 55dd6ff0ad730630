import type { CheckGroup } from '../finding.ts';
import { assessmentScope, breachOverlap, gradeWord, partyName, serviceTerm, staffLoss } from './contract.ts';
import { missingParts } from './missing-parts.ts';
import { noMinimum } from './no-minimum.ts';
import { openPeriods } from './open-periods.ts';
import { patrol } from './patrol.ts';
import {
  bidValidity,
  creditDecision,
  openingPrice,
  sealWord,
  signingDays,
  tieBreak,
  tooFew,
  uploadDeadline,
} from './procedure.ts';
import { smeProof } from './qualification.ts';
import { recentMonths, teamTiers, trackRecordDate } from './scoring.ts';
import { interruption, licenceTerm, penetrationTests, twoResponses, updateInterval } from './service.ts';
import { serviceStart } from './service-start.ts';
import { undefinedTerms } from './undefined-terms.ts';
import { userWords } from './user-words.ts';

export const terms: CheckGroup = {
  title: '同一事项的界线、期限、主体和用语',
  checks: [
    undefinedTerms,
    uploadDeadline,
    sealWord,
    smeProof,
    creditDecision,
    tooFew,
    openingPrice,
    tieBreak,
    bidValidity,
    signingDays,
    recentMonths,
    trackRecordDate,
    teamTiers,
    staffLoss,
    breachOverlap,
    assessmentScope,
    gradeWord,
    partyName,
    serviceTerm,
    serviceStart,
    openPeriods,
    interruption,
    licenceTerm,
    penetrationTests,
    patrol,
    missingParts,
    noMinimum,
    twoResponses,
    updateInterval,
    userWords,
  ],
};
