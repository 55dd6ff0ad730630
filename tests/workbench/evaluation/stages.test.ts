import { expect, test } from 'vitest';
import { evaluateProject } from '../../../src/workbench/evaluation/evaluate.ts';
import { nothingIn } from '../../../src/workbench/evaluation/stage.ts';
import { bidder, codesOf, projectOf, SCORES, stageOf, THREE } from '../support.ts';

const FOUR = [...THREE, bidder('丁公司', '86000000.00')];
const FOUR_SCORES = [...SCORES, ['1.50', '4.00']];
const reasons = (project: ReturnType<typeof projectOf>) =>
  evaluateProject(project).dropped.map(({ name, reason, clause }) => [name, reason, clause]);

test('the stages stand in the order of the tender', () => {
  expect(evaluateProject(projectOf(THREE, SCORES)).stages.map(({ id }) => id)).toEqual([
    'initial',
    'correction',
    'budget',
    'count',
    'triggers',
    'review',
    'benchmark',
    'price',
    'averages',
    'totals',
    'ranking',
    'candidates',
    'outcome',
  ]);
});

test('c2-s5-6.1.4, c2-s5-6.1.6 who fails the qualification or the conformity review is out, and only once', () => {
  const project = projectOf(
    [
      ...THREE,
      bidder('丁公司', '70000000.00', { qualification: 'failed', conformity: 'failed' }),
      bidder('戊公司', '71000000.00', { conformity: 'failed' }),
    ],
    [...SCORES, ['', ''], ['', '']],
  );
  expect(reasons(project)).toEqual([
    ['丁公司', 'qualification', 'c2-s5-6.1.4'],
    ['戊公司', 'conformity', 'c2-s5-6.1.6'],
  ]);
  expect(evaluateProject(project).benchmark).toBe('80000000.00');
});

test('a result of the review that is not entered counts as passed, and is said', () => {
  const stage = stageOf(
    projectOf([...THREE.slice(1), bidder('丁公司', '1.00', { conformity: '' })], SCORES),
    'initial',
  );
  expect(stage.out).toHaveLength(3);
  expect(stage.notices.map(({ message }) => message)).toEqual(['丁公司的审查结果没有填写，暂按通过计算。']);
});

test('c2-s5-5.4-2 the capitals prevail, and the price put right is the one that is scored', () => {
  const project = projectOf(
    [
      bidder('甲公司', '80000000.00', { capital: '柒仟玖佰万元整', correctionAccepted: 'yes' }),
      ...THREE.slice(1),
    ],
    SCORES,
  );
  expect(evaluateProject(project).corrected[0]).toEqual({
    bidder: 0,
    stated: '80000000.00',
    price: '79000000.00',
    mustBeAccepted: true,
  });
  expect(evaluateProject(project).benchmark).toBe('79000000.00');
});

test('c2-s5-5.5 who does not accept the corrected price is out; where nobody was heard, it is taken for the time being', () => {
  const bids = (correctionAccepted: 'no' | '') =>
    projectOf(
      [...THREE, bidder('丁公司', '80000000.00', { capital: '柒仟玖佰万元整', correctionAccepted })],
      FOUR_SCORES,
    );
  expect(reasons(bids('no'))).toEqual([['丁公司', 'price-correction-refused', 'c2-s5-5.5']]);
  expect(reasons(bids(''))).toEqual([]);
  expect(codesOf(stageOf(bids(''), 'correction'))).toEqual(['consent-missing']);
});

test('a refusal where nothing had to be accepted puts nobody out', () => {
  expect(reasons(projectOf([{ ...THREE[0]!, correctionAccepted: 'no' }, ...THREE.slice(1)], SCORES))).toEqual(
    [],
  );
});

test('a line of the detail table that does not multiply leaves the opening price as it is', () => {
  const lines = [{ name: '运维', quantity: '2', unitPrice: '100.00', amount: '300.00', misplaced: false }];
  const stage = stageOf(projectOf([{ ...THREE[0]!, lines }, ...THREE.slice(1)], SCORES), 'correction');
  expect(stage.table.rows[0]).toEqual(['甲公司', '80000000.00', '1 处', '80000000.00', '']);
});

test('where only capitals were entered, the price is read from them', () => {
  const project = projectOf([{ ...THREE[0]!, price: '', capital: '捌仟万元整' }, ...THREE.slice(1)], SCORES);
  expect(evaluateProject(project).benchmark).toBe('80000000.00');
});

test('c2-s5-6.1.5 the budget itself is allowed, a fen more is not', () => {
  const at = (price: string) => reasons(projectOf([...THREE, bidder('丁公司', price)], FOUR_SCORES));
  expect(at('88150000.00')).toEqual([]);
  expect(at('88150000.01')).toEqual([['丁公司', 'over-budget', 'c2-s5-6.1.5']]);
});

test('c2-s5-6.2.1 three responsive bids go on, two fail the tender', () => {
  expect(stageOf(projectOf(THREE, SCORES), 'count').fails).toBe(false);
  const two = projectOf(THREE.slice(1), SCORES.slice(1));
  expect(stageOf(two, 'count').fails).toBe(true);
  expect(evaluateProject(two).standing).toEqual({
    outcome: 'failed',
    ranked: [],
    candidates: [],
    winner: null,
  });
});

const LOW = bidder('丁公司', '30000000.00');
const review = (judgement: '' | 'accepted' | 'rejected') => ({
  bidder: '丁公司',
  askedBy: '',
  askedAt: '',
  dueAt: '',
  answeredAt: '',
  materials: '',
  judgement,
  reason: '',
});

test('c2-s5-6.1.10 a bid under the lines is triggered and stays in until it is judged', () => {
  const project = projectOf([...THREE, LOW], FOUR_SCORES);
  expect(evaluateProject(project).triggered).toEqual([
    {
      bidder: 3,
      name: '丁公司',
      price: '30000000.00',
      triggers: ['average', 'second-lowest', 'ceiling'],
      writtenStatementSuffices: false,
      verdict: 'unrecorded',
    },
  ]);
  expect(reasons(project)).toEqual([]);
  expect(evaluateProject(project).benchmark).toBe('30000000.00');
});

test('c2-s5-6.1.10-note only the committee’s rejection puts it out, and the benchmark, scores and ranks follow', () => {
  const judged = (judgement: '' | 'accepted' | 'rejected') =>
    evaluateProject(projectOf([...THREE, LOW], FOUR_SCORES, { reviews: [review(judgement)] }));
  expect(judged('').benchmark).toBe('30000000.00');
  expect(judged('accepted').benchmark).toBe('30000000.00');
  const { benchmark, dropped, standing, priceScores } = judged('rejected');
  expect(dropped.map(({ name, reason }) => [name, reason])).toEqual([['丁公司', 'abnormal-low']]);
  expect(benchmark).toBe('80000000.00');
  expect(priceScores.map(({ score }) => score)).toEqual(['10.00', '9.76', '9.52']);
  expect(standing.ranked.map(({ bidder: name }) => name)).toEqual(['甲公司', '乙公司', '丙公司']);
});

test('c2-s5-6.1.10-4 a review recorded for a bid under no line was started by the committee', () => {
  const project = projectOf(FOUR, FOUR_SCORES, { reviews: [review('')] });
  expect(evaluateProject(project).triggered.map(({ name, triggers }) => [name, triggers])).toEqual([
    ['丁公司', ['committee']],
  ]);
});

test('the reading too-few-after-abnormal-low decides whether two left after a rejection fail the tender', () => {
  const project = (chosen: string) =>
    projectOf([...THREE.slice(1), LOW], SCORES, {
      reviews: [review('rejected')],
      readings: { 'too-few-after-abnormal-low': chosen },
    });
  expect(evaluateProject(project('fails')).standing.outcome).toBe('failed');
  const { standing } = evaluateProject(project('continues'));
  expect(standing.outcome).toBe('ranked');
  expect(standing.candidates).toEqual(['乙公司', '丙公司']);
});

test('c5-s2-note the average of an item is that of the experts, and the parts are sums of the averages', () => {
  const project = projectOf(THREE, SCORES);
  project.scores[6]![0]![0] = '1.50';
  const { marks } = evaluateProject(project);
  expect(marks[0]).toMatchObject({
    averages: { 0: '2.79', 1: '8.00' },
    technical: '2.79',
    commercial: '8.00',
  });
});

test('a missing score is left out of the average and named', () => {
  const project = projectOf(THREE, SCORES);
  project.scores[2]![1]![0] = '';
  project.scores[3]![1]![0] = 'x';
  const { marks } = evaluateProject(project);
  expect(marks[1]).toMatchObject({ averages: { 0: '3.00' }, missing: 2 });
  expect(codesOf(stageOf(project, 'averages'))).toEqual(['scores-missing']);
});

test('c2-s5-5.6 of equal totals the lower price comes first', () => {
  const project = projectOf(
    [bidder('甲公司', '82000000.00'), bidder('乙公司', '80000000.00'), THREE[2]!],
    [
      ['3.00', '7.24'],
      ['3.00', '7.00'],
      ['0.00', '0.00'],
    ],
  );
  const { standing } = evaluateProject(project);
  expect(standing.ranked.map(({ bidder: name, total, decidedBy }) => [name, total, decidedBy])).toEqual([
    ['乙公司', '20.00', 'price'],
    ['甲公司', '20.00', 'price'],
    ['丙公司', '9.52', ''],
  ]);
});

const equalBids = (first: string, second: string) =>
  projectOf(
    [
      bidder('甲公司', '80000000.00', { joinedAt: first }),
      bidder('乙公司', '80000000.00', { joinedAt: second }),
      THREE[2]!,
    ],
    [SCORES[0]!, SCORES[0]!, SCORES[2]!],
  );

test('c2-s5-5.6 of equal totals and prices who joined earlier comes first', () => {
  const { standing } = evaluateProject(equalBids('2026-03-20T09:01', '2026-03-20 9:00'));
  expect(standing.ranked.map(({ bidder: name, decidedBy }) => [name, decidedBy])).toEqual([
    ['乙公司', 'time'],
    ['甲公司', 'time'],
    ['丙公司', ''],
  ]);
  expect(standing.winner).toBe('乙公司');
});

test('c5-s1-1 bids that joined at the same time share their rank, and lots decide', () => {
  const project = equalBids('2026-03-20T09:00', '2026-03-20T09:00');
  const { standing } = evaluateProject(project);
  expect(standing.ranked.map(({ rank, decidedBy }) => [rank, decidedBy])).toEqual([
    [1, 'lots'],
    [1, 'lots'],
    [3, ''],
  ]);
  expect(standing.winner).toBe(null);
  expect(codesOf(stageOf(project, 'ranking'))).toEqual(['draw-lots']);
});

test('a time of joining that is missing leaves open only the tie that needs it', () => {
  const project = equalBids('', '2026-03-20T09:00');
  const { standing } = evaluateProject(project);
  expect(standing.ranked.map(({ undecided }) => undecided)).toEqual([true, true, false]);
  expect(standing.winner).toBe(null);
  expect(codesOf(stageOf(project, 'ranking'))).toEqual(['joined-at-missing']);
  const untied = projectOf(
    THREE.map((one) => ({ ...one, joinedAt: '' })),
    SCORES,
  );
  expect(evaluateProject(untied).standing.winner).toBe('甲公司');
});

test('c2-s6-1.2 the first three are the candidates', () => {
  expect(evaluateProject(projectOf(FOUR, FOUR_SCORES)).standing.candidates).toEqual([
    '甲公司',
    '乙公司',
    '丙公司',
  ]);
});

test('a bid without a price waits: the others are reckoned, and it is said', () => {
  const project = projectOf([...THREE, bidder('丁公司', '')], FOUR_SCORES);
  const { standing, dropped } = evaluateProject(project);
  expect(dropped).toEqual([]);
  expect(standing.ranked).toHaveLength(3);
  expect(codesOf(stageOf(project, 'correction'))).toEqual(['price-missing']);
  expect(codesOf(stageOf(project, 'totals'))).toEqual(['prices-missing']);
});

test('with fewer than three prices of three bids nothing is ranked, and nothing fails', () => {
  const project = projectOf([...THREE.slice(0, 2), bidder('丁公司', '')], SCORES);
  expect(evaluateProject(project).standing.outcome).toBe(null);
  expect(stageOf(project, 'outcome').notices.map(({ message }) => message)).toEqual([
    '还有 1 家的报价没有填写，暂不能排序。',
  ]);
});

test('scores above the maximum of their part do not stop the ranking', () => {
  const project = projectOf(THREE, SCORES);
  for (const sheet of project.scores) sheet[0]![1] = '17.00';
  const { standing } = evaluateProject(project);
  expect(standing.ranked[0]).toMatchObject({ bidder: '甲公司', commercial: '16.00' });
  expect(codesOf(stageOf(project, 'totals'))).toEqual(['over-maximum']);
});

test('names that are missing or doubled do not stop the evaluation', () => {
  const project = projectOf(
    [bidder('', '80000000.00'), bidder('甲公司', '81000000.00'), bidder('甲公司', '82000000.00')],
    SCORES,
  );
  expect(evaluateProject(project).names).toEqual(['第 1 家', '甲公司', '甲公司（2）']);
  expect(evaluateProject(project).standing.ranked).toHaveLength(3);
});

test.each([
  ['an empty project', projectOf([], [], { experts: [], scores: [] })],
  ['a project without experts', projectOf(THREE, SCORES, { experts: [], scores: [] })],
  ['a project without items', projectOf(THREE, [[], [], []], { items: [] })],
  ['empty rows', projectOf([bidder('', '', { joinedAt: '' })], [['', '']])],
  ['rows without a sheet', projectOf(THREE, SCORES, { scores: [] })],
])('%s gives every stage and no ranking', (_what, project) => {
  const { stages, standing } = evaluateProject(project);
  expect(stages).toHaveLength(13);
  expect(
    standing.ranked.every(({ technical, commercial }) => technical === '0.00' && commercial === '0.00'),
  ).toBe(true);
});

test('a stage that shows nothing says why: nobody came so far, or the tender has failed', () => {
  const why = (project: ReturnType<typeof projectOf>) => {
    const { stages } = evaluateProject(project);
    return Object.fromEntries(stages.map(({ id }, at) => [id, nothingIn(stages, at)]));
  };
  const rejected = THREE.map((one) => ({ ...one, conformity: 'failed' as const }));
  expect(why(projectOf(rejected, SCORES))).toMatchObject({
    initial: '',
    budget: '没有投标人进入这一步。',
    averages: '没有投标人进入这一步。',
    outcome: '',
  });
  const [one] = THREE;
  expect(why(projectOf([one!], [SCORES[0]!]))).toMatchObject({
    count: '',
    price: '',
    totals: '已经废标，这一步不再计算。',
  });
  const unpriced = THREE.map((one) => ({ ...one, price: '' }));
  expect(why(projectOf(unpriced, SCORES)).benchmark).toBe('这一步还没有结果。');
});
