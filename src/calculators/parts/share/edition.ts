/** `0.1.0+3f2a9c1e` → `0.1.0（3f2a9c1e）` */
export const editionWords = (edition: string): string => edition.replace(/\+(.*)$/, '（$1）');
