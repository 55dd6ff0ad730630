import { describe, expect, it } from 'vitest';
import { material } from '../../../../src/tender/errata/material.ts';
import {
  counted,
  deviceCounts,
  deviceCountsCheck,
} from '../../../../src/tender/errata/sums/device-counts.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

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
    ['设备信息：应用、数据库服务器5台；大屏、平板。', 5, ['大屏', '平板']],
    ['含：设备信息：服务器3台。备件1台。', 3, []],
    ['设备信息：大屏（含支架）、平板。', null, ['大屏', '平板']],
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

describe('设备信息与附件2', () => {
  const item = (n: number, title: string, info?: string, substantive: number | null = null) => [
    clause(`c4-s3-p2-2.${n}`, title, { number: `2.${n}`, title, kind: 'service-item', parent: 'c4-s3-p2-2' }),
    ...(info === undefined
      ? []
      : [
          clause(`c4-s3-p2-2.${n}.1`, info, {
            number: `2.${n}.1`,
            title: '设备信息',
            parent: `c4-s3-p2-2.${n}`,
            substantive,
          }),
        ]),
    clause(`c4-s3-p2-2.${n}.2`, '设备巡检：每月1次。', { title: '设备巡检', parent: `c4-s3-p2-2.${n}` }),
  ];
  const project = (n: number, title: string) =>
    clause(`c4-a2-${n}`, title, { title, kind: 'device-project', parent: 'c4-a2' });
  const row = (name: string, device: string, quantity: number) => ({
    project: 1,
    name,
    device,
    model: 'M1',
    quantity,
  });
  const one = (info: string, ...rows: [string, number][]) =>
    tender(
      [...item(12, '甲平台', info), project(1, '甲平台'), project(2, '乙平台')],
      [...rows.map(([device, quantity]) => row('甲平台', device, quantity)), row('乙平台', '服务器', 50)],
    );

  it('合计相符，没有疑点', () => {
    expect(
      idsFound(deviceCountsCheck, one('设备信息：服务器2台、防火墙1台。', ['服务器', 2], ['防火墙', 1])),
    ).toEqual([]);
  });

  it('合计不符：两处都引，附件2 里数量与正文不同的设备逐行引', () => {
    const found = shown(
      deviceCountsCheck,
      one(
        '设备信息：服务器2台、防火墙11台、A(1)台交换机1台。',
        ['服务器', 2],
        ['防火墙', 3],
        ['防火墙', 4],
        ['A(1)', 1],
        ['磁盘', 5],
      ),
    );
    expect(found).toEqual([
      [
        'c4-s3-p2-2.12.1 设备信息：服务器2台、防火墙11台、A(1)台交换机1台。',
        'c4-a2-1 甲平台（附件2 该项目各行数量合计15）',
        'c4-a2-1 防火墙 M1 3',
        'c4-a2-1 防火墙 M1 4',
      ],
    ]);
  });

  it('设备名称里的符号照字面找，不当作通配', () => {
    const rows = (device: string) =>
      shown(deviceCountsCheck, one('设备信息：服务器、Axx4台，A.x3台。', [device, 4]))[0]?.slice(2);
    expect(rows('A.x')).toEqual(['c4-a2-1 A.x M1 4']);
    expect(rows('A+x')).toEqual([]);
  });

  it('差多少、哪些没有写台数、是不是实质性要求，都写进理由', () => {
    const [found] = deviceCountsCheck.run(one('设备信息：服务器2台、大屏、平板。', ['服务器', 12]));
    expect(found?.title).toBe('2.12的设备数量与附件2 对不上：2与12');
    expect(found?.why).toBe(
      '“设备信息”里写明台（套）数的合计2，附件2 合计12，相差10。其中“大屏”、“平板”没有写台（套）数。设备数量决定续保和维护的工作量；两处分类叫法不同，只能比较合计，不能逐类比较。',
    );
    const [silent] = deviceCountsCheck.run(one('设备信息：大屏。', ['大屏', 12]));
    expect(silent?.title).toBe('2.12没有写设备数量，附件2 合计12');
    expect(silent?.why).toMatch(/^“设备信息”没有写数量，附件2 合计12。其中“大屏”没有写台（套）数。/);
    const [full] = deviceCountsCheck.run(one('设备信息：服务器2台。', ['服务器', 1]));
    expect(full?.why).toMatch(/相差1。设备数量决定/);
    const [grave] = deviceCountsCheck.run(
      tender(
        [...item(12, '甲平台', '设备信息：服务器2台。', 7), project(1, '甲平台')],
        [row('甲平台', '服务器', 1)],
      ),
    );
    expect(grave?.why).toMatch(/实质性要求[^。]*。$/);
  });

  it('附件2 没有同名项目；没有附件2 或没有“设备信息”的，不作判断', () => {
    const other = [row('乙平台', '服务器', 1)];
    expect(shown(deviceCountsCheck, tender(item(12, '甲平台', '设备信息：服务器1台。'), other))).toEqual([
      ['c4-s3-p2-2.12 甲平台'],
    ]);
    expect(idsFound(deviceCountsCheck, tender(item(12, '甲平台', '设备信息：服务器1台。')))).toEqual([]);
    expect(
      idsFound(
        deviceCountsCheck,
        tender([...item(12, '甲平台'), project(1, '甲平台')], [row('甲平台', '服务器', 1)]),
      ),
    ).toEqual([]);
  });

  it('没有“设备信息”的一项没有可比的数', () => {
    expect(deviceCounts(tender([...item(12, '甲平台'), project(1, '甲平台')]))).toEqual([]);
  });

  it('只看第2组的服务项', () => {
    const clauses = ['c4-s3-p2-1.12', 'c4-s3-p2-2.12.3', 'c4-s3-p2-2.12'].map((id) =>
      clause(id, '甲', { title: '甲', kind: id.endsWith('2.12') ? 'clause' : 'service-item' }),
    );
    expect(idsFound(deviceCountsCheck, tender(clauses, [row('乙', '服务器', 1)]))).toEqual([]);
  });
});
