import { type Check, finding } from '../finding.ts';
import { places, within } from '../text.ts';

/** `需在5个工作日内完成`, `中标后15天内`: a period, but not the day from which it runs. */
const PERIOD = /(?<mark>(?:在|中标后)\d+个?(?:工作日|自然日|天)内)[^，。；]{0,8}(?:完成|准备)/;
const START = /之日起|签订后|通知后|书面|提出[^，。]{0,6}，/;

export const openPeriods: Check = {
  id: 'open-periods',
  title: '只写了几天、没有写从哪天起算的期限（4.1、4.2）',
  run({ clauses }) {
    const found = ['c4-s3-p2-4.1', 'c4-s3-p2-4.2']
      .flatMap((id) => within(clauses, id))
      .flatMap((clause) => places(clause, PERIOD));
    const open = found.filter(({ quote }) => !START.test(quote));
    if (open.length === 0) return [];
    return [
      finding('open-periods', open, {
        title: `${open.length}个期限没有写从哪一天起算`,
        why: '这些都是实质性要求里的期限。起算日不明，就无法判断是否逾期：迁移、搬迁从采购人通知起算还是从动手之日起算，“中标后”是中标公告、中标通知书还是签约之后。',
        ask: { what: '各期限分别从哪一天起算。', kind: '询问' },
        meanwhile: '迁移、搬迁、修复从开始之日起算，机柜从中标通知书发出之日起算，当天不计入。',
        consequence: 'delivery',
      }),
    ];
  },
};
