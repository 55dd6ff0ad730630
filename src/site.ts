/** The title may break between its words, not inside them. */
export const TITLE_PARTS = ['2026年度市级', '政务信息化', '统筹服务'] as const;

/** Facts of the tender that stand on every page. The home page's figures, each with its clause, are in `components/site/facts.ts`. */
export const SITE = {
  title: TITLE_PARTS.join(''),
  code: 'JSZC-320581-CSZJ-G2026-0007',
  description:
    '2026年度市级政务信息化统筹服务（JSZC-320581-CSZJ-G2026-0007）招标文件全文：逐条可查、可引用，报价、评分、付款和违约责任可直接计算。',
} as const;

/** Vite puts the base in place of these very words; plain Node, which also imports what imports this, has no such environment. */
const base = (import.meta.env === undefined ? '/' : import.meta.env.BASE_URL).replace(/\/?$/, '/');

/**
 * The address of a page of this site under any `base`.
 * @param path without a leading slash, e.g. `tender/2-instructions/5-evaluation/#c2-s5-6.1.10`; empty for the home page
 */
export function href(path: string): string {
  return base + path;
}
