import type { CheckGroup } from '../finding.ts';
import { annex11 } from './annex-11.ts';
import { contractArticles } from './contract-articles.ts';
import { abnormalLowReview, assessmentRules, awardCandidates, paymentTerms } from './paired-texts.ts';
import { plans } from './plans.ts';
import { requiredDocuments } from './required-documents.ts';
import { sameService } from './same-service.ts';

export const twice: CheckGroup = {
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
};
