/**
 * Every code of an input error, with the sentence shown where a rule has none of its own. This is the whole list.
 */
export const errorMessages = {
  'unknown-rule': '没有这条规则，请从规则目录中选择',
  'unknown-reading': '没有这种口径，请从本规则列出的口径中选择',
  'unknown-property': '不认识这个字段，请检查拼写或删去',
  missing: '请补上这一项',
  'not-an-object': '请给出一组带名称的字段',
  'not-a-list': '请给出一个列表',
  'not-a-text': '请填写文字',
  'not-a-boolean': '请选择“是”或“否”',
  'not-a-count': '请填写不小于 0 的整数',
  'not-money': '请填写金额，例如 48900000.00（单位：元，最多两位小数）',
  'not-positive': '请填写大于 0 的数',
  'not-a-score': '请填写分数，例如 9.50（最多两位小数）',
  'not-a-rate': '请填写百分数，例如 0.50 表示 0.50%（最多两位小数）',
  'not-a-quantity': '请填写数量，例如 12 或 1.5（最多四位小数）',
  'not-a-date': '请填写真实存在的日期，例如 2026-04-08',
  'not-a-time': '请填写真实存在的时间，例如 2026-04-08T13:00',
  'not-one-of': '请从给出的选项中选择',
  'out-of-range': '数值超出允许的范围',
  'too-few': '列表中的项目不够，请补充',
  'too-many': '列表中的项目太多，请减少',
  'too-long': '文字太长，请缩短到 100 个字以内',
  'empty-name': '请填写名称',
  'duplicate-bidder': '投标人重复，请删去重复的一行或改正名称',
  'duplicate-name': '名称重复，请加以区分，例如“张伟（2）”',
  'unknown-name': '前面没有列出这个名称，请检查拼写',
  'nothing-given': '请至少填写小写金额和大写金额中的一项',
  'not-capital': '请填写规范的大写金额，例如 捌仟捌佰壹拾伍万元整',
  'over-budget': '超过采购预算，请填写不超过预算的金额',
  'before-signing': '交付日期早于合同签订日期，请核对两个日期',
} as const;

export type ErrorCode = keyof typeof errorMessages;
