import { describe, expect, it } from 'vitest';
import { checkGroups } from '../../../src/tender/errata/checks.ts';
import { findings } from '../../../src/tender/errata/index.ts';
import { clauseById, clauses } from '../../../src/tender/index.ts';

const EXPECTED = {
  validity: [
    'upload-deadline',
    'required-documents-unnamed',
    'credit-decision',
    'undefined-terms-ceiling',
    'seal-word',
    'too-few',
    'broken-sentences-times-to-fill-in',
    'annex-11-c4-s3-p2-2-43-3-1',
  ],
  score: [
    'opening-price',
    'plans-c2-s3-7-1',
    'undefined-terms-taking-part',
    'tie-break',
    'contract-articles-missing',
    'item-numbers-parent',
    'team-tiers',
    'regular-unit',
    'recent-months',
    'track-record-date',
  ],
  money: [
    'assessment-scope',
    'prepayment-step',
    'staff-loss',
    'breach-overlap',
    'score-bands',
    'licence-term',
    'same-service-c4-s3-p2-1-82-1',
    'device-counts-c4-s3-p2-2-4-1',
    'device-counts-c4-s3-p2-2-21-1',
    'device-counts-c4-s3-p2-2-23-1',
    'device-counts-c4-s3-p2-2-27-1',
    'device-counts-c4-s3-p2-2-28-1',
    'device-counts-c4-s3-p2-2-36-1',
    'device-counts-c4-s3-p2-2-43-1',
    'penetration-tests',
    'broken-sentences-condition-without-consequence',
    'line-tolerance',
    'broken-sentences-workload-without-unit',
    'broken-sentences-works-insurance',
  ],
  delivery: [
    'service-start',
    'signing-days',
    'broken-sentences-unit-of-time',
    'shifted-lines-c4-s3-p2-1-10',
    'missing-parts',
    'fault-grades-repair',
    'same-service-c4-s3-p2-1-39-1',
    'broken-sentences-report-not-requirement',
    'broken-sentences-number-of-times',
    'fault-grades-response',
    'broken-sentences-handling-as-response',
    'response-times-c4-s3-p2-1-144-3',
    'repair-before-response-c4-s3-p2-1-144-3',
    'broken-sentences-frequency-only',
    'broken-sentences-months-of-repair',
    'broken-sentences-two-times',
    'response-times-c4-s3-p2-1-181-3',
    'patrol-seldom',
    'patrol-silent',
    'copied-lines-c4-s3-p2-2-24-4',
    'repeated-headings-c4-s3-p2-3-9-2-3',
    'copied-lines-c4-s3-p2-3-10-2-4',
    'broken-sentences-whose-company',
    'repeated-words-c4-s3-p2-3-27-1',
    'empty-requirements',
    'interruption',
    'open-periods',
    'no-minimum',
    'two-responses',
    'claimed-counts-c4-s3-p2-6-33-1-1',
    'update-interval',
    'user-words',
  ],
  form: [
    'abnormal-low-review',
    'repeated-words-doubled',
    'letters-in-numbers',
    'party-name',
    'payment-terms',
    'grade-word',
    'misprints',
    'rare-variants',
    'broken-sentences-party-in-requirements',
    'list-markers-c4-s3-p2-1-127-4',
    'repeated-lead-c4-s3-p2-1-171-1',
    'broken-sentences-stray-word',
    'annex-11-rows',
  ],
} as const;

describe('疑点清单', () => {
  it.each(Object.entries(EXPECTED))('后果为 %s 的疑点一个不少、一个不多', (consequence, ids) => {
    const found = findings.filter((finding) => finding.consequence === consequence).map(({ id }) => id);
    expect(found.toSorted()).toEqual([...ids].toSorted());
  });

  it('每段引文都是所引条款的原文，标出的字都在引文之内', () => {
    const wrong = findings.flatMap(({ id, places }) =>
      places
        .filter(({ clause, quote, marks = [] }) => {
          const text = clauseById.get(clause)?.text ?? '';
          const inOrder = marks.every(([start, end], i) => start < end && start >= (marks[i - 1]?.[1] ?? 0));
          return quote === '' || !text.includes(quote) || !inOrder || (marks.at(-1)?.[1] ?? 0) > quote.length;
        })
        .map(({ clause, quote }) => `${id}: ${clause} ${quote}`),
    );
    expect(wrong).toEqual([]);
  });

  it('编号唯一，只用小写字母、数字和连字符，以所属检查的编号开头', () => {
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findings.filter(({ id, check }) => !/^[a-z0-9-]+$/.test(id) || !id.startsWith(check))).toEqual([]);
  });

  it('每个疑点都说明为什么要紧、可以问什么、本站怎样理解', () => {
    const sentence = /^\S.+[。；]$/;
    const poor = findings.filter(
      ({ why, ask, meanwhile, title }) =>
        !sentence.test(why) || !sentence.test(ask.what) || !sentence.test(meanwhile) || /[。；]$/.test(title),
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('采购需求、评标方法、合同文本问采购人，只涉及其他事项的问代理机构（第二章 六、2.4）', () => {
    const to = (id: string) => findings.find((finding) => finding.id === id)?.ask.to;
    expect(to('staff-loss')).toBe('采购人');
    expect(to('annex-11-c4-s3-p2-2-43-3-1')).toBe('采购人');
    expect(to('track-record-date')).toBe('采购人');
    expect(to('upload-deadline')).toBe('代理机构');
    expect(to('required-documents-unnamed')).toBe('代理机构');
  });

  it('先列后果重的，同一后果按原文顺序', () => {
    const grave = ['validity', 'score', 'money', 'delivery', 'form'];
    const position = new Map(clauses.map(({ id }, i) => [id, i]));
    const keys = findings.map(({ consequence, places }) => [
      grave.indexOf(consequence),
      Math.min(...places.map(({ clause }) => position.get(clause) as number)),
    ]);
    const sorted = keys.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(keys).toEqual(sorted);
  });

  it('64项检查各有不同的编号', () => {
    const ids = checkGroups.flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(ids).toHaveLength(64);
    expect(new Set(ids).size).toBe(64);
  });
});
