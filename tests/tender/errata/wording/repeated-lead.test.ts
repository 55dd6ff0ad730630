import { describe, expect, it } from 'vitest';
import { repeatedLead } from '../../../../src/tender/errata/wording/repeated-lead.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const LEAD = '为保证系统发生故障时快速恢复运行';
const list = (...texts: string[]) =>
  tender(texts.map((text, i) => clause(`c4-x-${i + 8}`, text, { number: `（${i + 8}）` })));

const numbered = (...numbers: string[]) =>
  tender(numbers.map((number, i) => clause(`c4-x-${i}`, `${LEAD}${i}。`, { number })));

describe('同一列各项以同一长串文字开头', () => {
  it('三项，十六个字', () => {
    expect(LEAD).toHaveLength(16);
    const text = list(`${LEAD}，备份数据。每月。`, `${LEAD}；巡检。`, `${LEAD}演练。`);
    expect(shown(repeatedLead, text)).toEqual([
      [`c4-x-8 【${LEAD}】，备份数据。`, `c4-x-9 【${LEAD}】；`, `c4-x-10 【${LEAD}】演练。`],
    ]);
    expect(repeatedLead.run(text)[0]).toMatchObject({ id: 'repeated-lead-c4-x' });
    expect(repeatedLead.run(text)[0]?.title).toMatch(/^3项/);
  });

  it.each([
    ['只有两项', list(`${LEAD}甲。`, `${LEAD}乙。`)],
    ['只有十五个字', list(...['甲', '乙', '丙'].map((one) => `${LEAD.slice(1)}${one}。`))],
    ['有一项不同', list(`${LEAD}甲。`, `${LEAD}乙。`, `按月${LEAD}丙。`)],
    ['前面还有字', numbered('注（1）', '注（2）', '注（3）')],
    ['后面还有字', numbered('（1）之', '（2）之', '（3）之')],
    ['是①②③', numbered('①', '②', '③')],
  ])('%s，没有疑点', (_, text) => {
    expect(idsFound(repeatedLead, text)).toEqual([]);
  });
});
