import { describe, expect, it } from 'vitest';
import { listMarkers } from '../../../../src/tender/errata/numbering/list-markers.ts';
import { clause, idsFound, marked, shown, tender, wording } from '../planted.ts';

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

  it('带了别的字的不是序号', () => {
    for (const number of ['注③', '③之', '注（3）', '（3）之'])
      expect(idsFound(listMarkers, list(number))).toEqual([]);
  });

  it('跳号的一项引第一句，注明印作几', () => {
    expect(shown(listMarkers, list('（1）', '（12）'))).toEqual([['c4-x-1 第（12）项。（序号印作（12））']]);
    expect(listMarkers.run(list('（1）', '（12）')).flatMap(wording)).toEqual([]);
  });

  it('行首、冒号、分号、句号和换行之后的才是序号；第一个不是1的不看', () => {
    const odd = (text: string) => idsFound(listMarkers, tender([clause('c4-x', text)]));
    expect(odd('（1）优化；②培训。')).toEqual(['list-markers-c4-x']);
    expect(odd('①优化。（2）培训。')).toEqual(['list-markers-c4-x']);
    expect(odd('①甲\n②乙\n③丙\n④丁\n⑤戊\n⑥己\n⑦庚\n⑧辛\n⑨壬\n（10）癸')).toEqual(['list-markers-c4-x']);
    expect(odd('（1）见第②项；（3）培训。')).toEqual([]);
    expect(odd('：（2）优化；②培训。')).toEqual([]);
    expect(odd('没有序号。')).toEqual([]);
  });
});
