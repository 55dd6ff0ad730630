import { editionWords } from './edition.ts';
import { readFragment } from './read.ts';
import { recordOf, type ScenarioRecord } from './record.ts';
import type { Scenario } from './scenario.ts';

/** A figure that the rules now give otherwise; null where it did not stand or does not stand any more. */
export interface Change {
  name: string;
  before: string | null;
  after: string | null;
}

/** A draft to show, what to say about it, and what became of its figures. */
export interface Reopened<Draft> {
  draft: Draft | null;
  message: string;
  changes: readonly Change[];
}

function compare(before: ScenarioRecord['figures'], after: ScenarioRecord['figures']): Change[] {
  const was = new Map(before);
  const is = new Map(after);
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((name) => ({ name, before: was.get(name) ?? null, after: is.get(name) ?? null }))
    .filter(({ before, after }) => before !== after);
}

/**
 * Reckons a recorded scenario anew and says whether it still comes to the same.
 * @param said what has been opened, as a sentence
 * @returns null for what is not this calculator's state
 */
export function reopen<Draft>(
  record: ScenarioRecord,
  scenario: Scenario<Draft>,
  edition: string,
  said: string,
): (Reopened<Draft> & { draft: Draft }) | null {
  const restored = scenario.unpack(record.state);
  if (!restored) return null;
  const { draft, ignored } = restored;
  const now = recordOf(draft, scenario, edition);
  const changes = record.rules === null ? [] : compare(record.figures, now.figures);
  const revised = record.rules !== null && record.rules !== edition;
  const sentences = [said];
  if (ignored.length > 0) sentences.push(`认不出的部分没有载入：${[...new Set(ignored)].join('、')}。`);
  if (revised) {
    sentences.push(
      `当时的规则版本是 ${editionWords(record.rules!)}，现在是 ${editionWords(edition)}，已按现在的规则重新计算。`,
    );
  }
  if (changes.length > 0) sentences.push('结果与当时不同，见下表。');
  else if (record.digest === now.digest) sentences.push(revised ? '结果与当时相同。' : '');
  else if (ignored.length === 0) {
    sentences.push(
      record.rules === null
        ? '注意：计算结果与生成链接时不同，规则可能已更新。'
        : '主要结果与当时相同，其他部分有变化。',
    );
  }
  return { draft, message: sentences.join(''), changes };
}

/** What a page makes of a fragment that begins as a scenario's. */
export function openScenario<Draft>(
  fragment: string,
  scenario: Scenario<Draft>,
  edition: string,
): Reopened<Draft> {
  const opened = readFragment(fragment);
  if (!opened.ok) return { draft: null, message: opened.message, changes: [] };
  return (
    reopen(opened.record, scenario, edition, '已载入链接中的填写。') ?? {
      draft: null,
      message: '链接里不是本计算器的内容，没有载入。',
      changes: [],
    }
  );
}
