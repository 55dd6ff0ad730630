import { describe, expect, it } from 'vitest';
import { shiftedLines } from '../../../../src/tender/errata/wording/shifted-lines.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const REPAIR = '两小时内响应，四小时内修复。';
const SCAN = '按扫描结果进行修补和加固。';
const item = (n: number, repair: string, scan: string) => [
  clause(`c4-s3-p2-1.${n}`, `平台${n}`, { number: `1.${n}`, kind: 'service-item' }),
  clause(`c4-s3-p2-1.${n}.1`, `${repair}：${REPAIR}`),
  clause(`c4-s3-p2-1.${n}.2`, `${scan}：${SCAN}`),
];
const items = (usual: number, ...slips: [string, string][]) =>
  tender([
    ...Array.from({ length: usual }, (_, i) => item(i + 10, '异常处理', '系统修复')).flat(),
    ...slips.flatMap(([repair, scan], i) => item(i + 1, repair, scan)),
  ]);

describe('内容错位', () => {
  it('两小项的内容在别的三项里都属于别的小标题', () => {
    const text = items(3, ['数据服务', '异常处理']);
    expect(shown(shiftedLines, text)).toEqual([
      [
        `c4-s3-p2-1.1.1 【数据服务】：${REPAIR}`,
        `c4-s3-p2-1.10.1 【异常处理】：${REPAIR}（同样的内容，另有3项写在“异常处理”下）（对照）`,
        `c4-s3-p2-1.1.2 【异常处理】：${SCAN}`,
        `c4-s3-p2-1.10.2 【系统修复】：${SCAN}（同样的内容，另有3项写在“系统修复”下）（对照）`,
      ],
    ]);
    const [found] = shiftedLines.run(text);
    expect(found).toMatchObject({ id: 'shifted-lines-c4-s3-p2-1-1', title: '1.1的内容整体错了一格' });
    expect(found?.why).toMatch(
      /^“数据服务”下写的是别处“异常处理”的内容，“异常处理”下写的是别处“系统修复”的内容。/,
    );
  });

  it('只有两项这样写，不足以比较', () => {
    expect(idsFound(shiftedLines, items(2, ['数据服务', '异常处理']))).toEqual([]);
  });

  it('只有一小项不同，不是错位', () => {
    expect(idsFound(shiftedLines, items(9, ['数据服务', '系统修复']))).toEqual([]);
  });

  it('通常的写法须是其余写法的三倍；两项同样写的不算错位', () => {
    const two: [string, string][] = [
      ['数据服务', '异常处理'],
      ['其他服务', '技术支持'],
    ];
    expect(idsFound(shiftedLines, items(6, ...two))).toEqual([
      'shifted-lines-c4-s3-p2-1-1',
      'shifted-lines-c4-s3-p2-1-2',
    ]);
    expect(idsFound(shiftedLines, items(5, ...two))).toEqual([]);
    expect(idsFound(shiftedLines, items(9, two[0] as [string, string], two[0] as [string, string]))).toEqual(
      [],
    );
  });
});
