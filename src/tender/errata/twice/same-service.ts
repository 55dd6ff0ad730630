import type { Clause } from '../../clause.ts';
import { type Check, finding } from '../finding.ts';
import { byId } from '../text.ts';

const CHECK = 'same-service';
const LONG = 80;
const HEADING = /^[^，。；：\n]{2,12}：\s*/;
/** The group that an item is counted in: 1 software, 2 hardware, 6 other. */
const groupOf = (id: string) => /c4-s3-p2-(\d+)\./.exec(id)?.[1];

/** A long requirement that stands word for word in items of two groups is to be served, and priced, once or twice. */
export const sameService: Check = {
  id: CHECK,
  title: '同一段服务要求出现在两组服务项里，或在同一项里出现两次',
  run({ clauses }) {
    const ids = byId(clauses);
    const requirements = clauses
      .filter(({ id }) => groupOf(id) !== undefined)
      .map((clause) => ({ clause, body: clause.text.replace(HEADING, '').trim() }));
    const across = requirements.flatMap(({ clause, body }, i) => {
      const twin = requirements
        .slice(i + 1)
        .find((other) => other.body === body && groupOf(other.clause.id) !== groupOf(clause.id));
      return twin && body.length >= LONG && !/异常\d小时内响应/.test(body)
        ? [[clause, twin.clause] as const]
        : [];
    });
    const inside = requirements.flatMap(({ clause, body }, i) => {
      const twin = requirements
        .slice(i + 1)
        .find(
          (other) =>
            other.body === body &&
            itemOf(other.clause.id) === itemOf(clause.id) &&
            HEADING.test(clause.text) &&
            !HEADING.test(other.clause.text),
        );
      return twin && body.length >= 20 ? [[clause, twin.clause] as const] : [];
    });
    return [
      ...across.map(([a, b]) =>
        finding(
          CHECK,
          [quote(a), quote(b)],
          {
            title: '两个服务项要求同一件事',
            why: `${nameOf(ids, a.id)}与${nameOf(ids, b.id)}的这段要求逐字相同，分别列在“${groupName(ids, a.id)}”和“${groupName(ids, b.id)}”。是同一项服务写了两遍，还是要提供两次、分别计价，没有写；负偏离时会重复扣分。`,
            ask: { what: '两项是否为同一服务，是否只提供一次、计价一次。', kind: '询问' },
            meanwhile: '作为两个服务项分别响应，内容提供一次。',
            consequence: 'money',
          },
          a.id,
        ),
      ),
      ...inside.map(([a, b]) =>
        finding(
          CHECK,
          [quote(a), quote(b)],
          {
            title: '同一句要求在一个服务项里出现两次',
            why: `这一句在${a.number}和${(ids.get(b.parent as string) as Clause).number}下逐字相同，其中一处的小标题与内容对不上，该小标题自己的内容没有写。`,
            ask: { what: `${a.number}${a.title}的内容是什么。`, kind: '询问' },
            meanwhile: '按一项要求计。',
            consequence: 'delivery',
          },
          a.id,
        ),
      ),
    ];
  },
};

/** The first two numbers of a clause in the groups. */
const itemOf = (id: string) => id.split('.', 2).join('.');
const groupName = (ids: ReadonlyMap<string, Clause>, id: string) =>
  (ids.get(`c4-s3-p2-${groupOf(id)}`) as Clause).title;
const nameOf = (ids: ReadonlyMap<string, Clause>, id: string) => {
  const { number, title } = ids.get(itemOf(id)) as Clause;
  return number + title;
};
const quote = ({ id, text }: Clause) => ({
  clause: id,
  quote: text.split('\n')[0] as string,
});
