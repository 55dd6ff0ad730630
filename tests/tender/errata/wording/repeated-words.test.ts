import { describe, expect, it } from 'vitest';
import { repeatedWords } from '../../../../src/tender/errata/wording/repeated-words.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

describe('重复的词', () => {
  it('词语连印两遍；本来就重叠的词不算', () => {
    const found = (text: string) => idsFound(repeatedWords, tender([clause('c4-s3-p2-1.1', text)]));
    expect(found('因系统系统故障造成的。')).toEqual(['repeated-words-doubled']);
    expect(found('逐级逐项检查，人人有责。')).toEqual([]);
  });

  it('标出连印的两遍；附件11 和合同里的考核办法是重复的，不再算', () => {
    const text = tender([
      clause(
        'c4-s3-p2-1.1',
        '因系统系统故障造成的，推推广使用；提供维护巡检服务，视要求进行维护巡检服务，视要求。',
      ),
      clause('c6-f11-1', '因系统系统故障造成的。'),
      clause('c3-a1-1', '不可抗力是指是指。'),
      clause('c4-a1-1', '不可抗力是指是指。'),
      clause('c4-a2-1', '设备设备', { kind: 'device-project' }),
    ]);
    expect(shown(repeatedWords, text)[0]).toEqual([
      'c4-s3-p2-1.1 因【系统系统】故障造成的，【推推广】使用；',
      'c4-s3-p2-1.1 提供【维护巡检服务】，视要求进行【维护巡检服务】，视要求。',
      'c3-a1-1 不可抗力【是指是指】。',
    ]);
    expect(repeatedWords.run(text)[0]?.title).toMatch(/^5处/);
  });

  const listed = (text: string, id = 'c4-s3-p2-1.1') =>
    shown(repeatedWords, tender([clause(id, text)])).map(([place]) => place?.slice(id.length + 1));

  it('一列里同一个名称出现两次，六个字起，标出两处', () => {
    expect(listed('维护：一网通办平台、数据共享平台、一网通办平台等系统。每月。')).toEqual([
      '维护：【一网通办平台】、数据共享平台、【一网通办平台】等系统。',
    ]);
    expect(listed('每月。一网通办平台、数据共享平台、一网通办平台。每年。')).toEqual([
      '【一网通办平台】、数据共享平台、【一网通办平台】。',
    ]);
    expect(listed('一网通办平台、数据共享平台、一网通办平台\n每月')).toEqual([
      '【一网通办平台】、数据共享平台、【一网通办平台】',
    ]);
  });

  it.each([
    '一网通平台、数据共享平台、一网通平台。',
    '一网通办平台、数据共享平台、一网统管平台。',
    '一网，通办平台、数据共享平台、一网，通办平台。',
    '一网通办平台、数据共享平台。一网通办平台、监测平台。',
    '一网通办平台、数据共享平台；一网通办平台、监测平台。',
  ])('%s 没有疑点', (text) => {
    expect(listed(text)).toEqual([]);
  });

  it('只看第四章的列举', () => {
    expect(listed('一网通办平台、数据共享平台、一网通办平台。', 'c3-1')).toEqual([]);
  });
});
