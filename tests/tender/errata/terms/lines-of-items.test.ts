import { describe, expect, it } from 'vitest';
import { missingParts } from '../../../../src/tender/errata/terms/missing-parts.ts';
import { noMinimum } from '../../../../src/tender/errata/terms/no-minimum.ts';
import { openPeriods } from '../../../../src/tender/errata/terms/open-periods.ts';
import { userWords } from '../../../../src/tender/errata/terms/user-words.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('同类项都有的小项', () => {
  const item = (id: string, ...titles: string[]) => [
    clause(`c4-s3-p2-${id}`, `平台${id}`, {
      title: `平台${id}`,
      kind: 'service-item',
      parent: `c4-s3-p2-${id[0]}`,
    }),
    ...titles.map((title, i) =>
      clause(`c4-s3-p2-${id}.${i + 1}`, `${title}：一句。`, { title, parent: `c4-s3-p2-${id}` }),
    ),
  ];

  it('软件缺异常处理、系统修复，硬件缺故障处置、技术支持', () => {
    const text = tender([
      ...item('1.1', '异常处理', '系统修复'),
      ...item('1.2', '异常处理'),
      ...item('1.3'),
      ...item('2.1', '故障处置', '技术支持'),
      ...item('2.2', '故障处置'),
      ...item('3.1'),
      clause('c4-s3-p2-1-note', '说明', { parent: 'c4-s3-p2-1' }),
    ]);
    expect(shown(missingParts, text)).toEqual([
      [
        'c4-s3-p2-1.2 平台1.2（没有“系统修复”）',
        'c4-s3-p2-1.3 平台1.3（没有“异常处理”、“系统修复”）',
        'c4-s3-p2-2.2 平台2.2（没有“技术支持”）',
      ],
    ]);
    expect(missingParts.run(text)[0]?.title).toMatch(/^3个/);
  });

  it('都齐全，没有疑点', () => {
    expect(idsFound(missingParts, tender(item('1.1', '异常处理', '系统修复')))).toEqual([]);
  });
});

describe('总配置', () => {
  const lots = (...texts: string[]) =>
    tender(texts.map((text, i) => clause(`c4-s3-p2-4.1.2-${i + 1}`, text, { parent: 'c4-s3-p2-4.1.2' })));
  const minimum = '总配置不低于vCPU 16核。';

  it('有的写不低于，有的没有', () => {
    expect(shown(noMinimum, lots(minimum, minimum, '总配置vCPU160核。', '另行配置。'))).toEqual([
      [
        'c4-s3-p2-4.1.2-3 【总配置vCPU160核】。',
        'c4-s3-p2-4.1.2-1 【总配置不低于vCPU】 16核。（2个分项这样写）（对照）',
      ],
    ]);
  });

  it('都写，或都不写，没有疑点', () => {
    expect(idsFound(noMinimum, lots(minimum, minimum))).toEqual([]);
    expect(idsFound(noMinimum, lots('总配置vCPU16核。'))).toEqual([]);
  });
});

describe('期限的起算', () => {
  const text = (words: string, id = 'c4-s3-p2-4.2.1') => tender([clause(id, words)]);

  it.each([
    ['需在15个工作日内完成。', '【在15个工作日内】'],
    ['应在3个自然日内全部完成。', '【在3个自然日内】'],
    ['中标后20天内做好准备。', '【中标后20天内】'],
    ['在5工作日内完成。', '【在5工作日内】'],
  ])('%s', (words, mark) => {
    for (const id of ['c4-s3-p2-4.1.1', 'c4-s3-p2-4.2'])
      expect(shown(openPeriods, text(words, id))).toEqual([
        [`${id} ${words.replace(mark.slice(1, -1), mark)}`],
      ]);
  });

  it.each([
    ['写明了之日起', '自通知之日起在5个工作日内完成。'],
    ['写明了签订后', '合同签订后在5个工作日内完成。'],
    ['写明了通知后', '接通知后在5个工作日内完成。'],
    ['写明了书面', '接书面要求，在5个工作日内完成。'],
    ['写明了提出', '使用单位提出需求，在5个工作日内完成。'],
    ['不是完成的期限', '在5个工作日内连续举行四次以上大型会议并完成。'],
    ['隔了一个分句', '在5个工作日内，另行完成。'],
  ])('%s，没有疑点', (_, words) => {
    expect(idsFound(openPeriods, text(words))).toEqual([]);
  });

  it('别的服务不看', () => {
    expect(idsFound(openPeriods, text('需在15个工作日内完成。', 'c4-s3-p2-4.3'))).toEqual([]);
  });
});

describe('服务对象的称呼', () => {
  const text = (...words: string[]) =>
    tender(words.map((word, i) => clause(`c4-s3-p2-1.${i + 1}`, `由${word}确认。`)));

  it('有三种叫法，各引第一处，注明次数', () => {
    expect(shown(userWords, text('使用单位', '使用方', '客户', '使用单位', '客户端'))).toEqual([
      [
        'c4-s3-p2-1.1 由【使用单位】确认。（“使用单位”共2处）',
        'c4-s3-p2-1.2 由【使用方】确认。（“使用方”共1处）',
        'c4-s3-p2-1.3 由【客户】确认。（“客户”共1处）',
      ],
    ]);
    expect(userWords.run(text('使用单位', '使用方', '客户'))[0]?.why).toMatch(
      /^采购需求里“使用单位”1处，“使用方”1处/,
    );
  });

  it('只有两种叫法，或有定义，没有疑点', () => {
    expect(idsFound(userWords, text('使用单位', '使用方', '使用方'))).toEqual([]);
    for (const means of ['系指', '是指', '指']) {
      const { clauses, ...rest } = text('使用单位', '使用方', '客户');
      const defined = clause('c2-s1', `“使用单位”${means}接受服务的单位。`);
      expect(idsFound(userWords, { ...rest, clauses: [...clauses, defined] })).toEqual([]);
    }
  });
});
