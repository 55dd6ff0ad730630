/** A ground of invalidity; `text` stands verbatim in its clause. */
export interface Ground {
  id: string;
  clause: string;
  text: string;
}

/**
 * The grounds of 6.1 in printed order; the ids are the numbers of the items, 6.1.8 by its cases: `6.1.8-2-3` is
 * 6.1.8（2）3）. Under 6.1.10 it is the note that makes a bid invalid; the cases above it only start the review.
 */
export const GROUNDS = [
  {
    id: '6.1.1',
    clause: 'c2-s5-6.1.1',
    text: '投标人在苏采云系统规定的时间内未成功解密电子投标文件的。',
  },
  { id: '6.1.2', clause: 'c2-s5-6.1.2', text: '投标人未按照招标文件要求上传电子投标文件的。' },
  {
    id: '6.1.3',
    clause: 'c2-s5-6.1.3',
    text: '同一投标人提交两个（含两个）以上不同的投标总报价的。',
  },
  { id: '6.1.4', clause: 'c2-s5-6.1.4', text: '投标人不具备招标文件中规定的资格要求的。' },
  {
    id: '6.1.5',
    clause: 'c2-s5-6.1.5',
    text: '投标人的报价超过了采购预算（预算金额）或最高限价的。',
  },
  { id: '6.1.6', clause: 'c2-s5-6.1.6', text: '未通过符合性审查的。' },
  {
    id: '6.1.7',
    clause: 'c2-s5-6.1.7',
    text: '不符合招标文件中规定的实质性要求和条件的（本招标文件中斜体且有下划线部分为实质性要求和条件）。',
  },
  {
    id: '6.1.8-1',
    clause: 'c2-s5-6.1.8-1',
    text: '政府采购严重违法记录，即投标人被全国各级财政部门列入“政府采购严重违法失信行为记录名单”，且在处罚有效期内的。',
  },
  { id: '6.1.8-2-1', clause: 'c2-s5-6.1.8-2', text: '被列入失信被执行人名单' },
  { id: '6.1.8-2-2', clause: 'c2-s5-6.1.8-2', text: '被列入重大税收违法案件当事人名单' },
  {
    id: '6.1.8-2-3',
    clause: 'c2-s5-6.1.8-2',
    text: '企业经营异常名录中被责令停产停业、暂扣或者吊销许可证或者执照，或者对经营活动中的违法行为处以较大数额罚款（较大数额罚款为200万元以上的罚款，法律、行政法规以及国务院有关部门明确规定相关领域“较大数额罚款”标准高于200万元的，从其规定。）的信用记录。处罚生效日至提交投标文件日未满三年的。',
  },
  { id: '6.1.9', clause: 'c2-s5-6.1.9', text: '投标文件含有采购人不能接受的附加条件的。' },
  {
    id: '6.1.10',
    clause: 'c2-s5-6.1.10-note',
    text: '投标（响应）供应商不能提供书面说明、证明材料，或者提供的书面说明、证明材料不能证明其报价合理性的，评审委员会（评标委员会）应当将其作为无效投标（响应）处理。',
  },
  { id: '6.1.11', clause: 'c2-s5-6.1.11', text: '投标文件未按照招标文件要求加盖CA电子公章的。' },
  { id: '6.1.12', clause: 'c2-s5-6.1.12', text: '其他法律、法规及本招标文件规定的属无效投标的情形。' },
] as const satisfies readonly Ground[];

export type GroundId = (typeof GROUNDS)[number]['id'];
