import { describe, expect, it } from 'vitest';
import { repairBeforeResponse } from '../../../../src/tender/errata/wording/repair-before-response.ts';
import { responseTimes } from '../../../../src/tender/errata/wording/response-times.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const AT = 'c4-s3-p2-1.12';
const item = (...lines: string[]) =>
  tender([
    clause(AT, '甲系统', { title: '甲系统', kind: 'service-item' }),
    ...lines.map((line, i) => clause(`${AT}.${i + 1}`, line)),
  ]);

describe('修复时间比响应时间短', () => {
  it.each([
    ['响应时间：30小时，修复时间：20小时。', '响应时间：【30小时】，修复时间：【20小时】。'],
    ['响应时间1个工作日，修复时间23小时。', '响应时间【1个工作日】，修复时间【23小时】。'],
    ['响应:1天，修复时间一般问题23小时。', '响应:【1天】，修复时间一般问题【23小时】。'],
    ['响应1小时；修复时间59分钟。', '响应【1小时】；'],
  ])('%s', (line, first) => {
    expect(shown(repairBeforeResponse, item(line))[0]?.[0]).toBe(`${AT}.1 ${first}`);
  });

  it.each(['响应1小时，修复时间60分钟。', '响应30分钟，修复时间2小时。', '响应2小时。', '修复时间2小时。'])(
    '%s 没有疑点',
    (line) => {
      expect(idsFound(repairBeforeResponse, item(line))).toEqual([]);
    },
  );
});

describe('响应时间与同一服务项内其他时间', () => {
  it('数字相同而单位相差二十四倍以上，疑为单位印错', () => {
    const text = item('响应时间：30小时内。', '响应时间：30分钟内。');
    expect(shown(responseTimes, text)).toEqual([
      [`${AT}.1 响应时间：【30小时】内。`, `${AT}.2 响应时间：【30分钟】内。（对照）`],
    ]);
    expect(responseTimes.run(text)[0]?.why).toContain('前者是后者的60倍');
    expect(idsFound(responseTimes, item('响应1天。', '响应1小时。'))).toEqual([
      `response-times-${AT.replace('.', '-')}-1`,
    ]);
  });

  it.each([
    ['数字不同', ['响应30小时。', '响应15分钟。']],
    ['单位相同', ['响应1天。', '响应1个工作日。']],
    ['在同一小项里', ['响应30小时。重大的响应30分钟。']],
  ])('%s，没有疑点', (_, lines) => {
    expect(idsFound(responseTimes, item(...lines))).toEqual([]);
  });

  it('不是一个服务项的不比', () => {
    const { clauses, ...rest } = item('响应30小时。');
    const other = [
      clause('c4-s3-p2-1.13', '乙系统', { kind: 'service-item' }),
      clause('c4-s3-p2-1.13.1', '响应30分钟。'),
    ];
    expect(idsFound(responseTimes, { ...rest, clauses: [...clauses, ...other] })).toEqual([]);
    const loose = [clause('c3-1', '三'), clause('c3-1.1', '响应30小时。'), clause('c3-1.2', '响应30分钟。')];
    expect(idsFound(responseTimes, tender(loose))).toEqual([]);
  });

  it('超过三天的响应，不分等级的才算', () => {
    const text = item('响应时间：4天内。');
    expect(shown(responseTimes, text)).toEqual([[`${AT}.1 响应时间：【4天】内。`]]);
    expect(responseTimes.run(text)[0]?.title).toBe('问题响应时间长达4天');
    expect(idsFound(responseTimes, item('响应时间：3天内。'))).toEqual([]);
    for (const grade of [
      '低危漏洞',
      '高（紧）',
      '低（缓）',
      '按优先级',
      '一般问题',
      '紧急问题',
      '中危',
      '高危',
    ])
      expect(idsFound(responseTimes, item(`${grade}，响应时间：7天内。`))).toEqual([]);
  });
});
