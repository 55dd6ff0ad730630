import { type Check, finding } from '../finding.ts';
import { byId, firstMark, place } from '../text.ts';

const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const DAY = 86_400_000;

function dayOf(text: string): number {
  const [year, month, day] = (DATE.exec(text) as RegExpExecArray).slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day) / DAY;
}

function shown(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** The service begins on a fixed day; signing and the resource pool are counted from the award notice, which cannot be earlier than the opening. */
export const serviceStart: Check = {
  id: 'service-start',
  title: '服务起始日与签约期限、资源池部署期限的先后',
  run({ clauses }) {
    const ids = byId(clauses);
    const opened = place(ids.get('c1-s4-1'), DATE);
    const begun = place(ids.get('c4-s1-3'), new RegExp(`自(?<mark>${DATE.source})起`));
    const signed = place(ids.get('c2-s7-1.1'), /最长不超过三十日/);
    const supplied = place(ids.get('c4-s3-p2-4.1.1-2-1'), /\d+个自然日内提供服务/);
    if (!opened || !begun || !signed || !supplied) return [];
    const [opening, start] = [dayOf(firstMark(opened)), dayOf(firstMark(begun))];
    const days = Number.parseInt(firstMark(supplied), 10);
    const signing = opening + 30;
    const pool = signing + days;
    if (pool <= start) return [];
    return [
      finding('service-start', [opened, begun, signed, supplied], {
        title: '服务期从固定日期起算，签约和部署却可能晚于这一天',
        why: `服务期自${shown(start)}起。即使中标通知书在开标当天（${shown(opening)}）就发出，合同仍可晚至${shown(signing)}签订，资源池再给${days}个自然日，可到${shown(pool)}。签约或部署晚于服务起始日的，空档期由谁提供服务、服务期是否顺延、费用是否照付，都没有写。`,
        ask: {
          what: '合同签订或资源池部署晚于服务起始日的，服务期和费用如何处理，过渡期由谁服务。',
          kind: '询问',
        },
        meanwhile: '服务期照固定日期计；资源池期限自签订之日起另计，期内不算逾期。',
        consequence: 'delivery',
      }),
    ];
  },
};
