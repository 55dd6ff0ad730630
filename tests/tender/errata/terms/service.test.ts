import { describe, expect, it } from 'vitest';
import {
  interruption,
  licenceTerm,
  penetrationTests,
  twoResponses,
  updateInterval,
} from '../../../../src/tender/errata/terms/service.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const text = (...all: [string, string][]) => tender(all.map(([id, words]) => clause(id, words)));

describe('服务要求里的两种说法', () => {
  it('业务能否中断', () => {
    expect(
      shown(
        interruption,
        text(
          ['c4-s3-p2-4.1.1-2-11', '业务系统不能中断。'],
          ['c4-s3-p2-4.2.2-2-9', '业务中断时间不高于120分钟。'],
        ),
      ),
    ).toEqual([
      [
        'c4-s3-p2-4.1.1-2-11 业务系统【不能中断】。（系统迁移）',
        'c4-s3-p2-4.2.2-2-9 业务中断时间【不高于120分钟】。（设备搬迁）',
      ],
    ]);
  });

  it('授权期限短于服务期限；服务期不是一年的，不作判断', () => {
    const licence = (term: string, months: string) =>
      text(['c4-s1-3', `自5月1日起（${term}）。`], ['c4-s3-p2-3.34.2', `提供软件，授权${months}升级许可。`]);
    expect(shown(licenceTerm, licence('一年', '十一个月'))).toEqual([
      ['c4-s1-3 自5月1日起（【一年】）。', 'c4-s3-p2-3.34.2 提供软件，授权【十一个月】升级许可。'],
    ]);
    expect(idsFound(licenceTerm, licence('一年', '十二个月'))).toEqual([]);
    expect(idsFound(licenceTerm, licence('半年', '五个月'))).toEqual([]);
  });

  it('渗透测试的数量与频次', () => {
    expect(
      shown(penetrationTests, text(['c4-s3-p2-3.22.2', '每年不少于400个（次）系统渗透测试：1次/月。'])),
    ).toEqual([['c4-s3-p2-3.22.2 每年不少于【400个（次）】系统渗透测试：【1次/月】。']]);
  });

  it('当日和立即', () => {
    expect(shown(twoResponses, text(['c4-s3-p2-6.32.1-1', '当日响应、立即响应。']))).toEqual([
      ['c4-s3-p2-6.32.1-1 【当日响应】、【立即响应】。'],
    ]);
  });

  it('更新频次的方向', () => {
    expect(
      shown(
        updateInterval,
        text(['c4-s3-p2-6.33.1-1', '提供各区域的实时客流量数据，更新频次不少于15分钟/次。']),
      ),
    ).toEqual([['c4-s3-p2-6.33.1-1 提供各区域的【实时】客流量数据，更新频次【不少于15分钟/次】。']]);
  });
});
