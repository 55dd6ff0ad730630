import type { RulePage } from '../page.ts';

export const welfareUnitPage: RulePage = {
  decides: '单位是否属于视同小型、微型企业的残疾人福利性单位，不符合的是哪几项。',
  formula: ['残疾人职工 ≥ 在职职工 × 25%，且 ≥ 10 人', '并且四项声明都成立'],
  boundaries: [
    { words: '正好 25%', included: '符合（“含25%”）', clause: 'c6-f10-1' },
    { words: '正好 10 人', included: '符合（“含10人”）', clause: 'c6-f10-1' },
  ],
  excludes: ['不审查残疾人证等证明：声明由单位负责。', '监狱企业须另有证明文件。'],
  examples: [
    {
      name: '四十人中十人：都符合',
      input: {
        employees: 40,
        disabledEmployees: 10,
        contractsOverOneYear: true,
        insurancePaid: true,
        wagesPaid: true,
        ownServices: true,
      },
      result: { qualifies: true, failed: [] },
    },
    {
      name: '三十六人中九人：比例够，人数不够，社会保险未足额',
      input: {
        employees: 36,
        disabledEmployees: 9,
        contractsOverOneYear: true,
        insurancePaid: false,
        wagesPaid: true,
        ownServices: true,
      },
      result: { qualifies: false, failed: ['disabledEmployees', 'insurancePaid'] },
    },
  ],
};
