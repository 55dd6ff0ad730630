import { describe, expect, it } from 'vitest';
import { patrol } from '../../../../src/tender/errata/terms/patrol.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const TOP = 'c4-s3-p2-2';
const principle = clause(TOP, '日常巡检频次原则上不低于1次/月。');
const item = (n: number, line: string | null, substantive: number | null = null) => [
  clause(`${TOP}.${n}`, `平台${n}`, {
    title: `平台${n}`,
    number: `2.${n}`,
    kind: 'service-item',
    parent: TOP,
    substantive,
  }),
  clause(`${TOP}.${n}.1`, '设备信息：1次/年。', { title: '设备信息', parent: `${TOP}.${n}` }),
  ...(line === null
    ? []
    : [clause(`${TOP}.${n}.2`, `设备巡检：${line}`, { title: '设备巡检', parent: `${TOP}.${n}` })]),
];

describe('硬件的巡检频次', () => {
  it.each(['1次/月', '2次/天', '3次/周', '每月一次', '每天一次', '每日一次', '每周一次'])(
    '%s，没有疑点',
    (line) => {
      expect(idsFound(patrol, tender([principle, ...item(1, line)]))).toEqual([]);
    },
  );

  it.each(['1次/季度', '每季度一次', '每季度1次', '每季度巡检一次', '4次/年'])('%s 低于每月一次', (line) => {
    expect(shown(patrol, tender([principle, ...item(1, `${line}。`), ...item(2, '每月一次。')]))).toEqual([
      [`${TOP} 日常巡检频次原则上不低于【1次/月】。`, `${TOP}.1.2 设备巡检：【${line}】。`],
    ]);
  });

  it('没有写频次的、没有巡检要求的，逐项列出', () => {
    const text = tender([
      principle,
      ...item(1, '查看设备。每次记录。', 7),
      ...item(2, '查看设备。'),
      ...item(3, null, 8),
      ...item(4, '每月一次。', 9),
      clause(`${TOP}-note`, '说明', { parent: TOP }),
    ]);
    expect(shown(patrol, text)).toEqual([
      [
        `${TOP} 日常巡检频次原则上不低于【1次/月】。`,
        `${TOP}.1.2 设备巡检：查看设备。（有巡检内容，没有频次）`,
        `${TOP}.2.2 设备巡检：查看设备。（有巡检内容，没有频次）`,
        `${TOP}.3 平台3（没有“设备巡检”一项）`,
      ],
    ]);
    expect(patrol.run(text)).toMatchObject([
      { id: 'patrol-silent', title: '2个硬件项没有写巡检频次，1个没有巡检要求' },
    ]);
    expect(patrol.run(text)[0]?.why).toContain('；其中2.1是实质性要求，');
    expect(patrol.run(tender([principle, ...item(1, '查看。')]))[0]?.why).toBe(
      '没有写频次的，不知道按总则还是不限。',
    );
  });

  it('只有没有频次的，或只有没有巡检的，也列出；两者一样多也是', () => {
    const ids = (...lines: (string | null)[]) =>
      idsFound(patrol, tender([principle, ...lines.flatMap((line, i) => item(i + 1, line))]));
    expect(ids('查看。')).toEqual(['patrol-silent']);
    expect(ids(null)).toEqual(['patrol-silent']);
    expect(ids('查看。', null)).toEqual(['patrol-silent']);
    expect(ids('4次/年', '查看。')).toEqual(['patrol-seldom', 'patrol-silent']);
  });

  it('没有总则，不作判断', () => {
    expect(idsFound(patrol, tender(item(1, '4次/年')))).toEqual([]);
  });
});
