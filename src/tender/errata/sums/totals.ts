import type { Clause } from '../../clause.ts';
import { type Check, finding, type Material, type Place } from '../finding.ts';
import { byId, childrenOf, firstMark, place, present, within } from '../text.ts';

/** A total that the tender states, and what it is made of. Points and counts are in hundredths, so that 0.08 is exact. */
export interface Total {
  clause: string;
  what: string;
  /** As it is added up: `6＋1＋…`, `300×0.08`. */
  expression: string;
  sum: number;
  stated: number;
  quotes: Place[];
}

const CHECK = 'totals';
const BANDWIDTH = /\d+M\s*(\d+)条/;

export const totalsCheck: Check = {
  id: CHECK,
  title: '合计数与分项之和：线路条数、评分权值、小项上限、考核分值',
  run(material) {
    return totals(material)
      .filter(({ sum, stated }) => sum !== stated)
      .map(({ clause, what, expression, sum, stated, quotes }) =>
        finding(
          CHECK,
          quotes,
          {
            title: `${what}：分项之和与合计不符`,
            why: `写明的合计是${figure(stated)}，分项${expression}加起来是${figure(sum)}。`,
            ask: { what: `${what}以合计为准还是以分项为准。`, kind: '质疑' },
            meanwhile: '按写明的合计计。',
            consequence: clause.startsWith('c5') ? 'score' : 'money',
          },
          clause,
        ),
      );
  },
};

/** `2400` → `24`, `50` → `0.5` */
export function figure(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}${fraction && `.${fraction}`}`;
}

/** Every total of the tender that can be added up. */
export function totals({ clauses, regular }: Material): Total[] {
  const ids = byId(clauses);
  return [
    ...within(clauses, 'c4-s3-p2-4.3.2').flatMap(lines),
    ...parts(clauses, 'c5-s2', /(?<mark>\d+分)/, '三部分权值', 10_000),
    ...['c5-s2-2', 'c5-s2-3'].flatMap((id) => {
      const stated = points(ids.get(id), /(?<mark>\d+分)/);
      return stated === null
        ? []
        : parts(clauses, id, /(?:^|\n)(?<mark>\d+分)(?:\n|$)/, (ids.get(id) as Clause).title, stated);
    }),
    ...clauses.filter(({ kind }) => kind === 'row').flatMap((row) => caps(row, clauses)),
    ...perItem(ids.get('c5-s2-2-1'), regular.length, '服务响应情况：常规要求全部负偏离'),
    ...perItem(
      ids.get('c5-s2-3-1'),
      articlesListed(ids.get('c6-f4')),
      '商务条件响应性：附件4 各条全部负偏离',
    ),
    ...['c3-a1', 'c4-a1'].flatMap((id) => assessment(clauses, id)),
  ];
}

function total(
  clause: string,
  what: string,
  addends: readonly number[],
  stated: number,
  quotes: Place[],
): Total {
  const sum = addends.reduce((a, b) => a + b, 0);
  return { clause, what, expression: addends.map(figure).join('＋'), sum, stated, quotes };
}

/** `VPN线路927条。带宽：1000M 6条，500M 1条…` */
function lines(clause: Clause): Total[] {
  const [head, stated] = /([^：，。\n]+?)(\d+)条/.exec(clause.text)?.slice(1) ?? [];
  const counts = [...clause.text.matchAll(new RegExp(BANDWIDTH, 'g'))].map(
    ([, count]) => Number(count) * 100,
  );
  if (!stated || counts.length === 0) return [];
  const quotes = present(place(clause, /\d+条/), place(clause, BANDWIDTH));
  return [total(clause.id, `${head}条数`, counts, Number(stated) * 100, quotes)];
}

function points(clause: Clause | undefined, pattern: RegExp): number | null {
  const found = place(clause, pattern);
  return found && hundredthsOf(firstMark(found));
}

const hundredthsOf = (text: string) => Math.round(Number.parseFloat(text) * 100);

/** The weights of the clauses directly below one. */
function parts(
  clauses: readonly Clause[],
  id: string,
  pattern: RegExp,
  what: string,
  stated: number,
): Total[] {
  const weighted = childrenOf(clauses, id).filter((clause) => points(clause, pattern) !== null);
  if (weighted.length === 0) return [];
  const quotes = present(...weighted.map((clause) => place(clause, pattern)));
  return [
    total(
      id,
      what,
      weighted.map((clause) => points(clause, pattern) as number),
      stated,
      quotes,
    ),
  ];
}

/** 本小项最高得…分 below a row whose weight is the second line. */
function caps(row: Clause, clauses: readonly Clause[]): Total[] {
  const capped = within(clauses, row.id).filter(({ text }) => text.includes('本小项最高得'));
  const stated = points(row, /\n(?<mark>\d+分)/);
  if (stated === null || capped.length === 0) return [];
  const cap = /本小项最高得(?<mark>[\d.]+分)/;
  const quotes = present(...capped.map((clause) => place(clause, cap)));
  return [
    total(
      row.id,
      `${row.title}各小项上限`,
      capped.map((clause) => points(clause, cap) as number),
      stated,
      quotes,
    ),
  ];
}

/** So much taken off for each item: all items together use up the weight exactly. */
function perItem(row: Clause | undefined, items: number, what: string): Total[] {
  const stated = points(row, /\n(?<mark>\d+分)/);
  const quote = place(row, /扣(?<mark>[\d.]+分)/);
  if (stated === null || !quote || items === 0) return [];
  const each = hundredthsOf(firstMark(quote));
  const expression = `${items}×${figure(each)}`;
  return [{ clause: quote.clause, what, expression, sum: items * each, stated, quotes: [quote] }];
}

function articlesListed(form: Clause | undefined): number {
  return form ? [...form.text.matchAll(/^第[一二三四五六七八九十]+条/gm)].length : 0;
}

/** A row of 考核评分表 ends in its own weight; the first row of a group also gives the group's points. */
function assessment(clauses: readonly Clause[], id: string): Total[] {
  const rows = within(clauses, `${id}-t`);
  const weight = /\n(?<mark>\d+)(?=\n[^\n]*分)/;
  if (rows.length === 0) return [];
  const all = rows.map((row) => points(row, weight) ?? 0);
  const quotes = present(...rows.map((row) => place(row, weight)));
  const groups = rows.flatMap((first) => {
    const members = rows.filter(
      (row) => row.id === first.id || row.id.startsWith(`${id}-t-${first.number}-`),
    );
    const stated = points(first, /^(?<mark>\d+)\n/);
    const addends = members.map((row) => points(row, weight) ?? 0);
    return stated === null
      ? []
      : [
          total(
            first.id,
            `考核评分表第${first.number}组分值`,
            addends,
            stated,
            quotes.filter(({ clause }) => members.some((row) => row.id === clause)),
          ),
        ];
  });
  return [...groups, total(id, '考核评分表总分（百分制）', all, 10_000, quotes)];
}
