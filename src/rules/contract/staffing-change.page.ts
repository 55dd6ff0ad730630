import type { RulePage } from '../page.ts';

export const staffingChangePage: RulePage = {
  decides: '团队减员到什么比例构成违约、可以解除合同、视为丧失服务能力。',
  formula: ['减少的比例 = 减少人数 ÷ 原有人数', '≥ 10% 违约；≥ 20% 可以解除；＞ 20% 视为丧失提供服务的能力'],
  boundaries: [
    { words: '正好 10%', included: '构成违约（“达到”包括本数）', clause: 'c3-9.1.2' },
    {
      words: '正好 20%',
      included: '可以解除（“达到”），但还不视为丧失能力（“超过”不包括本数）；两条在此不一致',
      clause: 'c3-10.1',
    },
  ],
  excludes: [
    '团队人员、专业技术人员、资质三项分别计算，任一项达到即可；请分别填写。',
    '原有人数指参与政府采购时显示的人数。',
    '不计算违约金：见“违约金”。',
  ],
  examples: [
    {
      name: '三十人减少三人：正好 10%',
      input: { before: 30, lost: 3 },
      result: { share: '10.00', breach: true, mayTerminate: false, deemedIncapable: false },
    },
    {
      name: '三十人减少六人：正好 20%',
      input: { before: 30, lost: 6 },
      result: { share: '20.00', breach: true, mayTerminate: true, deemedIncapable: false },
    },
  ],
};
