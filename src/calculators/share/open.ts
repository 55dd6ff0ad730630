import { digest, readFragment } from './link.ts';
import type { Restored, Scenario } from './scenario.ts';

/** What a page makes of its fragment: a draft to show, and what to say about it. Null where it is not a scenario. */
export function openScenario<Draft>(
  fragment: string,
  scenario: Scenario<Draft>,
): { draft: Draft | null; message: string } | null {
  const opened = readFragment(fragment);
  if (opened.kind === 'none') return null;
  if (opened.kind === 'refused') return { draft: null, message: opened.message };
  const restored: Restored<Draft> | null = scenario.unpack(opened.state);
  if (!restored) {
    return { draft: null, message: '链接里不是本计算器的内容，没有载入。' };
  }
  const { draft, ignored } = restored;
  const said = ['已载入链接中的填写。'];
  if (ignored.length > 0) said.push(`认不出的部分没有载入：${[...new Set(ignored)].join('、')}。`);
  else if (opened.digest !== digest(scenario.results(draft))) {
    said.push('注意：计算结果与生成链接时不同，规则可能已更新。');
  }
  return { draft, message: said.join('') };
}
