import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/rules/index.ts';
import type { Parameter } from '../../src/rules/parameter.ts';
import * as assessment from '../../src/rules/parameters/assessment.ts';
import * as bid from '../../src/rules/parameters/bid.ts';
import * as commercial from '../../src/rules/parameters/commercial.ts';
import * as committee from '../../src/rules/parameters/committee.ts';
import * as contract from '../../src/rules/parameters/contract.ts';
import * as eligibility from '../../src/rules/parameters/eligibility.ts';
import * as schedule from '../../src/rules/parameters/schedule.ts';
import * as scoring from '../../src/rules/parameters/scoring.ts';
import * as technical from '../../src/rules/parameters/technical.ts';
import * as sources from '../../src/rules/sources.ts';
import { notices } from '../../src/tender/amendments/notices.ts';
import { clauseById } from '../../src/tender/index.ts';
import { textBefore } from './text-before.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');
const CHINESE = /[\u4e00-\u9fff]/;

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
const everyParameter = [
  assessment,
  bid,
  commercial,
  committee,
  contract,
  eligibility,
  schedule,
  scoring,
  technical,
].flatMap((file): Parameter[] => Object.values(file));

describe('参数', () => {
  const parameters = new Map(
    catalogue.flatMap((rule) => rule.parameters.map((parameter) => [parameter.id, parameter])),
  );

  test('同一个编号总是同一个参数', () => {
    for (const rule of catalogue) {
      for (const parameter of rule.parameters) expect(parameters.get(parameter.id)).toBe(parameter);
    }
  });

  test('写下的每个参数都有规则列出', () => {
    expect([...parameters.values()].sort(byId)).toEqual(everyParameter.sort(byId));
  });

  for (const parameter of parameters.values()) {
    test(`${parameter.id}：有中文名称，数值写得规范`, () => {
      expect(parameter.title).toMatch(CHINESE);
      expect(parameter.value).toMatch(parameter.unit === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d+(\.\d+)?$/);
      if (parameter.unit === 'yuan') expect(parameter.value).toMatch(/\.\d{2}$/);
    });

    if ('words' in parameter) {
      test(`${parameter.id}：原文字句确在所引条款中，更正以前的字句在条款当时的原文中`, () => {
        expect(squeezed(clauseById.get(parameter.clause)?.text ?? '')).toContain(squeezed(parameter.words));
        for (const { until, words, clause = parameter.clause } of parameter.earlier ?? []) {
          expect(squeezed(textBefore(until, clauseById.get(clause)!))).toContain(squeezed(words));
        }
      });

      test(`${parameter.id}：更正以前的各版由旧到新，每一版都止于一份更正公告之日`, () => {
        const ends = (parameter.earlier ?? []).map(({ until }) => until);
        const published = notices.map(({ date }) => date).filter((date) => ends.includes(date));
        expect(ends).toEqual([...new Set(published)]);
      });
    } else {
      test(`${parameter.id}：出处在外部依据的清单中`, () => {
        expect(Object.values(sources)).toContain(parameter.source);
      });
    }
  }
});

describe('条款更正以前的原文', () => {
  const clause = {
    text: '比例为42%，时间不少于60分钟',
    original: '比例为45%，时间不少于30分钟',
    amendments: [
      { date: '2026-03-20', was: '40%', now: '42%' },
      { date: '2026-03-10', was: '45%', now: '40%' },
      { date: '2026-03-20', was: '30', now: '60' },
    ],
  };

  test('公告之日以后的更正都退回去，最早的就是原文', () => {
    expect(textBefore('2026-03-21', clause)).toBe('比例为42%，时间不少于60分钟');
    expect(textBefore('2026-03-20', clause)).toBe('比例为40%，时间不少于30分钟');
    expect(textBefore('2026-03-10', clause)).toBe('比例为45%，时间不少于30分钟');
  });

  test('没有更正过的条款始终是现在的文字', () => {
    expect(textBefore('2026-03-20', { text: '百分之四十五', original: null, amendments: [] })).toBe(
      '百分之四十五',
    );
  });
});
