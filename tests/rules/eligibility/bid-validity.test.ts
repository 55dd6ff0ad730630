import { describe, expect, test } from 'vitest';
import { GROUNDS } from '../../../src/rules/eligibility/invalidity-grounds.ts';
import { bidValidity } from '../../../src/rules/index.ts';
import { clauseById } from '../../../src/tender/index.ts';
import { answered, errorsOf, resultOf } from '../support.ts';

type Answers = Parameters<typeof bidValidity>[0]['answers'];

const none = Object.fromEntries(GROUNDS.map(({ id }) => [id, false])) as Answers;
const statusOf = (answers: Answers) => resultOf(bidValidity({ answers })).status;

describe('c2-s5-6.1 无效投标条款', () => {
  test('6.1.1 至 6.1.12 各一项，6.1.8 分四种情形', () => {
    expect(GROUNDS.map(({ id }) => id)).toEqual([
      '6.1.1',
      '6.1.2',
      '6.1.3',
      '6.1.4',
      '6.1.5',
      '6.1.6',
      '6.1.7',
      '6.1.8-1',
      '6.1.8-2-1',
      '6.1.8-2-2',
      '6.1.8-2-3',
      '6.1.9',
      '6.1.10',
      '6.1.11',
      '6.1.12',
    ]);
  });

  test('每一项的文字逐字出自所引条款', () => {
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    for (const { clause, text } of GROUNDS) {
      expect(squeezed(clauseById.get(clause)?.text ?? '')).toContain(squeezed(text));
    }
  });
});

test('全部没有：没有发现；有一项未答：不能得出结论；有一项有：无效', () => {
  expect(statusOf(none)).toBe('no-ground-found');
  expect(statusOf({})).toBe('incomplete');
  for (const { id } of GROUNDS) {
    expect(statusOf({ ...none, [id]: null })).toBe('incomplete');
    expect(statusOf({ ...none, [id]: true })).toBe('invalid');
    expect(statusOf({ [id]: true })).toBe('invalid');
  }
});

test('结果逐项给出回答，没有回答的为 null', () => {
  const { grounds } = resultOf(bidValidity({ answers: { '6.1.1': true, '6.1.2': false, '6.1.3': null } }));
  expect(grounds.map((ground) => ground.met)).toEqual([
    true,
    false,
    null,
    ...Array.from({ length: 12 }, () => null),
  ]);
  expect(grounds[0]).toEqual({
    id: '6.1.1',
    clause: 'c2-s5-6.1.1',
    met: true,
    text: '投标人在苏采云系统规定的时间内未成功解密电子投标文件的。',
  });
});

test('步骤逐项写出，最后是结论', () => {
  const { steps } = answered(bidValidity({ answers: { '6.1.1': true, '6.1.2': false } }));
  expect(steps).toHaveLength(16);
  expect(steps.slice(0, 3).map((step) => [step.label, step.value, step.clause])).toEqual([
    ['6.1.1', '有此情形', 'c2-s5-6.1.1'],
    ['6.1.2', '没有', 'c2-s5-6.1.2'],
    ['6.1.3', '未回答', 'c2-s5-6.1.3'],
  ]);
  expect(steps[1]?.substituted).toBe('投标人未按照招标文件要求上传电子投标文件的。');
  expect(steps[15]).toEqual({
    label: '结论',
    formula: '有一项即无效；全部没有才算没有发现',
    value: '有无效情形，投标无效',
    clause: 'c2-s5-6.1',
  });
  const conclusion = (answers: Answers) => answered(bidValidity({ answers })).steps[15]?.value;
  expect(conclusion({})).toBe('还有没有回答的项目，不能得出结论');
  expect(conclusion(none)).toBe('没有发现无效情形');
});

test('不是 6.1 的项、不是“是”或“否”的回答，都报错', () => {
  expect(errorsOf(bidValidity({ answers: { '6.1.13': true } as Answers }))).toEqual([
    'answers.6.1.13 unknown-property',
  ]);
  expect(errorsOf(bidValidity({ answers: { '6.1.1': 'yes' } as unknown as Answers }))).toEqual([
    'answers.6.1.1 not-a-boolean',
  ]);
});
