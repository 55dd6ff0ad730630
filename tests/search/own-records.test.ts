import { expect, it } from 'vitest';
import { calculators } from '../../src/calculators/registry.ts';
import { catalogue } from '../../src/rules/index.ts';
import { allRecords } from '../../src/search/sources.ts';
import { findings } from '../../src/tender/errata/index.ts';

const rules = allRecords().filter(({ kind }) => kind === 'rule');

it('每条规则、每个口径都能找到，链接到各自的页', () => {
  const readings = new Set(catalogue.flatMap((rule) => rule.readings.map(({ id }) => id)));
  expect(rules.map(({ id }) => id).sort()).toEqual(
    [...catalogue.map(({ id }) => `rule-${id}`), ...[...readings].map((id) => `r-${id}`)].sort(),
  );
  const price = rules.find(({ id }) => id === 'rule-price-score')!;
  expect(price).toMatchObject({ page: 'rules/price-score/', title: '投标报价得分', chapter: 0 });
  expect(price.text.startsWith('投标报价得分\n')).toBe(true);
});

it('每个计算器都能按名称找到，链接到它自己的页', () => {
  const found = allRecords().filter(({ kind }) => kind === 'calculator');
  expect(found.map(({ page }) => page)).toEqual(calculators.map(({ name }) => `calculators/${name}/`));
  expect(found.find(({ title }) => title === '大写金额')).toMatchObject({
    id: 'calculator-rmb-capital',
    chapter: 0,
  });
  expect(found.every(({ text, title }) => text.startsWith(`${title}\n`))).toBe(true);
});

it('每个疑点都能找到，链接到疑点清单', () => {
  const found = allRecords().filter(({ kind }) => kind === 'finding');
  expect(found.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  expect(found.every(({ page, text, title }) => page === 'errata/' && text.startsWith(`${title}\n`))).toBe(
    true,
  );
});
