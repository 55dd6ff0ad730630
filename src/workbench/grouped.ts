import { groupDigits } from '../calculators/parts/amount/format.ts';

/** A count as it is read: `300000` → `300,000`. */
export const grouped = (count: number): string => groupDigits(String(count));

/** The same for every count in a sentence: `1000 家，共 300000 个评分` → `1,000 家，共 300,000 个评分`. */
export const groupCounts = (text: string): string => text.replace(/(?<![\d.,])\d{4,}(?![\d.])/g, groupDigits);
