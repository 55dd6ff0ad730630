import type { WelfareUnit } from '../../rules/eligibility/welfare-unit.ts';
import { disabledPeople, disabledShare } from '../../rules/parameters/eligibility.ts';

type Failure = WelfareUnit['failed'][number];

/** What is not met, in words, with the item of the form that asks it. */
export const FAILURES: Readonly<Record<Failure, { words: string; clause: string }>> = {
  share: { words: `残疾人职工的比例不到 ${disabledShare.value}%`, clause: disabledShare.clause },
  disabledEmployees: { words: `残疾人职工不到 ${disabledPeople.value} 人`, clause: disabledPeople.clause },
  contractsOverOneYear: { words: '没有与每位残疾人签订一年以上的合同或协议', clause: 'c6-f10-2' },
  insurancePaid: { words: '没有为每位残疾人按月足额缴纳社会保险', clause: 'c6-f10-3' },
  wagesPaid: { words: '没有按月支付不低于最低工资标准的工资', clause: 'c6-f10-4' },
  ownServices: { words: '提供的不是本单位或者其他残疾人福利性单位的产品', clause: 'c6-f10-5' },
};

/** The result in a sentence. */
export const verdict = ({ qualifies, failed }: WelfareUnit): string =>
  qualifies ? '符合残疾人福利性单位的全部条件。' : `不是残疾人福利性单位：${failed.length} 项条件不符合。`;

/** What follows for the bid, each with the clause that says so. */
export const consequences = ({ qualifies }: WelfareUnit): readonly { words: string; clause: string }[] =>
  qualifies
    ? [
        { words: '视同小型、微型企业，可以参加本项目。', clause: 'c5-s3-1-3' },
        { words: '投标文件中提供《残疾人福利性单位声明函》，格式见附件。', clause: 'c6-f10' },
        {
          words: '中标的，声明函随结果公告；声明不实的，按提供虚假材料谋取中标追究责任。',
          clause: 'c5-s3-1-4',
        },
      ]
    : [
        {
          words: '不能以残疾人福利性单位的身份参加；本项目专门面向中小企业，须本身是中型、小型或微型企业。',
          clause: 'c1-s2-2',
        },
        { words: '是中小企业的，改为提供《中小企业声明函》。', clause: 'c6-f9-1.1' },
        { words: '不要提供内容不实的声明函：属于提供虚假材料谋取中标。', clause: 'c5-s3-1-4' },
      ];

/** The result in one sentence, for those who hear it. */
export const announcement = (result: WelfareUnit): string =>
  result.qualifies
    ? verdict(result)
    : `${verdict(result)}${result.failed.map((id) => FAILURES[id].words).join('；')}。`;
