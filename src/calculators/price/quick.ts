import type { Simulated } from './compute.ts';

/** So many bids are worked out in no time. */
const FEW = 12;

export const isQuick = ({ assumed }: Simulated): boolean => assumed.bids.length <= FEW;
