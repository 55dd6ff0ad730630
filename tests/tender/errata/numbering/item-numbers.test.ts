import { describe, expect, it } from 'vitest';
import { itemNumbers } from '../../../../src/tender/errata/numbering/item-numbers.ts';
import { clause, idsFound, tender } from '../planted.ts';

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
});
