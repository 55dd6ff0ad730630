import { describe, expect, it } from 'vitest';
import { emptyRequirements } from '../../../../src/tender/errata/wording/empty-requirements.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const item = (n: number, requirement: string, kind: 'service-item' | 'clause' = 'service-item') => [
  clause(`c4-s3-p2-3.${n}`, '设备维保服务', { title: '设备维保服务', kind }),
  clause(`c4-s3-p2-3.${n}.1`, requirement),
];

describe('只重复项目名称的要求', () => {
  it.each([
    '设备维保服务。',
    '设备维保服务',
    '服务要求（内容）：设备维保服务。',
    '服务要求（内容）：提供设备维保服务。',
  ])('%s', (text) => {
    expect(shown(emptyRequirements, tender(item(1, text)))).toEqual([[`c4-s3-p2-3.1.1 ${text}`]]);
  });

  it.each([
    '设备维保服务，每年一次。',
    '设备维保服务。每年一次',
    '另有服务要求（内容）：设备维保服务。',
    '提供设备维保服务。',
  ])('%s 不是', (text) => {
    expect(idsFound(emptyRequirements, tender(item(1, text)))).toEqual([]);
  });

  it('有几项写几项；不是服务项的不看', () => {
    const text = tender([
      ...item(1, '设备维保服务。'),
      ...item(2, '设备维保服务。'),
      ...item(3, '设备维保服务。', 'clause'),
    ]);
    expect(emptyRequirements.run(text)[0]?.title).toBe('2个服务项的要求只有项目名称');
  });
});
