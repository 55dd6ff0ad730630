export * from './catalogue.ts';
export type * from './evaluation.ts';
