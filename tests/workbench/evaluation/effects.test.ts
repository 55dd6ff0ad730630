import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateProject, finish } from '../../../src/workbench/evaluation/evaluate.ts';
import { examine } from '../../../src/workbench/evaluation/examine.ts';
import { cleanExample } from '../../../src/workbench/project/example.ts';
import type { Project } from '../../../src/workbench/project/project.ts';
import { bidder, projectOf, SCORES, THREE } from '../support.ts';

const changesOf = (project: Project, id: string) =>
  finish(examine(project)).effects.find(({ reading }) => reading.id === id)?.changes;

test('every reading that the evaluation rests on is listed once, with what its other ways would do', () => {
  expect(finish(examine(cleanExample())).effects.map(({ reading }) => reading.id)).toEqual([
    'detail-sum-over-opening',
    'second-lowest',
    'average-scope',
    'rounding-of-scores',
    'too-few-after-abnormal-low',
    'averaging',
  ]);
});

test('a reading that does not touch the input changes nothing', () => {
  expect(changesOf(projectOf(THREE, SCORES), 'average-scope')).toEqual({ 'without-the-bid-itself': null });
});

test('a reading that lets the tender go on is named by its outcome', () => {
  const low = bidder('丁公司', '30000000.00');
  const reviews = [
    {
      bidder: '丁公司',
      askedBy: '',
      askedAt: '',
      dueAt: '',
      answeredAt: '',
      materials: '',
      judgement: 'rejected' as const,
      reason: '',
    },
  ];
  const project = projectOf([...THREE.slice(1), low], SCORES, { reviews });
  expect(changesOf(project, 'too-few-after-abnormal-low')).toEqual({ continues: '结果变为不废标' });
});

test('a reading that moves the first place is named by it', () => {
  const lines = [
    { name: '运维', quantity: '1', unitPrice: '60000000.00', amount: '60000000.00', misplaced: false },
  ];
  const project = projectOf(
    [THREE[0]!, { ...THREE[1]!, lines, correctionAccepted: 'yes' }, THREE[2]!],
    [SCORES[1]!, SCORES[1]!, SCORES[2]!],
  );
  expect(changesOf(project, 'detail-sum-over-opening')).toEqual({
    'unit-prices-prevail': '第一名由甲公司变为乙公司',
  });
});

test('the chosen reading is the one that the evaluation applies', () => {
  const project = { ...cleanExample(), readings: { averaging: 'sum-then-average' } };
  const { effects } = finish(examine(project));
  expect(effects.find(({ reading }) => reading.id === 'averaging')?.chosen).toBe('sum-then-average');
});

test('whatever the order of the bidders and the experts, the result is the same', () => {
  const clean = cleanExample();
  const expected = evaluateProject(clean);
  const places = (count: number) =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, at) => at),
      { minLength: count, maxLength: count },
    );
  fc.assert(
    fc.property(places(clean.bidders.length), places(clean.experts.length), (bidders, experts) => {
      const mixed: Project = {
        ...clean,
        bidders: bidders.map((at) => clean.bidders[at]!),
        experts: experts.map((at) => clean.experts[at]!),
        scores: experts.map((expert) => bidders.map((at) => clean.scores[expert]![at]!)),
      };
      const { standing, benchmark, dropped } = evaluateProject(mixed);
      const plain = (ranked: typeof standing.ranked) => ranked.map(({ index: _, ...row }) => row);
      expect(plain(standing.ranked)).toEqual(plain(expected.standing.ranked));
      expect([standing.candidates, standing.winner, benchmark]).toEqual([
        expected.standing.candidates,
        expected.standing.winner,
        expected.benchmark,
      ]);
      expect(new Set(dropped.map(({ name, reason }) => `${name} ${reason}`))).toEqual(
        new Set(expected.dropped.map(({ name, reason }) => `${name} ${reason}`)),
      );
    }),
    { numRuns: 40 },
  );
});

test('many bidders are reckoned in batches, and come out as they do alone', () => {
  const many = Array.from({ length: 600 }, (_, at) => bidder(`第${at}家`, `${80_000_000 + at}.00`));
  const scores = many.map((_, at) => [at % 2 === 0 ? '3.00' : '1.50', `${at % 9}.00`]);
  const { marks, standing } = evaluateProject(projectOf(many, scores));
  expect(marks).toHaveLength(600);
  expect(
    marks.every(
      ({ bidder: at, technical, commercial }) =>
        technical === scores[at]![0] && commercial === scores[at]![1],
    ),
  ).toBe(true);
  expect(standing.ranked).toHaveLength(600);
});
