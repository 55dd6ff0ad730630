import { describe, expect, it } from 'vitest';
import { yuanOfCapitals } from '../../../../src/tender/errata/sums/budget.ts';

describe('采购预算', () => {
  it('大写金额', () => {
    expect(yuanOfCapitals('捌仟捌佰壹拾伍万元整')).toBe(88_150_000);
    expect(yuanOfCapitals('贰万元整')).toBe(20_000);
    expect(yuanOfCapitals('壹拾万零伍佰元')).toBe(100_500);
    expect(yuanOfCapitals('拾元整')).toBe(10);
    expect(yuanOfCapitals('八千元')).toBeNull();
  });
});
