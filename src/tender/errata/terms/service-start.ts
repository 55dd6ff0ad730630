import { type Check, finding } from '../finding.ts';
import { byId, place } from '../text.ts';

const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const DAY = 86_400_000;

function dayOf(text: string | undefined): number | null {
  const [, year, month, day] = DATE.exec(text ?? '') ?? [];
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY : null;
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
    const opening = dayOf(ids.get('c1-s4-1')?.text);
    const start = dayOf(ids.get('c4-s1-3')?.text);
    const quotes = [
      place(ids.get('c1-s4-1'), DATE),
      place(ids.get('c4-s1-3'), /自(?<mark>\d{4}年\d{1,2}月\d{1,2}日)起/),
      place(ids.get('c2-s7-1.1'), /最长不超过三十日/),
      place(ids.get('c4-s3-p2-4.1.1-2-1'), /(?<days>\d+)个自然日内提供服务/),
    ];
    const days = Number(/(\d+)个自然日内提供服务/.exec(ids.get('c4-s3-p2-4.1.1-2-1')?.text ?? '')?.[1]);
    const found = quotes.filter((quote) => quote !== null);
    if (opening === null || start === null || found.length < quotes.length) return [];
    const signing = opening + 30;
    const pool = signing + days;
    if (pool <= start) return [];
    return [
      finding('service-start', found, {
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
