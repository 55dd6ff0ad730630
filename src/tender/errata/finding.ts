import type { Clause } from '../clause.ts';

/** What a doubt can cost: the bid's validity, points, money, the service itself, or nothing but form. */
export type Consequence = 'validity' | 'score' | 'money' | 'delivery' | 'form';

/** A stretch of a quote, as character offsets: from the first, up to but without the second. */
export type Mark = readonly [start: number, end: number];

export interface Place {
  /** Id of the clause that the quote stands in. */
  clause: string;
  /** Verbatim; a test looks it up in the clause. */
  quote: string;
  /** The characters that matter, in order and apart from each other. */
  marks?: readonly Mark[];
  /** Our own few words about this place only. */
  note?: string;
  /** The clause is as it should be and stands here for comparison. */
  model?: true;
}

export interface Finding {
  /** Anchor on the errata page: the check's id, and what it was found in where one check finds several. */
  id: string;
  /** Id of the check that found it. */
  check: string;
  title: string;
  places: Place[];
  /** Why it matters. */
  why: string;
  /** What a bidder could ask, how, and whom (c2-s6-2.4). */
  ask: { what: string; kind: '询问' | '质疑'; to: '采购人' | '代理机构' };
  /** What this site assumes as long as there is no answer. */
  meanwhile: string;
  consequence: Consequence;
}

/** One row of 附件2 硬件主要设备清单, with the project's number and name filled in where the table merges cells. */
export interface Hardware {
  project: number;
  name: string;
  device: string;
  model: string;
  quantity: number;
}

/** All that the checks read. */
export interface Material {
  clauses: readonly Clause[];
  hardware: readonly Hardware[];
  /** The 300 常规要求 as this site counts them. */
  regular: readonly Clause[];
}

export interface Check {
  id: string;
  /** What is compared with what, as the errata page says it. */
  title: string;
  run(material: Material): Finding[];
}

/** The checks of one folder, as the errata page lists them. */
export interface CheckGroup {
  title: string;
  checks: readonly Check[];
}

type Words = Pick<Finding, 'title' | 'why' | 'meanwhile' | 'consequence'> & {
  ask: Pick<Finding['ask'], 'what' | 'kind'>;
};

/** @param subject what tells this finding from the others of its check: a clause id or a few kebab words */
export function finding(check: string, places: Place[], words: Words, subject = ''): Finding {
  const { title, why, ask, meanwhile, consequence } = words;
  const id = [check, subject.replaceAll('.', '-')].filter(Boolean).join('-');
  return {
    id,
    check,
    title,
    places: merged(places),
    why,
    ask: { ...ask, to: recipient(places) },
    meanwhile,
    consequence,
  };
}

/** One quote for each sentence, with all its marks. */
function merged(places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const place of places) {
    const same = result.find(
      ({ clause, quote, note }) => clause === place.clause && quote === place.quote && note === place.note,
    );
    if (!same) result.push({ ...place });
    else if (place.marks) same.marks = [...(same.marks ?? []), ...place.marks].sort(([a], [b]) => a - b);
  }
  return result;
}

/** 采购需求, 资格要求, 评标方法与评标标准 and 合同文本 are the purchaser's to answer for, all else the agency's (c2-s6-2.4). */
const PURCHASER = /^c(?:1-s2|2-s5|3|4|5)(?:-|$)/;

function recipient(places: readonly Place[]): Finding['ask']['to'] {
  return places.some(({ clause }) => PURCHASER.test(clause)) ? '采购人' : '代理机构';
}
