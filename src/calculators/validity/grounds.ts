import { GROUNDS, type GroundId } from '../../rules/eligibility/invalidity-grounds.ts';
import type { Entry } from './entry.ts';

type Beside = Pick<Entry, 'note' | 'also' | 'helpers'>;

const LISTED: Beside = {
  note: '以查询结果为准。',
  also: [{ clause: 'c5-s4-1', words: '查询截止时点：提交投标文件截止时间。' }],
};

/** What stands beside a ground: where else the tender speaks of it, and what helps to answer it. */
const BESIDE: Readonly<Partial<Record<GroundId, Beside>>> = {
  '6.1.1': { note: '开标时才能确定；投标以前可以先确认解密用的 CA 证书能用。' },
  '6.1.2': {
    also: [
      {
        clause: 'c1-s4-3',
        words: '须在投标截止时间前制作并上传电子投标文件至“苏采云”系统，否则视为放弃参加该采购项目。',
      },
      {
        clause: 'c2-s4-2.1',
        words:
          '如因投标人自身原因造成的电子投标文件上传不成功的按照本招标文件第二章中“五、开标与评标”第6.1.2条规定做无效投标处理。',
      },
    ],
    helpers: ['deadlines'],
  },
  '6.1.3': {
    note: '开标一览表与明细表的合计不一致，是另一回事：',
    also: [{ clause: 'c2-s3-4.2', words: '如不一致不作为无效投标处理，但评标时按开标一览表中价格为准。' }],
    helpers: ['bid-correction', 'rmb-capital'],
  },
  '6.1.4': {
    note: '材料见第二张清单的“资格审查内容”。不是材料而是条件的还有：',
    also: [
      { clause: 'c1-s1-7', words: '本项目不接受联合体投标。' },
      { clause: 'c1-s2-2', words: '本项目专门面向中小企业采购' },
      {
        clause: 'c1-s2-4-2',
        words:
          '单位负责人为同一人或者存在直接控股、管理关系的不同供应商，不得参加同一合同项下的政府采购活动。',
      },
    ],
    helpers: ['enterprise-size', 'welfare-unit'],
  },
  '6.1.5': {
    also: [{ clause: 'c4-s1-6', words: '投标总报价不得超过采购预算，否则将作无效投标处理。' }],
    helpers: ['price-score'],
  },
  '6.1.6': { note: '材料见第二张清单的“符合性审查内容”。' },
  '6.1.7': {
    note: '逐条见第三张清单。投标有效期也在其内：',
    also: [{ clause: 'c2-s3-9.1', words: '投标有效期比规定短的将被视为未实质性响应招标文件而予以拒绝。' }],
  },
  '6.1.8-1': LISTED,
  '6.1.8-2-1': LISTED,
  '6.1.8-2-2': LISTED,
  '6.1.8-2-3': { ...LISTED, helpers: ['credit-record'] },
  '6.1.10': {
    note: '报价低于审查线只是启动审查，不等于无效；启动以后不能证明报价合理的，才作无效处理。没有启动审查的，选“没有此情形”。',
    also: [
      {
        clause: 'c2-s5-6.1.10-note',
        words:
          '其中，属于第3项情形，供应商已随投标（响应）文件一并提交相关书面说明及必要的证明材料的，在评审现场可不再重复提交。',
      },
    ],
    helpers: ['abnormal-low-bid'],
  },
  '6.1.11': {
    note: '写明加盖的地方：',
    also: [
      { clause: 'c6', words: '投 标 人：（加盖CA电子公章）' },
      { clause: 'c6-f1', words: '投标人全称（加盖CA电子签章）' },
      { clause: 'c6-f7', words: '授权单位名称：（加盖CA电子公章）' },
    ],
  },
  '6.1.12': {
    note: '三张清单以外，本招标文件还有这几处写明无效或者拒绝：',
    also: [
      {
        clause: 'c2-s5-3.2',
        words: '在评标过程中，投标人不得以任何行为影响评标过程，否则其投标文件将被作为无效投标文件。',
      },
      { clause: 'c2-s5-5.5', words: '如果投标人不接受修正后的价格，则其投标将被拒绝。' },
      {
        clause: 'c4-s4-1',
        words: '投标人须对本项目作整体报价，不得拆开投报或只对其中的部分内容进行投报，否则将作无效投标处理。',
      },
    ],
  },
};

/** The grounds of 6.1 as lines of the checklist. */
export const groundEntries: readonly Entry[] = GROUNDS.map(({ id, clause, text }) => ({
  id,
  name: printed(id),
  clause,
  words: text,
  fatal: { clause, words: text },
  ...BESIDE[id],
}));

/** `6.1.8-2-3` as the tender prints it: 6.1.8（2）3）. */
function printed(id: GroundId): string {
  const [number, item, part] = id.split('-');
  return `${number}${item ? `（${item}）` : ''}${part ? `${part}）` : ''}`;
}
