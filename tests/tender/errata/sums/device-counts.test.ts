import { describe, expect, it } from 'vitest';
import { material } from '../../../../src/tender/errata/material.ts';
import { counted, deviceCounts } from '../../../../src/tender/errata/sums/device-counts.ts';

describe('设备数量', () => {
  it.each([
    ['设备信息：服务器11台、安全设备4台、网络设备1台。', 16, []],
    ['设备信息：交换机7台，路由器1台。', 8, []],
    ['设备信息：服务器、防火墙、备用电源等一批设备共计12台。', 12, []],
    ['设备信息：应用、数据库服务器5台；汇聚交换机、接入交换机4台。', 9, []],
    ['设备信息：14个机房及终端。', 14, []],
    ['设备信息：2台DAS-TGFW-A1200-FU防火墙。', 2, []],
    ['设备信息：容灾服务器（包括数据库、操作系统）1台、硬盘4块。', 5, []],
    ['设备信息：感知平台1台、EDR各300。', 1, ['EDR各300']],
    ['设备信息：大屏、平板等硬件。', null, ['大屏', '平板等硬件']],
  ])('%s 合计 %s', (text, stated, uncounted) => {
    expect(counted(text)).toEqual({ stated, uncounted });
  });

  it('45个硬件项都有同名项目，其中7项数量不符', () => {
    const all = deviceCounts(material);
    expect(all).toHaveLength(45);
    expect(
      all
        .filter(({ stated, listed }) => stated !== listed)
        .map(({ clause: { number }, stated, listed }) => [number, stated, listed]),
    ).toEqual([
      ['2.4.1', 96, 159],
      ['2.21.1', 2, 9],
      ['2.23.1', null, 3],
      ['2.27.1', 2, 302],
      ['2.28.1', 12, 16],
      ['2.36.1', null, 22],
      ['2.43.1', 69, 83],
    ]);
  });
});
