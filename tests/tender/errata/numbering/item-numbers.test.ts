import { describe, expect, it } from 'vitest';
import { itemNumbers } from '../../../../src/tender/errata/numbering/item-numbers.ts';
import { clause, idsFound, shown, tender, wording } from '../planted.ts';

describe('小项编号', () => {
  const item = (number: string, id: string, parent?: string) =>
    clause(`c4-s3-p2-${id}`, '数据服务：每月一次。', {
      number,
      ...(parent && { parent: `c4-s3-p2-${parent}` }),
    });

  it('接着上一级连续编号，没有疑点', () => {
    expect(
      idsFound(
        itemNumbers,
        tender([item('1.5', '1.5'), item('1.5.1', '1.5.1', '1.5'), item('1.5.2', '1.5.2', '1.5')]),
      ),
    ).toEqual([]);
  });

  it('没有接着上一级', () => {
    const [found] = itemNumbers.run(
      tender([
        item('1.60', '1.60'),
        item('1.60.1', '1.60.1', '1.60'),
        item('1.160', '1.160'),
        item('1.60.1', '1.160.1', '1.160'),
      ]),
    );
    expect(found?.places.map(({ clause: id }) => id)).toEqual(['c4-s3-p2-1.160', 'c4-s3-p2-1.60']);
    expect(found?.why).toContain('其中1个与另一服务项的小项编号相同');
  });

  it('跳号', () => {
    expect(
      idsFound(
        itemNumbers,
        tender([item('1.5', '1.5'), item('1.5.1', '1.5.1', '1.5'), item('1.5.3', '1.5.3', '1.5')]),
      ),
    ).toEqual(['item-numbers-sequence']);
  });

  it('重号', () => {
    expect(
      idsFound(
        itemNumbers,
        tender([item('1.5', '1.5'), item('1.5.1', '1.5.1', '1.5'), item('1.5.1', '1.5.2', '1.5')]),
      ),
    ).toEqual(['item-numbers-sequence']);
  });

  it('引没有接上的各项和编号本来所属的那一项', () => {
    const all = tender([
      item('1.60', '1.60'),
      item('1.60.1', '1.60.1', '1.60'),
      item('1.160', '1.160'),
      item('1.60.1', '1.160.1', '1.160'),
      item('1.60.2', '1.160.2', '1.160'),
      item('1.161', '1.161'),
      item('1.99.1', '1.161.1', '1.161'),
    ]);
    expect(shown(itemNumbers, all)).toEqual([
      [
        'c4-s3-p2-1.160 数据服务（小项印作1.60.1、1.60.2）',
        'c4-s3-p2-1.60 数据服务（这些编号本属这一项）（对照）',
        'c4-s3-p2-1.161 数据服务（小项印作1.99.1）',
      ],
    ]);
    expect(itemNumbers.run(all)[0]?.title).toMatch(/^2个服务项下/);
    expect(itemNumbers.run(all)[0]?.why).toMatch(/^1.160、1.161下的3个小项印了别的编号，其中1个与/);
  });

  it('跳号的一项引到第一个标点；第一项不从1起也是跳号', () => {
    const first = tender([item('1.5', '1.5'), item('1.5.2', '1.5.2', '1.5')]);
    expect(shown(itemNumbers, first)).toEqual([['c4-s3-p2-1.5.2 数据服务（编号印作1.5.2）']]);
    expect(itemNumbers.run(first).flatMap(wording)).toEqual([]);
  });

  it('另一级的第一项重新从1起', () => {
    const two = [
      item('1.5', '1.5'),
      item('1.5.1', '1.5.1', '1.5'),
      item('1.6', '1.6'),
      item('1.6.1', '1.6.1', '1.6'),
    ];
    expect(idsFound(itemNumbers, tender(two))).toEqual([]);
  });

  it('两位数也是编号', () => {
    const two = [item('12.5', '12.5'), item('12.5.1', '12.5.1', '12.5'), item('12.5.3', '12.5.3', '12.5')];
    expect(idsFound(itemNumbers, tender(two))).toEqual(['item-numbers-sequence']);
  });

  it('不是小数编号的，不看', () => {
    for (const number of ['附9.9', '9.9附'])
      expect(idsFound(itemNumbers, tender([item('1.5', '1.5'), item(number, '1.5.3', '1.5')]))).toEqual([]);
    expect(idsFound(itemNumbers, tender([item('1.5', '1.5'), item('（3）', '1.5-3', '1.5')]))).toEqual([]);
    expect(idsFound(itemNumbers, tender([item('第五条', '1.5'), item('9.9', '1.5.3', '1.5')]))).toEqual([]);
  });
});
