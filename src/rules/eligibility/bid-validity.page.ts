import type { RulePage } from '../page.ts';
import { GROUNDS } from './invalidity-grounds.ts';

const none = Object.fromEntries(GROUNDS.map(({ id }) => [id, false]));
const grounds = (met: Readonly<Record<string, boolean | null>>) =>
  GROUNDS.map(({ id, clause, text }) => ({ id, clause, met: met[id] ?? null, text }));

export const bidValidityPage: RulePage = {
  decides: '对照第二章五、6.1 的每一种无效情形，投标有没有无效的危险。',
  formula: [
    '有任何一种情形：无效',
    '没有情形但还有未回答的：不能得出结论',
    '全部回答“没有”：没有发现无效情形',
  ],
  boundaries: [
    { words: '两个不同的投标总报价', included: '无效（“含两个”）', clause: 'c2-s5-6.1.3' },
    {
      words: '启动了异常低价审查',
      included: '还不无效；不能证明报价合理性的才无效',
      clause: 'c2-s5-6.1.10-note',
    },
    { words: '报价等于预算', included: '不属于“超过”', clause: 'c2-s5-6.1.5' },
  ],
  excludes: [
    '只是自查：是否无效由采购人（资格）和评标委员会（符合性）认定。',
    '不检查废标情形（6.2）。',
    '可以先算的项目：6.1.4 见“中小企业划型”，6.1.8（2）3）见“较大数额罚款”，6.1.10 见“异常低价投标审查”。',
    '6.1.8（2）末句“未满三年”按第 3）种记录理解；1）、2）看查询时是否在列。',
  ],
  examples: [
    {
      name: '全部没有',
      input: { answers: none },
      result: { status: 'no-ground-found', grounds: grounds(none) },
    },
    {
      name: '报价超过预算，其余未回答',
      input: { answers: { '6.1.5': true } },
      result: { status: 'invalid', grounds: grounds({ '6.1.5': true }) },
    },
    {
      name: '还有一项未回答',
      input: { answers: { ...none, '6.1.9': null } },
      result: { status: 'incomplete', grounds: grounds({ ...none, '6.1.9': null }) },
    },
  ],
};
