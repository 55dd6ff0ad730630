import { describe, expect, test } from 'vitest';
import { clauseById, regularRequirements, serviceItems, substantiveRows } from '../../src/tender/index.ts';

describe('service items of 第四章 三、（二）', () => {
  test('there are 316, by group 194, 45, 34, 4, 2 and 37', () => {
    const count = (group: number) => serviceItems.filter((item) => item.group === group).length;
    expect([1, 2, 3, 4, 5, 6].map(count)).toEqual([194, 45, 34, 4, 2, 37]);
    expect(serviceItems.length).toBe(316);
  });

  test('they are numbered without a gap in every group', () => {
    const gaps = serviceItems.filter(({ number, group }, index) => {
      const before = serviceItems[index - 1];
      const expected = before?.group === group ? Number(before.number.split('.')[1]) + 1 : 1;
      return number !== `${group}.${expected}`;
    });
    expect(gaps).toEqual([]);
  });

  test('each has a name, and parts except the one that is a heading alone', () => {
    expect(serviceItems.filter(({ name }) => name === '')).toEqual([]);
    expect(serviceItems.filter(({ parts }) => parts.length === 0).map(({ number }) => number)).toEqual([]);
  });

  test('misprinted parts belong to the right item', () => {
    const item = serviceItems.find(({ number }) => number === '1.160');
    expect(item).toEqual({
      id: 'c4-s3-p2-1.160',
      number: '1.160',
      name: '新市民系统维护（软件）',
      group: 1,
      substantive: null,
      parts: ['c4-s3-p2-1.160.1', 'c4-s3-p2-1.160.2', 'c4-s3-p2-1.160.3'],
    });
  });
});

describe('substantive requirements', () => {
  test('each of the 24 rows of 附件11 has its clause', () => {
    expect(substantiveRows.map(({ row, clause }) => [row, clause])).toEqual([
      [1, 'c4-s3-p1-2'],
      [2, 'c4-s3-p2'],
      [3, 'c4-s3-p2-1.12'],
      [4, 'c4-s3-p2-1.13'],
      [5, 'c4-s3-p2-1.14'],
      [6, 'c4-s3-p2-1.16'],
      [7, 'c4-s3-p2-2.41'],
      [8, 'c4-s3-p2-2.43'],
      [9, 'c4-s3-p2-2.44'],
      [10, 'c4-s3-p2-2.45'],
      [11, 'c4-s3-p2-3.19'],
      [12, 'c4-s3-p2-3.21'],
      [13, 'c4-s3-p2-3.22'],
      [14, 'c4-s3-p2-3.23'],
      [15, 'c4-s3-p2-4.1'],
      [16, 'c4-s3-p2-4.2'],
      [17, 'c4-s3-p2-4.3'],
      [18, 'c4-s3-p2-6.4'],
      [19, 'c4-s3-p2-6.5'],
      [20, 'c4-s3-p2-6.8'],
      [21, 'c4-s3-p2-6.11'],
      [22, 'c4-s3-p3-2'],
      [23, 'c4-s3-p3-3'],
      [24, 'c3-5'],
    ]);
  });

  test('only row 8 does not repeat its clause word for word', () => {
    const differing = substantiveRows.filter(({ exact }) => !exact);
    expect(differing.map(({ row }) => row)).toEqual([8]);
    expect(differing[0]?.rowText).toContain('提供7×2小时不限次的在线和电话支持服务');
    expect(differing[0]?.clauseText).toContain('提供7×24小时不限次的在线和电话支持服务');
  });

  test('everything below such a clause is marked with the row', () => {
    expect(clauseById.get('c3-5')?.substantive).toBe(24);
    expect(clauseById.get('c3-5.2.1')?.substantive).toBe(24);
    expect(clauseById.get('c4-s3-p2-4.1.1-2-14-a')?.substantive).toBe(15);
  });

  test('row 2 marks the introduction of （二）, not the services below it', () => {
    expect(clauseById.get('c4-s3-p2')?.substantive).toBe(2);
    expect(clauseById.get('c4-s3-p2-1')?.substantive).toBeNull();
    expect(clauseById.get('c4-s3-p2-1.1')?.substantive).toBeNull();
  });

  test('a number that only begins alike is not marked', () => {
    expect(clauseById.get('c4-s3-p2-1.120')?.substantive).toBeNull();
    expect(clauseById.get('c4-s3-p2-4.4')?.substantive).toBeNull();
  });
});

describe('regular requirements', () => {
  test('there are the 300 that c5-s2-2-1 counts', () => {
    expect(regularRequirements.length).toBe(300);
  });

  test('they are the services that 附件11 does not list, and three more', () => {
    const services = new Set(serviceItems.map(({ id }) => id));
    const ids = regularRequirements.map(({ id }) => id);
    expect(ids.filter((id) => services.has(id)).length).toBe(297);
    expect(ids.filter((id) => !services.has(id))).toEqual(['c4-s3-p1-1', 'c4-s3-p3-1', 'c4-s3-p3-4']);
  });
});
