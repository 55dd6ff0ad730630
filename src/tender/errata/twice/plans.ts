import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { byId, compact, firstMark, matchIn, place, present, within } from '../text.ts';

const CHECK = 'plans';

/** The service plans are listed four times: required in chapter 4, scored in chapter 5, and named in chapters 2 and 6. */
export const plans: Check = {
  id: CHECK,
  title: '服务方案的四份清单：第二章 三、7.1，第四章五，第五章评分表，附件12',
  run({ clauses }) {
    const required = named(within(clauses, 'c4-s5'), /投标文件中对(?<mark>.+?方案)进行详细阐述/);
    const lists: [subject: string, label: string, list: Map<string, Place>, whole: Place | null][] = [
      ['c5', '第五章评分表', named(within(clauses, 'c5-s2-2'), /投标人提供的(?<mark>.+?方案)进行评定/), null],
      ['c6-f12', '附件12', named(within(clauses, 'c6-f12'), /(?:^|\n)(?<mark>[^\n、]+?方案)说明。/), null],
      enumeration(byId(clauses).get('c2-s3-7.1')),
    ];
    return lists.flatMap(([subject, label, list, whole]) => {
      if (list.size === 0) return [];
      const missing = [...required].filter(([name]) => !list.has(name));
      if (missing.length === 0) return [];
      const places = present(...missing.map(([, item]) => item), whole);
      return [
        finding(
          CHECK,
          places,
          {
            title: `${label}少列${missing.length}个服务方案`,
            why: `第四章五要求的方案有${required.size}个，${label}列了${list.size}个。漏写一个方案，该项0分。`,
            ask: {
              what: `${label}是否补上${missing.map(([name]) => `“${name}”`).join('、')}。`,
              kind: '询问',
            },
            meanwhile: `按第四章五和第五章评分表的${required.size}个方案准备。`,
            consequence: 'score',
          },
          subject,
        ),
      ];
    });
  },
};

function named(clauses: readonly Clause[], pattern: RegExp): Map<string, Place> {
  const items = present(...clauses.map((clause) => place(clause, pattern)));
  return new Map(items.map((item) => [compact(firstMark(item)), item]));
}

function enumeration(clause: Clause | undefined): [string, string, Map<string, Place>, Place | null] {
  const whole = place(clause, /[^、。]*等(?=。)/);
  const names = matchIn(clause, /如([^。]*?)等/)?.[1]?.split('、');
  const list = new Map(whole && names?.map((name) => [compact(name), whole]));
  return ['c2-s3-7.1', '第二章 三、7.1', list, whole];
}
