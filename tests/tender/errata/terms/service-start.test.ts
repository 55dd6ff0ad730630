import { describe, expect, it } from 'vitest';
import { serviceStart } from '../../../../src/tender/errata/terms/service-start.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const TEXTS = {
  'c1-s4-1': '2026年11月20日13点00分开标。',
  'c4-s1-3': '自2027年1月18日起至年底。',
  'c2-s7-1.1': '最长不超过三十日。',
  'c4-s3-p2-4.1.1-2-1': '在30个自然日内提供服务。',
};
const text = (changes: Partial<typeof TEXTS> = {}) =>
  tender(Object.entries({ ...TEXTS, ...changes }).map(([id, words]) => clause(id, words)));

describe('服务起始日', () => {
  it('签约三十日、部署三十日之后晚于起始日：各处都引，日期写进理由', () => {
    expect(shown(serviceStart, text())).toEqual([
      [
        'c1-s4-1 【2026年11月20日】13点00分开标。',
        'c4-s1-3 自【2027年1月18日】起至年底。',
        'c2-s7-1.1 【最长不超过三十日】。',
        'c4-s3-p2-4.1.1-2-1 在【30个自然日内提供服务】。',
      ],
    ]);
    expect(serviceStart.run(text())[0]?.why).toMatch(
      /^服务期自2027年1月18日起。.*（2026年11月20日）.*晚至2026年12月20日签订，资源池再给30个自然日，可到2027年1月19日。/,
    );
  });

  it('正好在起始日到期，没有疑点', () => {
    expect(idsFound(serviceStart, text({ 'c4-s1-3': '自2027年1月19日起至年底。' }))).toEqual([]);
  });

  it.each(Object.keys(TEXTS))('%s 没有写，不作判断', (id) => {
    expect(idsFound(serviceStart, text({ [id]: '另行通知。' }))).toEqual([]);
  });
});
