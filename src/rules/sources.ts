export { rmbWriting } from './sources/rmb-writing.ts';

/** Law that stands outside the tender: what it is, what it says here, when that was last looked up, and its limits. */
export interface ExternalSource {
  id: string;
  title: string;
  says: string;
  /** Date of the last check, `YYYY-MM-DD`. */
  checked: string;
  /** What the rules do where the source does not reach. */
  outside: string;
}

export const civilCodePeriods = {
  id: 'civil-code-periods',
  title: '中华人民共和国民法典第二百零一条至第二百零四条',
  says: '按年、月、日计算期间的，开始的当日不计入；到期月的对应日为最后一日，没有对应日的为月末日；最后一日是法定休假日的，以法定休假日结束的次日为最后一日；当事人另有约定的除外。',
  checked: '2026-11-22',
  outside: '招标文件写明“自然日”的，按另有约定不顺延；不同的算法见口径。',
} as const satisfies ExternalSource;

export const holidaySchedule = {
  id: 'holiday-schedule',
  title: '国务院办公厅关于部分节假日安排的通知（2026 年：2025 年 11 月 4 日发布）',
  says: '2026 年放假：1 月 1—3 日、2 月 15—23 日、4 月 4—6 日、5 月 1—5 日、6 月 19—21 日、9 月 25—27 日、10 月 1—7 日；上班：1 月 4 日、2 月 14 日、2 月 28 日、5 月 9 日、9 月 20 日、10 月 10 日。',
  checked: '2026-11-22',
  outside: '没有放假安排的年份（2027 年尚未公布）只按周一至周五计，并有提示。',
} as const satisfies ExternalSource;

export const enterpriseStandard = {
  id: 'enterprise-standard',
  title: '中小企业划型标准规定（工信部联企业〔2011〕300号）四、（十二）软件和信息技术服务业',
  says: '从业人员 300 人以下或营业收入 10000 万元以下的为中小微型企业；从业人员 100 人及以上且营业收入 1000 万元及以上的为中型；从业人员 10 人及以上且营业收入 50 万元及以上的为小型；其余为微型。',
  checked: '2026-11-22',
  outside: '只适用于软件和信息技术服务业；其他行业的标准不同。',
} as const satisfies ExternalSource;
