import { describe, expect, it } from 'vitest';
import { copiedLines } from '../../../../src/tender/errata/wording/copied-lines.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const line = (id: string, text: string) => clause(`c4-s3-p2-${id}`, text);
const REPAIR = '两小时内到场，四小时内修复。';

describe('照抄了另一个小标题的内容', () => {
  it('同一项的技术支持照抄故障处置', () => {
    expect(
      shown(
        copiedLines,
        tender([line('2.1.2', `故障处置：${REPAIR}`), line('2.1.3', `技术支持：${REPAIR}\n另行说明。`)]),
      ),
    ).toEqual([[`c4-s3-p2-2.1.2 【故障处置】：${REPAIR}（对照）`, `c4-s3-p2-2.1.3 【技术支持】：${REPAIR}`]]);
  });

  it.each([
    ['在两项里', line('2.1.2', `故障处置：${REPAIR}`), line('2.2.3', `技术支持：${REPAIR}`)],
    ['内容不同', line('2.1.2', `故障处置：${REPAIR}`), line('2.1.3', '技术支持：全天提供电话支持。')],
    ['不是故障处置', line('2.1.2', `设备巡检：${REPAIR}`), line('2.1.3', `技术支持：${REPAIR}`)],
    ['不是技术支持', line('2.1.2', `故障处置：${REPAIR}`), line('2.1.3', `设备巡检：${REPAIR}`)],
    ['不是服务项', clause('c3-1.1', `故障处置：${REPAIR}`), clause('c3-1.2', `技术支持：${REPAIR}`)],
    [
      '小标题前还有一个分句',
      line('2.1.2', `按月，故障处置：${REPAIR}`),
      line('2.1.3', `按月，技术支持：${REPAIR}`),
    ],
    ['不到八个字', line('2.1.2', '故障处置：当天修复故障。'), line('2.1.3', '技术支持：当天修复故障。')],
    ['小标题只有一个字', line('2.1.2', `故障处置：${REPAIR}`), line('2.1.3', `技：${REPAIR}`)],
  ])('%s，没有疑点', (_, ...lines) => {
    expect(idsFound(copiedLines, tender(lines))).toEqual([]);
  });

  const LONG = `${'长'.repeat(39)}。`;
  it('写明次数的小标题下，第一句与另一小标题逐字相同，四十字起', () => {
    const text = tender([
      line('3.1.1', `应急演练12次：${LONG}每年一次。`),
      line('3.2.1', `应急响应：${LONG}随时响应。`),
    ]);
    expect(shown(copiedLines, text)).toEqual([
      [
        `c4-s3-p2-3.1.1 【应急演练12次】：${LONG}每年一次。`,
        `c4-s3-p2-3.2.1 【应急响应】：${LONG}随时响应。（对照）`,
      ],
    ]);
    expect(copiedLines.run(text)[0]?.title).toBe('“应急演练12次”写的是“应急响应”的内容');
  });

  it.each([
    [
      '不到四十字',
      line('3.1.1', `应急演练1次：${LONG.slice(1)}`),
      line('3.2.1', `应急响应：${LONG.slice(1)}`),
    ],
    ['没有写次数', line('3.1.1', `应急演练：${LONG}`), line('3.2.1', `应急响应：${LONG}`)],
    ['次数不在末尾', line('3.1.1', `每年1次演练：${LONG}`), line('3.2.1', `应急响应：${LONG}`)],
    ['小标题相同', line('3.1.1', `应急演练1次：${LONG}`), line('3.2.1', `应急演练1次：${LONG}`)],
    ['不在开头', line('3.1.1', `应急演练1次：${LONG}`), line('3.2.1', `应急响应：及时${LONG}`)],
    [
      '第一句没有写完',
      line('3.1.1', `应急演练1次：${'长'.repeat(50)}`),
      line('3.2.1', `应急响应：${'长'.repeat(50)}`),
    ],
  ])('%s，没有疑点', (_, ...lines) => {
    expect(idsFound(copiedLines, tender(lines))).toEqual([]);
  });
});
