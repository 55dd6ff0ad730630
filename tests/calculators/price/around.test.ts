import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/calculators/examples.ts';
import { finish } from '../../../src/calculators/parts/form/use-later.ts';
import { lookAround } from '../../../src/calculators/price/around.ts';
import { compute } from '../../../src/calculators/price/compute.ts';
import { type Assumed, outlookOf } from '../../../src/calculators/price/outlook.ts';
import { assume, mineAt } from './assumed.ts';

const around = (assumed: Assumed) => finish(lookAround(assumed));

describe('高一点、低一点', () => {
  it('两个价都按规则算：低 100 万元多 0.12 分，低 1 万元不变', () => {
    const { moves } = around(compute(examples.price).done!.result.assumed);
    expect(moves.map(({ by, outlook }) => [by, outlook.standings[0].score])).toEqual([
      [-100, '9.63'],
      [-10, '9.52'],
      [-1, '9.51'],
      [1, '9.51'],
      [10, '9.50'],
      [100, '9.40'],
    ]);
  });

  it('我方最低时，再降价少的是别家的分', () => {
    const { moves, more } = around(assume(['8000'], ['8200'], ['8600']));
    const [cheaper] = moves;
    expect(cheaper?.outlook.standings.map(({ score }) => score)).toEqual(['10.00', '9.63', '9.19']);
    expect(outlookOf(assume(['8000'], ['8200'], ['8600'])).standings[1]?.score).toBe('9.76');
    expect(more).toBeNull();
  });

  it('超过预算或不到一分钱的价不列', () => {
    expect(around(assume(['8810'], ['8200'], ['8600'])).moves.map(({ by }) => by)).toEqual([
      -100, -10, -1, 1,
    ]);
    expect(around(assume(['5'], ['8200'], ['8600'])).moves.map(({ by }) => by)).toEqual([-1, 1, 10, 100]);
  });

  it('同样的分最高报多少：9.505 ÷ 10 处四舍五入，多一分钱就少 0.01 分', () => {
    const assumed = assume(['8200'], ['7800'], ['8600']);
    // 7800 万 ÷ 9.505 × 10 = 82,062,072.59…
    const { asMuch, more } = around(assumed);
    expect(asMuch).toBe('82062072.59');
    expect(mineAt(assumed, '82062072.59').score).toBe('9.51');
    expect(mineAt(assumed, '82062072.60').score).toBe('9.50');
    // 7800 万 ÷ 9.515 × 10 = 81,975,827.64…
    expect(more).toBe('81975827.64');
    expect(mineAt(assumed, '81975827.64').score).toBe('9.52');
    expect(mineAt(assumed, '81975827.65').score).toBe('9.51');
  });

  it('没有别家时，到预算都是满分', () => {
    expect(around(assume(['8000']))).toMatchObject({ asMuch: '88150000.00', more: null });
  });

  it('报价等于预算时不能再高', () => {
    expect(around(assume(['88150000.00'], ['8000'], ['8600'])).asMuch).toBe('88150000.00');
  });
});
