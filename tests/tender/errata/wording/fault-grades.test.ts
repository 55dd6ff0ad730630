import { describe, expect, it } from 'vitest';
import { faultGrades } from '../../../../src/tender/errata/wording/fault-grades.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const text = (...lines: string[]) => tender(lines.map((line, i) => clause(`c4-s3-p2-2.${i + 1}.1`, line)));
const SOONER = '一般故障24小时内解决，重大故障12小时修复。';
const LATER = '一般故障24小时内解决，重大故障48小时修复。';

describe('一般故障与重大故障的修复', () => {
  it('有的项更快，有的项更慢', () => {
    const found = text(SOONER, LATER, '一般故障24小时内解决，重大故障24小时修复。', '一般故障24小时内解决。');
    expect(shown(faultGrades, found)).toEqual([
      [
        'c4-s3-p2-2.1.1 一般故障【24小时】内解决，重大故障【12小时】修复。（重大故障更快）',
        'c4-s3-p2-2.2.1 一般故障【24小时】内解决，重大故障【48小时】修复。（重大故障更慢）',
      ],
    ]);
    expect(faultGrades.run(found)[0]?.why).toMatch(/^1处重大故障的时限更短，1处更长。/);
  });

  it('方向一致，或一样长，没有疑点', () => {
    expect(idsFound(faultGrades, text(SOONER, SOONER))).toEqual([]);
    expect(idsFound(faultGrades, text(LATER, LATER))).toEqual([]);
  });

  it.each([
    [
      '当天比36小时短、比12小时长',
      '一般故障当天解决，重大故障36小时修复。',
      '一般故障当天解决，重大故障12小时修复。',
    ],
    [
      '1个工作日是24小时',
      '一般故障1个工作日内处置，严重故障25小时修复。',
      '一般故障1个工作日内处置，严重故障23小时修复。',
    ],
    ['1小时是60分钟', '一般问题1小时，重大故障在61分钟修复。', '一般问题1小时，重大故障在59分钟修复。'],
    [
      '修理须、修复时间',
      '一般故障修理须10小时；重大故障修复时间11小时。',
      '一般故障修复时间10小时；重大故障须9小时。',
    ],
    [
      '先写响应',
      '一般故障12分钟内响应，10小时内排除故障，重大故障11小时。',
      '一般故障2小时内响应，10小时解决，重大故障9小时。',
    ],
  ])('%s', (_, slower, sooner) => {
    expect(idsFound(faultGrades, text(slower, sooner))).toEqual(['fault-grades-repair']);
    expect(faultGrades.run(text(slower, sooner))[0]?.places[0]?.clause).toBe('c4-s3-p2-2.2.1');
  });

  it('重大故障后面是响应、提出方案的时限，不是修复', () => {
    for (const grave of ['重大故障12小时内响应', '重大故障12小时响应', '重大故障12小时内提出方案'])
      expect(idsFound(faultGrades, text(`一般故障24小时内解决，${grave}。`, LATER))).toEqual([]);
    expect(idsFound(faultGrades, text('一般故障24小时到场，重大故障12小时修复。', LATER))).toEqual([]);
  });

  it('别章的不看', () => {
    expect(idsFound(faultGrades, tender([clause('c3-1', SOONER), clause('c3-2', LATER)]))).toEqual([]);
  });
});

describe('一般故障与重大故障的响应', () => {
  it.each([
    '一般故障响应时间小于等于12小时；重大故障小于等于16小时',
    '一般故障响应时间≤2小时；重大故障响应时间≤12小时',
    '一般故障响应时间2小时；重大故障6小时',
  ])('%s：重大故障反而慢', (line) => {
    expect(idsFound(faultGrades, text(line))).toEqual(['fault-grades-response']);
  });

  it('引写法为“小于等于”的两处', () => {
    const line = '一般故障响应时间小于等于12小时；重大故障小于等于16小时';
    expect(shown(faultGrades, text(line))).toEqual([
      ['c4-s3-p2-2.1.1 【一般故障响应时间小于等于12小时】；', 'c4-s3-p2-2.1.1 【重大故障小于等于16小时】'],
    ]);
  });

  it('重大故障更快或一样快，没有疑点', () => {
    expect(idsFound(faultGrades, text('一般故障响应时间6小时；重大故障2小时'))).toEqual([]);
    expect(idsFound(faultGrades, text('一般故障响应时间6小时；重大故障6小时'))).toEqual([]);
  });
});
