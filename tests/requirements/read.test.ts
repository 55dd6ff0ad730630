import { describe, expect, test } from 'vitest';
import { compareDurations, readDuration } from '../../src/requirements/read/duration.ts';
import { groups, type Requirement, requirements } from '../../src/requirements/requirements.ts';
import { regularRequirements, substantiveRows } from '../../src/tender/index.ts';
import { checkedItems } from './items.ts';
import { shorthand } from './shorthand.ts';

const item = (number: string): Requirement => {
  const found = requirements.find(({ id }) => id === `c4-s3-p2-${number}`);
  if (!found) throw new Error(`no item ${number}`);
  return found;
};
const count = (holds: (requirement: Requirement) => boolean) => requirements.filter(holds).length;
const readings = requirements.flatMap((requirement) =>
  [
    ...requirement.times,
    ...requirement.patrols,
    ...requirement.dataServices,
    ...requirement.supportHours,
  ].map((read) => ({ requirement, read })),
);

describe('第四章 三 的要求', () => {
  test('316 个服务项和另外七项，共 323 项，其中常规要求 300 项', () => {
    expect(requirements).toHaveLength(323);
    expect(requirements.filter(({ substantive }) => substantive === null).map(({ id }) => id)).toEqual(
      regularRequirements.map(({ id }) => id),
    );
  });

  test('实质性要求 23 项，与附件11 除合同第五条以外的 23 行一一对应', () => {
    const rows = requirements.flatMap(({ id, substantive }) =>
      substantive === null ? [] : [[substantive, id]],
    );
    expect(rows).toEqual(
      substantiveRows.filter(({ clause }) => clause !== 'c3-5').map(({ row, clause }) => [row, clause]),
    );
  });

  test('每组的项数与招标文件的编号一致', () => {
    expect(groups.map(({ id }) => [id, count((requirement) => requirement.group === id)])).toEqual([
      ['p1', 2],
      ['p2', 1],
      ['1', 194],
      ['2', 45],
      ['3', 34],
      ['4', 4],
      ['5', 2],
      ['6', 37],
      ['p3', 4],
    ]);
  });

  test('只有第一、二组在引言里规定了巡检频次', () => {
    expect(
      groups.flatMap(({ id, patrols }) => patrols.map(({ words, times, per }) => [id, times, per, words])),
    ).toEqual([
      ['1', 1, 'month', '日常巡检频次原则上不低于1次/月'],
      ['2', 1, 'month', '日常巡检频次原则上不低于1次/月'],
    ]);
  });
});

describe('逐项人工核对', () => {
  test.each(checkedItems)('%s', (number, read) => {
    expect(shorthand(item(number))).toBe(read);
  });

  test('六组都有核对过的服务项', () => {
    expect(new Set(checkedItems.map(([number]) => number[0]))).toEqual(
      new Set(['1', '2', '3', '4', '5', '6']),
    );
    expect(checkedItems.length).toBeGreaterThanOrEqual(60);
  });
});

describe('读出的内容', () => {
  test('引用的每一句话都原样出现在所引的条款里，条款属于这一项', () => {
    const wrong = readings.filter(
      ({ requirement, read }) =>
        read.words === '' ||
        !requirement.clauses.find(({ id }) => id === read.clause)?.text.includes(read.words),
    );
    expect(wrong).toEqual([]);
  });

  test('时间都是整数，范围的下限小于上限', () => {
    const lengths = requirements.flatMap(({ times }) =>
      times.flatMap(({ within }) => (within === 'immediately' || within.unit === 'same-day' ? [] : [within])),
    );
    expect(lengths.filter(({ most, least = 0 }) => !Number.isInteger(most) || least >= most)).toEqual([]);
  });

  test('多少项写明了时间、巡检、数据服务和服务时段', () => {
    const stating = (kind: string) => count(({ times }) => times.some((time) => time.kind === kind));
    expect({
      response: stating('response'),
      solution: stating('solution'),
      resolution: stating('resolution'),
      arrival: stating('arrival'),
      patrol: count(({ patrols }) => patrols.length > 0),
      data: count(({ dataServices }) => dataServices.length > 0),
      hours: count(({ supportHours }) => supportHours.length > 0),
    }).toEqual({
      response: 200,
      solution: 90,
      resolution: 189,
      arrival: 27,
      patrol: 51,
      data: 64,
      hours: 83,
    });
  });

  test('没有数值、缺字或漏写动作的说法不读成时间', () => {
    const words = readings.map(({ read }) => read.words).join('\n');
    expect(words).not.toMatch(/24内|24小内|1个工作内|时效|及时响应(?<!24小时内及时响应)|一级事件 1小时/);
    expect(item('1.179').times.map(({ words: quoted }) => quoted)).toEqual(['当日响应']);
  });

  test('30小时的响应时间照原文读出，不改成30分钟', () => {
    expect(item('1.144').times.find(({ heading }) => heading === 'repair')).toMatchObject({
      clause: 'c4-s3-p2-1.144.3',
      words: '响应时间：30小时',
      within: { unit: 'minutes', most: 1800 },
    });
  });

  test('编号印错的服务项引用本站的条款编号', () => {
    expect(item('1.160').times.map(({ clause }) => clause)).toEqual([
      'c4-s3-p2-1.160.2',
      'c4-s3-p2-1.160.2',
      'c4-s3-p2-1.160.3',
      'c4-s3-p2-1.160.3',
    ]);
  });
});

describe('时间的写法', () => {
  test.each([
    ['30分钟', { unit: 'minutes', most: 30 }],
    ['0.5小时', { unit: 'minutes', most: 30 }],
    ['半小时', { unit: 'minutes', most: 30 }],
    ['1-2h', { unit: 'minutes', least: 60, most: 120 }],
    ['12个小时', { unit: 'minutes', most: 720 }],
    ['三天', { unit: 'minutes', most: 4320 }],
    ['1周', { unit: 'minutes', most: 10080 }],
    ['一个工作日', { unit: 'working-days', most: 1 }],
    ['3-5个工作日', { unit: 'working-days', least: 3, most: 5 }],
    ['当天', { unit: 'same-day' }],
  ] as const)('%s', (words, expected) => {
    expect(readDuration(words)).toEqual(expected);
  });

  test.each(['24内', '24小内', '1个工作内', '1个月', '0.01小时', ''])('“%s”不是时间', (words) => {
    expect(() => readDuration(words)).toThrow();
  });

  test('分钟短的在前，当天在后，工作日最后，互不换算', () => {
    const lengths = ['2个工作日', '72小时', '当日', '1个工作日', '10分钟'].map(readDuration);
    expect(lengths.toSorted(compareDurations)).toEqual(
      ['10分钟', '72小时', '当日', '1个工作日', '2个工作日'].map(readDuration),
    );
  });
});
