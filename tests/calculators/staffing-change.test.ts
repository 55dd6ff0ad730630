import { describe, expect, it } from 'vitest';
import { examples } from '../../src/calculators/examples.ts';
import { compute, scenario } from '../../src/calculators/staffing-change/draft.ts';
import { drawShare } from '../../src/calculators/staffing-change/picture.ts';
import { consequences, verdict } from '../../src/calculators/staffing-change/words.ts';

const line = (before: string, lost: string) => {
  const [computed] = compute({ lines: [{ before, lost }] });
  return computed!;
};

const of = (before: number, lost: number) => {
  const { done } = line(String(before), String(lost));
  if (!done) throw new Error('there is no result');
  return done.result;
};

describe('团队人员变动：填写', () => {
  it('示例就是规则页的例子：三十人减少三人；另两项空着，不算错误', () => {
    expect(compute(examples['staffing-change'])).toMatchObject([
      { done: { result: { share: '10.00', breach: true } }, before: 30, lost: 3 },
      { done: null, problems: [] },
      { done: null, problems: [] },
    ]);
  });

  it('只填一半时没有结果，也不算错误', () => {
    expect(line('30', ' ')).toEqual({ done: null, problems: [], before: 0, lost: 0 });
    expect(line('', '3')).toMatchObject({ done: null, problems: [] });
  });

  it('填错的人数指到那一格；减少的多于原有的，错在减少人数', () => {
    expect(line('三十', '3人').problems).toEqual([
      {
        field: 'staffing-change-0-before',
        label: '服务团队人员减少：原有人数',
        message: '请填写整数，例如 2。',
      },
    ]);
    expect(line('30', '31').problems.map(({ field }) => field)).toEqual(['staffing-change-0-lost']);
    expect(line('0', '0').problems.map(({ field }) => field)).toEqual(['staffing-change-0-before']);
  });

  it('比较方案时，只写填了的各项的结论', () => {
    expect(scenario.figures?.(examples['staffing-change'])).toEqual([
      { name: '服务团队人员减少', value: '减少了 10.00%，达到 10%，属于违约情形。' },
    ]);
    expect(scenario.inputs?.(examples['staffing-change'])).toHaveLength(6);
  });
});

describe('团队人员变动：界线', () => {
  it.each([
    [30, 2, '减少了 6.67%，没有达到 10%。'],
    [30, 3, '减少了 10.00%，达到 10%，属于违约情形。'],
    [30, 5, '减少了 16.67%，达到 10%，属于违约情形。'],
    [30, 6, '减少了 20.00%，达到 20%，甲方有权解除合同。'],
    [30, 7, '减少了 23.33%，超过 20%，视为丧失提供服务的能力，甲方有权解除合同。'],
  ])('%i 人减少 %i 人：%s', (before, lost, words) => {
    expect(verdict(of(before, lost))).toBe(words);
  });

  it('写明到每条界线之前还可以减少几人', () => {
    expect(consequences(of(30, 0), 30, 0).map(({ line: at, met, says }) => [at, met, says])).toEqual([
      ['达到 10%', false, '还可以减少 2 人，再减少 3 人即到'],
      ['达到 20%', false, '还可以减少 5 人，再减少 6 人即到'],
      ['超过 20%', false, '还可以减少 6 人，再减少 7 人即到'],
    ]);
    expect(consequences(of(30, 5), 30, 5).map(({ met, says }) => [met, says])).toEqual([
      [true, '已到（减少 3 人起）'],
      [false, '一人也不能再减少，再减少 1 人即到'],
      [false, '还可以减少 1 人，再减少 2 人即到'],
    ]);
  });

  it('有权解除不说成解除', () => {
    const [, termination] = consequences(of(30, 6), 30, 6);
    expect(termination).toMatchObject({
      met: true,
      effect: '甲方有权解除合同，是否解除由甲方决定',
      clause: 'c3-10.1',
    });
  });

  it('图上两条界线，减少的比例落在其间；超出图的放在边上', () => {
    expect(drawShare(of(30, 3))).toMatchObject({
      lines: [
        { x: 25, label: '10%' },
        { x: 50, label: '20%' },
      ],
      value: { x: 25, label: '减少 10.00%' },
    });
    expect(drawShare(of(30, 30)).value).toEqual({ x: 100, label: '减少 100.00%' });
  });
});
