import type { Consequence } from './finding.ts';

/** The gravest first; with the words that the site has for them. */
export const CONSEQUENCES: readonly { key: Consequence; title: string; means: string }[] = [
  { key: 'validity', title: '影响投标有效性', means: '理解不同，投标可能被判无效。' },
  { key: 'score', title: '影响得分', means: '理解不同，得分或排序会变。' },
  { key: 'money', title: '影响价款', means: '理解不同，成本、付款、扣款或违约金会变。' },
  { key: 'delivery', title: '影响交付', means: '理解不同，要做的服务、数量或时限会变。' },
  { key: 'form', title: '仅形式', means: '编号、用字、标点，一般不影响理解。' },
];
