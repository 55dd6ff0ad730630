import { expect, test } from 'vitest';
import { citation } from '../../src/tender/citation.ts';
import { clauses } from '../../src/tender/index.ts';

test.each([
  ['c5', '第五章'],
  ['c1-s1-4', '第一章 一、4'],
  ['c1-s2-4-1', '第一章 二、4（1）'],
  ['c2-s5', '第二章 五'],
  ['c2-s5-6.1.10', '第二章 五、6.1.10'],
  ['c2-s5-6.1.10-3', '第二章 五、6.1.10（3）'],
  ['c2-s5-6.1.10-note', '第二章 五、6.1.10注'],
  ['c3-5', '第三章 第五条'],
  ['c3-5.2.1', '第三章 5.2.1'],
  ['c3-7.2.2-1', '第三章 7.2.2①'],
  ['c3-a1-2.3', '第三章 附件1 第2.3项'],
  ['c3-a2-3', '第三章 附件2 第3项'],
  ['c4-s3-p1-1-1', '第四章 三、（一）1（1）'],
  ['c4-s3-p2-1.12', '第四章 三、（二）1.12'],
  ['c4-s3-p2-4.1.1-2-14-a', '第四章 三、（二）4.1.1（2）⑭a'],
  ['c4-a1-2.1', '第四章 附件1 第2.1项'],
  ['c3-a1-t-1-1', '第三章 附件1 运维需求响应速度'],
  ['c4-a2-43', '第四章 附件2 第43项'],
  ['c5-s2-1', '第五章 二、1'],
  ['c5-s2-2-13', '第五章 二、人员配置2'],
  ['c5-s2-2-12-1', '第五章 二、人员配置1 第1项'],
  ['c6-f2-3', '第六章 附件2 第3项'],
  ['c6-f11-20', '第六章 附件11 第20行'],
  ['c6-challenge', '第六章 质疑函范本'],
])('%s is cited as %s', (id, expected) => {
  expect(citation(id)).toBe(expected);
});

test('a misprinted number is cited as printed', () => {
  expect(citation('c2-s6-3.1')).toBe('第二章 六、3.l');
  expect(citation('c4-s3-p2-1.160.1')).toBe('第四章 三、（二）1.60.1');
});

test('every clause can be cited', () => {
  expect(clauses.filter(({ id }) => citation(id).trim() === '').map(({ id }) => id)).toEqual([]);
});

test('an unknown clause is refused', () => {
  expect(() => citation('c9-s1')).toThrow('c9-s1');
});
