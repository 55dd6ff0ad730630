import { describe, expect, it } from 'vitest';
import { listMarkers } from '../../../../src/tender/errata/numbering/list-markers.ts';
import { clause, idsFound, marked, tender } from '../planted.ts';

describe('（1）、① 各级序号', () => {
  const list = (...numbers: string[]) =>
    tender(numbers.map((number, i) => clause(`c4-x-${i}`, `第${number}项。`, { number, parent: 'c4-x' })));

  it('（1）（2）（3）连续，没有疑点；两种序号各自连续，也没有', () => {
    expect(idsFound(listMarkers, list('（1）', '（2）', '（3）'))).toEqual([]);
    expect(idsFound(listMarkers, list('（1）', '①', '②', '（2）'))).toEqual([]);
  });

  it('（1）（3）跳号，①①重号，从②起号', () => {
    expect(idsFound(listMarkers, list('（1）', '（3）'))).toEqual(['list-markers-sequence']);
    expect(idsFound(listMarkers, list('①', '①'))).toEqual(['list-markers-sequence']);
    expect(idsFound(listMarkers, list('②', '③'))).toEqual(['list-markers-sequence']);
  });

  it('行内（1）（2）之后接③', () => {
    const [found] = listMarkers.run(tender([clause('c4-x', '其他服务：（1）优化；（2）培训；③角色管理。')]));
    expect(found && marked(found)).toEqual([['③']]);
    expect(
      idsFound(listMarkers, tender([clause('c4-x', '其他服务：（1）优化；（2）培训；（3）角色管理。')])),
    ).toEqual([]);
    expect(idsFound(listMarkers, tender([clause('c4-x', '（1）巡查：①防火墙；②主机。')]))).toEqual([]);
  });
});
