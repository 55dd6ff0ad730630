import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import { openScenario } from '../../../src/calculators/parts/share/open.ts';
import { runs } from '../../runs.ts';
import { drafts, names, scenarios } from './drafts.ts';
import { EDITION, linkTo, linkWith } from './links.ts';

describe.each(names)('方案链接：%s', (name) => {
  const scenario = scenarios[name];

  it('任何填写写进链接，都能原样读回', () => {
    fc.assert(
      fc.property(drafts[name] as fc.Arbitrary<unknown>, (draft) => {
        const fragment = linkTo(draft, scenario) ?? '';
        expect(fragment).toMatch(/^#s=2\.[\w-]+$/);
        expect(openScenario(fragment, scenario, EDITION)).toEqual({
          draft,
          message: '已载入链接中的填写。',
          changes: [],
        });
      }),
      runs(),
    );
  });

  it('内容合乎 JSON 而不合本计算器的链接不出错，也不留下不完整的填写', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const opened = openScenario(linkWith(state), scenario, EDITION);
        expect(opened.message).toMatch(/。$/);
        if (opened.draft) expect(scenario.unpack(scenario.pack(opened.draft))?.draft).toEqual(opened.draft);
      }),
      runs(),
    );
  });

  it('示例写进链接不超过 1000 个字符', () => {
    expect(linkTo<unknown>(examples[name], scenario)?.length).toBeLessThanOrEqual(1000);
  });
});
