import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/rules/index.ts';
import * as allReadings from '../../src/rules/readings.ts';
import { coverage, scanned } from '../../src/tender/coverage/index.ts';
import { scan, unclassified } from '../../src/tender/coverage/scan.ts';
import { coverageSchema, GROUPS } from '../../src/tender/coverage/schema.ts';
import { signalsIn } from '../../src/tender/coverage/signals.ts';
import { clauseById, clauses } from '../../src/tender/index.ts';

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('coverage.yaml', () => {
  test('holds each of the 170 rules P01–P45, C01–C19, S01–S21, Y01–Y19, B01–B18, Q01–Q48 once', () => {
    const counts = { P: 45, C: 19, S: 21, Y: 19, B: 18, Q: 48 };
    const inventory = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
    );

    expect(inventory).toHaveLength(170);
    expect(coverage.entries.map(({ key }) => key)).toEqual(inventory);
    expect(Object.fromEntries(GROUPS.map(({ letter, rules }) => [letter, rules]))).toEqual(counts);
  });

  test('cites only clauses of the tender, each with words that stand in it', () => {
    const wrong = coverage.entries.flatMap(({ key, clauses: cited }) =>
      Object.entries(cited).flatMap(([id, quote]) => {
        const clause = clauseById.get(id);
        return clause && squeezed(clause.text).includes(squeezed(quote)) ? [] : [`${key} ${id}: ${quote}`];
      }),
    );

    expect(wrong).toEqual([]);
  });

  test('names every rule of the catalogue somewhere, and no other', () => {
    const covers = [...coverage.entries, ...coverage.others].flatMap(({ covered }) => covered);
    const named = new Set(covers.flatMap((cover) => ('rule' in cover ? [cover.rule] : [])));

    expect([...named].toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
  });

  test('names every reading somewhere, and only beside a rule that asks its question', () => {
    const readings = Object.values(allReadings);
    const named = coverage.entries.flatMap(({ key, readings: ids = [], covered }) =>
      ids.map((id) => ({
        key,
        id,
        rules: covered.flatMap((cover) => ('rule' in cover ? [cover.rule] : [])),
      })),
    );
    const rulesOf = (id: string): readonly string[] =>
      readings.find((reading) => reading.id === id)?.rules ?? [];
    const misplaced = named.filter(({ id, rules }) => !rulesOf(id).some((rule) => rules.includes(rule)));

    expect(misplaced).toEqual([]);
    expect(readings.map(({ id }) => id).filter((id) => !named.some((reading) => reading.id === id))).toEqual(
      [],
    );
  });

  test.each([
    ['an entry with a key that is not known', { key: 'P01', clause: 'c1-s1-4' }],
    ['an entry that cites no clause', { clauses: {} }],
    ['an entry that nothing covers, without a reason', { covered: [] }],
    ['a rule cover without a rule', { covered: [{ by: 'rule', what: '…' }] }],
    [
      'a cover that names a rule where a person decides',
      { covered: [{ by: 'judgement', rule: 'payment', what: '…' }] },
    ],
    ['a cover of an unknown kind', { covered: [{ by: 'page', what: '…' }] }],
    ['a cover without words', { covered: [{ by: 'none', what: ' ' }] }],
  ])('the schema refuses %s', (_, change) => {
    const valid = { key: 'P01', clauses: { c1: '…' }, says: '…', covered: [{ by: 'none', what: '…' }] };

    expect(v.safeParse(coverageSchema, { entries: [valid], others: [] }).success).toBe(true);
    expect(v.safeParse(coverageSchema, { entries: [{ ...valid, ...change }], others: [] }).success).toBe(
      false,
    );
  });
});

describe('scan of the whole tender', () => {
  test('every clause with a number, time, share, amount or condition is classified', () => {
    expect(unclassified(scanned)).toEqual([]);
  });

  test('no clause is named twice under others, or named and also cited by a rule', () => {
    const cited = new Set(coverage.entries.flatMap((entry) => Object.keys(entry.clauses)));
    const named = coverage.others.flatMap((other) => ('clauses' in other ? other.clauses : []));

    expect(named.filter((id) => cited.has(id) || !clauseById.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('every part named under others holds a clause that nothing else classifies', () => {
    for (const root of coverage.others.flatMap((other) => ('under' in other ? other.under : []))) {
      const others = coverage.others.map((other) =>
        'under' in other ? { ...other, under: other.under.filter((id) => id !== root) } : other,
      );

      expect(clauseById.has(root)).toBe(true);
      expect([root, unclassified(scan(clauses, { ...coverage, others })).length]).not.toEqual([root, 0]);
    }
  });

  test('every clause that a rule of the catalogue computes is covered by that rule', () => {
    const covers = new Map(
      scanned.map(({ clause, entries, others }) => [
        clause.id,
        [...entries.flatMap(({ covered }) => covered), ...others].flatMap((cover) =>
          'rule' in cover ? [cover.rule] : [],
        ),
      ]),
    );
    const missing = catalogue.flatMap(({ id, clauses: computed }) =>
      computed.filter((clause) => !covers.get(clause)?.includes(id)).map((clause) => `${id} ${clause}`),
    );

    expect(missing).toEqual([]);
  });

  test('without the rule that cites it a clause is unclassified', () => {
    const entries = coverage.entries.filter(({ key }) => key !== 'P31');

    expect(unclassified(scan(clauses, { ...coverage, entries }))).toEqual(['c2-s7-2.1']);
  });

  test('a clause takes over the rules of the clause right above or below it, not of its neighbours', () => {
    const keys = (id: string) =>
      scanned.find(({ clause }) => clause.id === id)?.entries.map(({ key }) => key) ?? [];

    expect(keys('c3-9.1.3')).toEqual(['B01', 'B02']);
    expect(keys('c2-s5-6.3')).toEqual(['P33']);
    expect(keys('c2-s5-6.2.2')).toEqual([]);
  });
});

describe('signals', () => {
  test.each([
    ['预算金额：人民币8815万元', ['money']],
    ['本项目中标服务费为人民币贰万元整', ['money']],
    ['所有补充合同的采购金额不超过原合同金额10%', ['share', 'bound']],
    ['2026年4月8日13点00分（北京时间）', ['time']],
    ['合同签订生效后三个月内', ['time']],
    ['技术支持时间：7×24小时', ['time']],
    ['巡检频次：每季度', ['time']],
    ['本合同一式四份', ['quantity']],
    ['安置的残疾人不少于10人', ['quantity', 'bound']],
    ['较大数额罚款为200万元以上的罚款', ['money', 'bound']],
    ['70分以下', ['quantity', 'bound']],
    ['单口带宽≥10G', ['quantity', 'bound']],
    ['未通过符合性审查的。', ['condition']],
    ['否则甲方有权不予付款', ['condition']],
  ])('%s has %j', (text, kinds) => {
    expect(signalsIn(text)).toEqual(kinds);
  });

  test.each([
    ['the year of the project', '2026年度市级政务信息化统筹服务'],
    ['a printed number', '按照第6.1.2条规定'],
    ['an article', '《中华人民共和国政府采购法》第二十二条'],
    ['a form', '附件3 项目服务要求响应及偏离表'],
    ['a project code', 'JSZC-320581-CSZJ-G2026-0007'],
    ['以下简称', '（以下简称“代理机构”）'],
    ['一次性 and 一个组成部分', '是合同的一个组成部分，一次性付清'],
    ['a model of a device', 'DH-SD-8A1440WE-HNP'],
  ])('%s is none', (_, text) => {
    expect(signalsIn(text)).toEqual([]);
  });
});
