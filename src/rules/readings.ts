/** Every reading, each in a file of its own: a calculator then carries those that its rule asks, and no others. */
export { averageScope } from './readings/average-scope.ts';
export { averaging } from './readings/averaging.ts';
export { contractOfBothKinds } from './readings/contract-of-both-kinds.ts';
export { detailSumOverOpening } from './readings/detail-sum-over-opening.ts';
export { lastDayOnRestDay } from './readings/last-day-on-rest-day.ts';
export { noticesBeyondThree } from './readings/notices-beyond-three.ts';
export { roundingOfScores } from './readings/rounding-of-scores.ts';
export { secondLowest } from './readings/second-lowest.ts';
export { seniorBeyondCap } from './readings/senior-beyond-cap.ts';
export { severeReportFault } from './readings/severe-report-fault.ts';
export { shareBelowHalf } from './readings/share-below-half.ts';
export { tooFewAfterAbnormalLow } from './readings/too-few-after-abnormal-low.ts';
