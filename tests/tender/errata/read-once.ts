import { inject } from 'vitest';

/** Stands in for `src/tender/errata/material.ts` where the configuration has read the published text already. */
export const material = inject('material');
