/**
 * The words and figures that make a clause something to compute or to check: an amount of money, a share, a moment or length of
 * time, a quantity with its unit, a bound (不低于, 以内, …), a condition or its consequence (否则, …的，无效投标, …).
 */
export const SIGNAL_KINDS = ['money', 'share', 'time', 'quantity', 'bound', 'condition'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

// A printed number (6.1.2), a code (G2026-0007), 附件3, 第十二条 and 同一人 are not quantities.
const FIGURE = String.raw`(?<![\d.\-第件点A-Za-z])\d+(?:\.\d+)?(?:\s*[~～\-—至]\s*\d+(?:\.\d+)?)?\s*`;
const NUMERAL = '(?<![第同唯一二两三四五六七八九十百])(?:[一二两三四五六七八九十百]+|半)';
const PERIOD = '(?:秒|分钟|小时|工作日|自然日|天|日|周|月|季度|年(?!度|月))';
const COUNTED =
  '(?:个(?!月|小时|工作日|自然日)|[次台套条人名份项路家处块级册页字核层组种位倍座根部只张篇期档件遍]|公里|平方米|[万亿](?!元)|[GMTK](?![A-Za-z])|k[WV]|℃|分(?![项部]))';

const PATTERNS: Record<SignalKind, RegExp> = {
  money: new RegExp(`[¥￥]\\s*\\d|${FIGURE}[万亿]?元|[壹贰叁肆伍陆柒捌玖拾佰仟]+[万亿]?元`),
  share: /\d\s*[%％]|百分之/,
  time: new RegExp(
    `${FIGURE}个?${PERIOD}|\\d点\\d|\\d\\s*[×xX*]\\s*\\d|${NUMERAL}个?(?:（\\d+）)?${PERIOD}|` +
      '每(?:一)?个?(?:工作日|自然日|天|日|周|月|季度|半年|年)|当[日天]|(?:立即|即刻|实时)响应|截止[时日]|(?:时间|期限|期)内',
  ),
  quantity: new RegExp(
    `${FIGURE}${COUNTED}|${NUMERAL}(?:次(?!性)|个(?!组成|月|小时|工作日|自然日)|[台套条人名份家处路])|前三名|小数点后两位`,
  ),
  bound:
    /[不未]低于|[不未]少于|不得少于|不小于|不大于|不高于|不超|超过|超出|达到|至少|最[多高低长短早晚迟]|低于|高于|小于|大于|不足|未满|不满|届满|期满|不得迟于|[之以]内|以外|[<>＜＞≥≤±]|[\d%％级年月日天人个次种元分高）或及]以[上下]/,
  condition:
    /[^目实确署]的(?=[，；：。]|$)|(?<![例比])如(?!下|有需要|果有的话)[^，。；、）]{2,60}，|若(?!干)|否则|除非|除外|逾期|未按|未能|不得|不符合|视为|视同|无效|拒绝|不予|取消|情形|从其规定/m,
};

/** The kinds of signal in a text, in the order of {@link SIGNAL_KINDS}; empty when there is none. */
export function signalsIn(text: string): SignalKind[] {
  return SIGNAL_KINDS.filter((kind) => PATTERNS[kind].test(text));
}
