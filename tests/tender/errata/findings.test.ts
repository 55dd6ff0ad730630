import { describe, expect, it } from 'vitest';
import { checkGroups } from '../../../src/tender/errata/checks.ts';
import { findings } from '../../../src/tender/errata/index.ts';
import { material } from '../../../src/tender/errata/material.ts';
import { EXPECTED } from './expected.ts';

describe('疑点清单', () => {
  it.each(Object.entries(EXPECTED))('后果为 %s 的疑点一个不少、一个不多', (consequence, ids) => {
    const found = findings.filter((finding) => finding.consequence === consequence).map(({ id }) => id);
    expect(found.toSorted()).toEqual([...ids].toSorted());
  });

  it('65项检查各有不同的编号和说明', () => {
    const checks = checkGroups.flatMap((group) => group.checks);
    expect(checks).toHaveLength(65);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(65);
    expect(new Set(checks.map(({ title }) => title)).size).toBe(65);
  });

  it('编号唯一，只用小写字母、数字和连字符，以所属检查的编号开头', () => {
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findings.filter(({ id, check }) => !/^[a-z0-9-]+$/.test(id) || !id.startsWith(check))).toEqual([]);
  });

  it('采购需求、评标方法、合同文本问采购人，只涉及其他事项的问代理机构（第二章 六、2.4）', () => {
    const to = (id: string) => findings.find((finding) => finding.id === id)?.ask.to;
    expect(to('staff-loss')).toBe('采购人');
    expect(to('annex-11-c4-s3-p2-2-43-3-1')).toBe('采购人');
    expect(to('track-record-date')).toBe('采购人');
    expect(to('upload-deadline')).toBe('代理机构');
    expect(to('required-documents-unnamed')).toBe('代理机构');
  });

  it('先列后果重的，同一后果按原文顺序', () => {
    const grave = ['validity', 'score', 'money', 'delivery', 'form'];
    const position = new Map(material.clauses.map(({ id }, i) => [id, i]));
    const keys = findings.map(({ consequence, places }) => [
      grave.indexOf(consequence),
      Math.min(...places.map(({ clause }) => position.get(clause) as number)),
    ]);
    const sorted = keys.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(keys).toEqual(sorted);
  });
});
