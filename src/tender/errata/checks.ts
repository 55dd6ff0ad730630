import type { Check } from './finding.ts';
import { annex11Rows } from './numbering/annex-11-rows.ts';
import { brackets } from './numbering/brackets.ts';
import { itemNumbers } from './numbering/item-numbers.ts';
import { lettersInNumbers } from './numbering/letters-in-numbers.ts';
import { listMarkers } from './numbering/list-markers.ts';
import { references } from './numbering/references.ts';
import { repeatedHeadings } from './numbering/repeated-headings.ts';
import { claimedCountsCheck } from './sums/claimed-counts.ts';
import { deviceCountsCheck } from './sums/device-counts.ts';
import { lineTolerance } from './sums/line-tolerance.ts';
import { prepaymentStep } from './sums/prepayment-step.ts';
import { regularUnit } from './sums/regular-unit.ts';
import { scoreBands } from './sums/score-bands.ts';
import { totalsCheck } from './sums/totals.ts';
import { budget } from './terms/budget.ts';
import {
  assessmentScope,
  breachOverlap,
  gradeWord,
  partyName,
  serviceTerm,
  staffLoss,
} from './terms/contract.ts';
import { missingParts } from './terms/missing-parts.ts';
import { noMinimum } from './terms/no-minimum.ts';
import { openPeriods } from './terms/open-periods.ts';
import { patrol } from './terms/patrol.ts';
import {
  bidValidity,
  creditDecision,
  openingPrice,
  sealWord,
  signingDays,
  tieBreak,
  tooFew,
  uploadDeadline,
} from './terms/procedure.ts';
import { recentMonths, teamTiers, trackRecordDate } from './terms/scoring.ts';
import {
  interruption,
  licenceTerm,
  penetrationTests,
  twoResponses,
  updateInterval,
} from './terms/service.ts';
import { serviceStart } from './terms/service-start.ts';
import { undefinedTerms } from './terms/undefined-terms.ts';
import { userWords } from './terms/user-words.ts';
import { annex11 } from './twice/annex-11.ts';
import { contractArticles } from './twice/contract-articles.ts';
import { abnormalLowReview, assessmentRules, awardCandidates, paymentTerms } from './twice/paired-texts.ts';
import { plans } from './twice/plans.ts';
import { requiredDocuments } from './twice/required-documents.ts';
import { sameService } from './twice/same-service.ts';
import { brokenSentences } from './wording/broken-sentences.ts';
import { copiedLines } from './wording/copied-lines.ts';
import { emptyRequirements } from './wording/empty-requirements.ts';
import { faultGrades } from './wording/fault-grades.ts';

import { misprints } from './wording/misprints.ts';
import { rareVariants } from './wording/rare-variants.ts';
import { repairBeforeResponse } from './wording/repair-before-response.ts';
import { repeatedLead } from './wording/repeated-lead.ts';
import { repeatedWords } from './wording/repeated-words.ts';
import { responseTimes } from './wording/response-times.ts';
import { shiftedLines } from './wording/shifted-lines.ts';

interface CheckGroup {
  title: string;
  checks: readonly Check[];
}

/** Every check, in the order in which the errata page lists them. */
export const checkGroups: readonly CheckGroup[] = [
  {
    title: '两处写的是同一件事',
    checks: [
      annex11,
      assessmentRules,
      abnormalLowReview,
      paymentTerms,
      awardCandidates,
      contractArticles,
      requiredDocuments,
      plans,
      sameService,
    ],
  },
  {
    title: '编号、序号、引用',
    checks: [itemNumbers, listMarkers, repeatedHeadings, lettersInNumbers, annex11Rows, brackets, references],
  },
  {
    title: '合计、条数、个数',
    checks: [
      totalsCheck,
      claimedCountsCheck,
      regularUnit,
      deviceCountsCheck,
      lineTolerance,
      prepaymentStep,
      scoreBands,
      budget,
    ],
  },
  {
    title: '同一事项的界线、期限、主体和用语',
    checks: [
      undefinedTerms,
      uploadDeadline,
      sealWord,
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
  },
  {
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
  },
];
