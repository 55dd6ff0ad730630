import type { RulePage } from '../page.ts';

export const lineTolerancePage: RulePage = {
  decides: '某一分项的线路增减多少条仍在合同范围以内。',
  formula: ['变动 = ｜实际数量 − 所列数量｜', '变动 ≤ 所列数量 × 2% 的，在允许范围以内'],
  boundaries: [
    { words: '正好 2%', included: '允许（“2%以内”包括本数）', clause: 'c4-s3-p2-4.3.2' },
    {
      words: '所列不到 50 条的分项',
      included: '2% 不足一条，变动一条即超出，如互联网专线 39 条',
      clause: 'c4-s3-p2-4.3.2-2',
    },
  ],
  excludes: [
    '按每一分项分别计算，不按各分项合计。',
    '不判断允许范围以内的变动是否改变价款：条文没有写；超出的也没有写怎样处理。',
  ],
  examples: [
    {
      name: 'VPN 线路 927 条，增加 18 条',
      input: { listed: 927, actual: 945 },
      result: { share: '1.94', maxChange: 18, within: true },
    },
    {
      name: '五十条增加一条：正好 2%',
      input: { listed: 50, actual: 51 },
      result: { share: '2.00', maxChange: 1, within: true },
    },
    {
      name: 'VPN 线路 927 条，减少 19 条',
      input: { listed: 927, actual: 908 },
      result: { share: '2.05', maxChange: 18, within: false },
    },
  ],
};
