import { describe, expect, it } from 'vitest';
import { plans } from '../../../../src/tender/errata/twice/plans.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const required = (...names: string[]) =>
  names.map((name, i) => clause(`c4-s5-${i + 1}`, `投标文件中对${name}进行详细阐述。`));
const scored = (...names: string[]) =>
  names.map((name, i) => clause(`c5-s2-2-${i + 1}`, `根据投标人提供的${name}进行评定。`));
const forms = (...names: string[]) =>
  names.map((name, i) => clause(`c6-f12-${i + 1}`, `说明\n${name}说明。`));
const listed = (...names: string[]) => clause('c2-s3-7.1', `提供方案，如${names.join('、')}等。`);
const A = '应急 服务方案';
const B = '培训方案';

describe('服务方案的清单', () => {
  it('四处相同，没有疑点', () => {
    const all = [...required(A, B), ...scored(A, B), ...forms(A, B), listed(A, B)];
    expect(idsFound(plans, tender(all))).toEqual([]);
  });

  it('第五章、附件12、第二章各少一个', () => {
    const all = tender([...required(A, B), ...scored(A), ...forms(B), listed(A, '其他方案')]);
    expect(shown(plans, all)).toEqual([
      ['c4-s5-2 投标文件中对【培训方案】进行详细阐述。'],
      ['c4-s5-1 投标文件中对【应急 服务方案】进行详细阐述。'],
      [
        'c4-s5-2 投标文件中对【培训方案】进行详细阐述。',
        'c2-s3-7.1 提供方案，如应急 服务方案、【其他方案等】。',
      ],
    ]);
    const found = plans.run(all);
    expect(found.map(({ id }) => id)).toEqual(['plans-c5', 'plans-c6-f12', 'plans-c2-s3-7-1']);
    expect(found.map(({ title }) => title)).toEqual([
      '第五章评分表少列1个服务方案',
      '附件12少列1个服务方案',
      '第二章 三、7.1少列1个服务方案',
    ]);
    expect(found[0]?.ask.what).toBe('第五章评分表是否补上“培训方案”。');
  });

  it('整份没有清单的，不作判断', () => {
    expect(idsFound(plans, tender([...required(A), clause('c2-s3-7.1', '提供方案。')]))).toEqual([]);
    expect(idsFound(plans, tender([...scored(A), ...forms(B), listed(A)]))).toEqual([]);
    expect(idsFound(plans, tender([...required(A), clause('c2-s3-7.1', '提供各项服务方案等。')]))).toEqual(
      [],
    );
  });
});
