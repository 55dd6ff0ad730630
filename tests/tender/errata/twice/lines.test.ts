import { describe, expect, it } from 'vitest';
import {
  likeness,
  nearest,
  normalise,
  pairOfPlaces,
  sentences,
} from '../../../../src/tender/errata/twice/lines.ts';
import { clause } from '../planted.ts';

describe('逐句', () => {
  const of = (text: string) => sentences([clause('c3-1', text)]).map((line) => line.text);

  it.each([
    ['第十一条 甲方付款。', '甲方付款。'],
    ['12.10.3 甲方付款。', '甲方付款。'],
    ['12、甲方付款。', '甲方付款。'],
    ['1. 甲方付款。', '甲方付款。'],
    ['（10）甲方付款。', '甲方付款。'],
    ['③甲方付款。', '甲方付款。'],
    ['a.甲方付款。', '甲方付款。'],
    ['注：甲方付款。', '甲方付款。'],
    ['备注：①甲方付款。', '甲方付款。'],
    ['  甲方付款。', '甲方付款。'],
    ['按5.2款付款。', '按5.2款付款。'],
    ['2.5万元付清。', '万元付清。'],
    ['12个月付清。', '12个月付清。'],
  ])('%s 去掉行首的编号是 %s', (text, sentence) => {
    expect(of(text)).toEqual([sentence]);
  });

  it('按句号、分号、换行分开，空白不算一句', () => {
    expect(of('甲方付款； 乙方收款。 \n \n逾期的')).toEqual(['甲方付款；', '乙方收款。', '逾期的']);
  });

  it('一行只有小标题的，冒号不算', () => {
    expect(of('服务要求：\n每月一次，如下：\n服务要求：每月')).toEqual([
      '服务要求',
      '每月一次，如下：',
      '服务要求：每月',
    ]);
    expect(of(`${'长'.repeat(20)}：`)).toEqual(['长'.repeat(20)]);
    expect(of(`${'长'.repeat(21)}：`)).toEqual([`${'长'.repeat(21)}：`]);
  });
});

describe('相近的一句', () => {
  const line = (text: string) => ({ clause: 'c3-1', text });
  const ten = '甲乙丙丁戊己庚辛壬癸';

  it('相同为1，没有共同的相邻两字为0', () => {
    expect(likeness('按月巡检', '按月巡检')).toBe(1);
    expect(likeness('按月巡检', '付款方式')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });

  it('同样的两字只抵一次', () => {
    expect(likeness('天天天', '天天')).toBe(2 / 3);
    expect(likeness('天天', '天天天')).toBe(2 / 3);
  });

  it.each([
    [6, true],
    [5, false],
  ])('长度只有十分之%i的，算不算：%s', (length, counts) => {
    expect(nearest(line(ten), [line(ten.slice(0, length))]) !== null).toBe(counts);
  });

  it.each([
    [6, true],
    [7, false],
  ])('十个字多出%i个，算不算：%s', (more, counts) => {
    expect(nearest(line(ten), [line(ten + '子'.repeat(more))]) !== null).toBe(counts);
  });

  it('取最相近的；一半以下不算相近', () => {
    const near = line('甲乙丙丁戊己庚辛壬子');
    expect(nearest(line(ten), [line('甲乙丙丁戊己庚子丑寅'), near, line('甲乙丙丁戊己庚辛子丑')])).toBe(near);
    expect(nearest(line('甲乙丙丁戊'), [line('甲乙丙子丑')])).toBeNull();
  });
});

it('称呼对换之后相同的字不标出', () => {
  const [left, right] = pairOfPlaces(
    { clause: 'c3-5', text: '甲方付款一次。' },
    { clause: 'c4-5', text: '丙方付款二次。' },
    { 甲: '丙' },
  );
  expect([left.marks, right.marks]).toEqual([[[4, 5]], [[4, 5]]]);
  expect(normalise('甲方 付款，甲方', { 甲方: '采购人' })).toBe('采购人付款，采购人');
});
