import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calculators } from '../../src/calculators/registry.ts';
import { documentGroups } from '../../src/calculators/validity/documents.ts';
import {
  type Answer,
  allows,
  blank,
  scenario,
  type ValidityDraft,
  withAnswer,
} from '../../src/calculators/validity/draft.ts';
import type { Entry } from '../../src/calculators/validity/entry.ts';
import { groundEntries } from '../../src/calculators/validity/grounds.ts';
import { forgetProgress, keepProgress, keptProgress } from '../../src/calculators/validity/progress.ts';
import { rowEntries, rowId, rowIds, SUBSTANTIVE_ROWS } from '../../src/calculators/validity/rows.ts';
import { checklist } from '../../src/calculators/validity/sources.ts';
import { standing } from '../../src/calculators/validity/standing.ts';
import { SAID, verdict } from '../../src/calculators/validity/words.ts';
import { GROUNDS } from '../../src/rules/eligibility/invalidity-grounds.ts';
import { clauseById, clauses, substantiveRows } from '../../src/tender/index.ts';

const documents = documentGroups.flatMap(({ entries }) => entries);
const { sources, clauses: cited } = checklist();
const rows = rowEntries(sources.rows);
const entries: readonly Entry[] = [...groundEntries, ...documents, ...rows];
const bare = (text: string): string => text.replace(/\s+/g, '');
const answering = (answers: Record<string, Answer>): ValidityDraft => ({ answers });
const all = (answer: Answer): ValidityDraft =>
  answering(Object.fromEntries(entries.map(({ id }) => [id, answer])));

describe('清单引用的字句', () => {
  const quotes = entries.flatMap(({ clause, words, fatal, also = [] }) => [
    { clause, words },
    ...(fatal ? [fatal] : []),
    ...also,
  ]);

  it('每一句都在所引的条款里，一字不差', () => {
    const astray = quotes.filter(
      ({ clause, words }) =>
        !bare(clauseById.get(clause)?.text ?? '').includes(bare(words.replace(/^[\d.]+ /, ''))),
    );
    expect(quotes.length).toBeGreaterThan(100);
    expect(astray).toEqual([]);
  });

  it('所引的条款、表格和说明都有链接', () => {
    const ids = entries.flatMap(({ clause, forms = [] }) => [clause, ...forms]);
    const wanted = [...ids, ...quotes.map(({ clause }) => clause), ...Object.values(SAID)];
    expect(wanted.filter((id) => cited[id] === undefined)).toEqual([]);
  });

  it('导致无效的一条，写着无效、拒绝或者不予参加', () => {
    const says = /无效|拒绝|未实质性响应|逐条做出明确响应/;
    const documentsAndRows = [...documents, ...rows].flatMap(({ fatal }) => fatal ?? []);
    expect(documentsAndRows.filter(({ words }) => !says.test(words))).toEqual([]);
  });
});

describe('帮助作答的计算器', () => {
  it('规则有同名的计算器就通向它，没有计算器的通向规则页', () => {
    expect(sources.helpers['abnormal-low-bid']).toEqual({
      href: '/calculators/abnormal-low-bid/',
      title: '异常低价审查',
    });
    for (const [rule, { href }] of Object.entries(sources.helpers)) {
      expect(['/calculators/', '/rules/'].some((start) => href.startsWith(start))).toBe(true);
      if (calculators.some(({ name }) => name === rule)) expect(href).toBe(`/calculators/${rule}/`);
    }
  });
});

describe('三张清单', () => {
  it('无效情形就是规则的全部情形，次序相同', () => {
    expect(groundEntries.map(({ id, words }) => [id, words])).toEqual(
      GROUNDS.map(({ id, text }) => [id, text]),
    );
  });

  it('资格审查和符合性审查的文件，正是第六章这两节逐项所列的', () => {
    const items = (section: string) =>
      clauses.filter(({ id, text }) => id.startsWith(`${section}-`) && !/并提供下列材料：$/.test(text));
    for (const [title, section] of [
      ['资格审查内容', 'c6-s2'],
      ['符合性审查内容', 'c6-s3'],
    ]) {
      const group = documentGroups.find((candidate) => candidate.title === title);
      expect(clauseById.get(section!)?.title).toBe(title);
      expect(group?.entries.map(({ clause, words }) => [clause, bare(words)])).toEqual(
        items(section!).map(({ id, text }) => [id, bare(text)]),
      );
    }
  });

  it('其他文件正是第六章“基本目录”和“综合评审文件”所列的；缺了它们，没有条款写明无效', () => {
    const other = documentGroups.find(({ title }) => title === '目录所列的其他文件')!.entries;
    expect(other.map(({ clause }) => clause)).toEqual(
      clauses.filter(({ id }) => /^c6-s[14]-\d/.test(id)).map(({ id }) => id),
    );
    expect(other.filter(({ fatal }) => fatal !== null)).toEqual([]);
  });

  it('第六章目录提到的附件都列在文件里', () => {
    const contents = clauses.filter(({ id }) => /^c6-s[1-4]/.test(id)).map(({ text }) => text);
    const named = contents
      .join('')
      .match(/附件\d+/g)!
      .map((name) => `c6-f${name.slice(2)}`);
    expect([...new Set(documents.flatMap(({ forms = [] }) => forms))].sort()).toEqual(
      [...new Set(named)].sort(),
    );
  });

  it('实质性要求正是附件11的 24 行，各带所重复的条款和它的标题', () => {
    expect(SUBSTANTIVE_ROWS).toBe(substantiveRows.length);
    expect(rows.map(({ id, clause, forms }) => [id, clause, forms])).toEqual(
      substantiveRows.map(({ row, id, clause }) => [rowId(row), clause, [id]]),
    );
    expect(rows[2]?.words).toBe('1.12 电子政务办公系统运维服务');
    expect(rows[23]?.words).toBe('结算支付方式');
  });

  it('只有写明“才需要”的文件可以不适用', () => {
    expect(entries.filter(({ id }) => allows(id, 'not-applicable')).map(({ id }) => id)).toEqual(
      entries.filter(({ onlyIf }) => onlyIf).map(({ id }) => id),
    );
    expect(allows('6.1.1', 'not-applicable')).toBe(false);
    expect(allows('c6-s2-2', 'not-applicable')).toBe(false);
    expect(allows('c5-s3-2', 'not-applicable')).toBe(true);
  });

  it('每一项只出现一次', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

describe('查到哪里', () => {
  it('什么都没有答：全部未查，没有结论', () => {
    const now = standing(blank);
    expect(now).toMatchObject({ total: 58, fatal: [], lacking: [], contradicted: [] });
    expect(now.open).toEqual(entries.map(({ id }) => id));
    expect(verdict(now)).toBe('还没有开始查。');
  });

  it('全部没有问题：说没有发现，不说有效', () => {
    const now = standing(all('sound'));
    expect(now).toEqual({ total: 58, open: [], fatal: [], lacking: [], contradicted: [] });
    expect(verdict(now)).toBe('58 项都已查，没有发现会使投标无效的。');
  });

  it('没有发现问题而还有未查的，不下结论', () => {
    const { '6.1.9': _, ...others } = all('sound').answers;
    const now = standing({ answers: others });
    expect(now.open).toEqual(['6.1.9']);
    expect(verdict(now)).toBe('还有 1 项未查；已查的各项中没有发现会使投标无效的。');
  });

  it('有一种情形、缺一份资格文件、漏一行实质性要求，各算一项', () => {
    const now = standing(answering({ '6.1.5': 'unsound', 'c6-s2-1.2': 'unsound', 'row-20': 'unsound' }));
    expect(now.fatal).toEqual(['6.1.5', 'c6-s2-1.2', 'row-20']);
    expect(verdict(now)).toBe('3 项会使投标无效，还有 55 项未查。');
  });

  it('缺综合评审文件的不算无效，另外列出', () => {
    const now = standing({ answers: { ...all('sound').answers, 'c6-s4-3': 'unsound' } });
    expect(now).toMatchObject({ open: [], fatal: [], lacking: ['c6-s4-3'] });
    expect(verdict(now)).toBe('58 项都已查，没有发现会使投标无效的。');
  });

  it('不适用的算已查', () => {
    const now = standing(answering({ 'c5-s3-2': 'not-applicable' }));
    expect(now.open).not.toContain('c5-s3-2');
    expect(now.fatal).toEqual([]);
  });

  it.each([
    ['6.1.4', 'c6-s2-1.6'],
    ['6.1.6', 'c6-s3-2'],
    ['6.1.7', 'row-1'],
    ['6.1.7', 'c6-f11-note-2'],
  ])('%s 答没有，而 %s 没有备好：请人核对', (ground, part) => {
    expect(standing(answering({ [ground]: 'sound', [part]: 'unsound' })).contradicted).toEqual([ground]);
    expect(standing(answering({ [ground]: 'unsound', [part]: 'unsound' })).contradicted).toEqual([]);
    expect(standing(answering({ [part]: 'unsound' })).contradicted).toEqual([]);
    expect(standing(answering({ [ground]: 'sound', [part]: 'sound' })).contradicted).toEqual([]);
  });

  it('启动异常低价审查本身不在无效情形之列：6.1.10 只问能否证明合理', () => {
    const ground = groundEntries.find(({ id }) => id === '6.1.10');
    expect(ground?.clause).toBe('c2-s5-6.1.10-note');
    expect(ground?.words).toMatch(/^投标（响应）供应商不能提供书面说明/);
  });

  it('再答一项，未查的正好少一项；撤回，又多一项', () => {
    const answers = fc.constantFrom<Answer>('sound', 'unsound');
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...entries.map(({ id }) => id)), answers),
        fc.constantFrom(...entries.map(({ id }) => id)),
        answers,
        (given, id, answer) => {
          const without = withAnswer({ answers: given }, id, null);
          const now = withAnswer(without, id, answer);
          expect(standing(without).open.length - standing(now).open.length).toBe(1);
          expect(withAnswer(now, id, null)).toEqual(without);
        },
      ),
    );
  });
});

describe('回答写进链接', () => {
  it('带着两个数和每一项回答；什么都没答的不带', () => {
    const draft = answering({ '6.1.8-2-3': 'sound', 'c5-s3-2': 'not-applicable', 'row-20': 'unsound' });
    expect(scenario.figures?.(draft)).toEqual([
      { name: '会使投标无效', value: '1 项' },
      { name: '未查', value: '55 项' },
    ]);
    expect(scenario.inputs?.(draft)).toEqual([
      { name: '6.1.8（2）3）', value: '没有此情形' },
      { name: '强制采购产品的认证证书', value: '不适用' },
      { name: '第 20 行', value: '未响应' },
    ]);
    expect(scenario.figures?.(blank)).toEqual([]);
  });

  it('不在清单上的和这一项不能有的回答略去', () => {
    const state = {
      a: { '6.1.1': 'y', '6.1.2': 'x', '6.1.13': 'n', 'row-25': 'y', 'c5-s3-2': 'x', 'row-3': 1 },
    };
    expect(scenario.unpack(state)).toEqual({
      draft: { answers: { '6.1.1': 'sound', 'c5-s3-2': 'not-applicable' } },
      ignored: Array(4).fill('不在清单上的回答'),
    });
  });

  it('太多的、不是一组回答的，都不认', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`x${i}`, 'y']));
    for (const state of [null, 'y', { a: 'y' }, { a: null }, {}, { a: many }]) {
      expect(scenario.unpack(state)).toBeNull();
    }
  });
});

describe('保存在本机的进度', () => {
  const store = new Map<string, string>();
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => void store.set(key, text),
    removeItem: (key: string) => void store.delete(key),
  };
  afterEach(() => {
    store.clear();
    vi.unstubAllGlobals();
  });

  it('没有保存过就什么也没有；存了读得回来，清除以后没有了', () => {
    vi.stubGlobal('localStorage', storage);
    expect(keptProgress()).toBeNull();
    const draft = answering({ '6.1.1': 'sound', [rowIds[0]!]: 'unsound' });
    expect(keepProgress(draft)).toBe(true);
    expect([...store.keys()]).toEqual(['validity-progress']);
    expect(keptProgress()).toEqual({ draft, ignored: [] });
    forgetProgress();
    expect(store.size).toBe(0);
    expect(keptProgress()).toBeNull();
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"a":3}',
    JSON.stringify({ a: { '6.1.1': 'y' }, pad: ' '.repeat(20_000) }),
  ])('读不出来的 %#，说读不出来，不出错', (text) => {
    vi.stubGlobal('localStorage', storage);
    store.set('validity-progress', text);
    expect(keptProgress()).toBe('unreadable');
  });

  it('浏览器不许保存时说没有存成，不出错', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keepProgress(blank)).toBe(false);
    expect(keptProgress()).toBeNull();
    expect(forgetProgress()).toBeUndefined();
  });
});
