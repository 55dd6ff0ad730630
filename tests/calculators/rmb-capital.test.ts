import { describe, expect, it } from 'vitest';
import { examples } from '../../src/calculators/examples.ts';
import { type CapitalDraft, compute, scenario } from '../../src/calculators/rmb-capital/draft.ts';
import { faultWords } from '../../src/calculators/rmb-capital/faults.ts';
import { figures, REFUSED, variants, verdict } from '../../src/calculators/rmb-capital/words.ts';
import { rmbCapital } from '../../src/rules/bid/rmb-capital.ts';
import { capitalFault, type FaultCode } from '../../src/rules/capital-fault.ts';

const draft = (amount: string, capital = ''): CapitalDraft => ({ amount, capital });
const result = (...given: Parameters<typeof draft>) => {
  const { done } = compute(draft(...given));
  if (!done) throw new Error('there is no result');
  return done.result;
};
const message = (capital: string) => compute(draft('', capital)).problems.map((problem) => problem.message);

describe('大写金额：填写', () => {
  it('示例只有小写金额：改成自己的金额，得到的就是它的大写，不与别的大写核对', () => {
    const example = examples['rmb-capital'];
    expect(compute(example).done?.result).toMatchObject({
      capital: '捌仟捌佰壹拾伍万元整',
      consistent: null,
    });
    expect(compute({ ...example, amount: '8150万' }).done?.result).toMatchObject({
      capital: '捌仟壹佰伍拾万元整',
      consistent: null,
    });
  });

  it('大小写不一致时，也写出小写金额应有的大写；一致时不再写一遍', () => {
    const small = (capital: string) =>
      figures(result('8150万', capital)).find(({ name }) => name === '小写')?.note;
    expect(small('捌仟壹佰伍拾万零伍仟元整')).toBe('8,150 万元，大写应写人民币捌仟壹佰伍拾万元整');
    expect(small('捌仟壹佰伍拾万元整')).toBe('8,150 万元');
  });

  it('两项都空时没有结果，也不算错误', () => {
    expect(compute(draft(' ', ''))).toMatchObject({ done: null, problems: [], fault: null });
  });

  it('只填小写的写成大写，只填大写的读成小写', () => {
    expect(result('8815万').capital).toBe('捌仟捌佰壹拾伍万元整');
    expect(result('', ' 人民币捌仟捌佰壹拾伍萬圓正 ').amount).toBe('88150000.00');
  });

  it('零元也认', () => {
    expect(result('0').capital).toBe('零元整');
    expect(variants(result('0')).map(({ text }) => text)).toEqual([
      '人民币零元整',
      '零圆整',
      '零元正',
      '零元',
      '零圓整',
    ]);
  });

  it('小写填错、大写填错，各在自己的一格', () => {
    expect(compute(draft('约8815万', '两元')).problems).toEqual([
      {
        field: 'rmb-capital-amount',
        label: '小写金额',
        message: '请填写一个确定的金额，去掉“约”“左右”“以上”等字样。',
      },
      { field: 'rmb-capital-capital', label: '大写金额', message: '第 1 个字“两”是简写，请写“贰”。' },
    ]);
  });

  it('方案比较的数字：没有结果时没有，核对时连同以哪个为准', () => {
    expect(scenario.figures?.(draft('', ''))).toEqual([]);
    expect(scenario.figures?.(draft('1.51', '壹元伍角')).map(({ value }) => value)).toEqual([
      '人民币壹元伍角整',
      '1.51 元',
      '1.50 元',
    ]);
  });
});

describe('大写金额：错在第几个字，怎样改', () => {
  it.each([
    ['人民币捌仟两佰元整', '第 6 个字“两”是简写，请写“贰”。'],
    ['壹佰〇伍元整', '第 3 个字“〇”是简写，请写“零”。'],
    ['81万元整', '第 1 个字“81”是小写数字，请写大写数字。'],
    ['壹 元', '第 2 个字是空格，请删去。'],
    ['￥壹元', '第 1 个字“￥”不是大写金额里的字，请删去或改正。'],
    ['拾伍元整', '第 1 个字“拾”前面缺数字，十也要写“壹拾”。'],
    ['万元整', '第 1 个字“万”前面缺数字。'],
    ['壹佰贰叁元', '第 3 个字“贰”后面缺单位，或者多写了一个数字。'],
    ['壹佰叁仟元', '第 4 个字“仟”次序不对或者重复：由大到小写仟、佰、拾，亿、万、元，角、分。'],
    ['壹佰整', '第 3 个字前面，这里缺“元”。'],
    ['壹元整整', '第 3 个字“整”只写一次，写在最后。'],
    ['壹元零伍分正', '第 6 个字“正”要删去：有分的，后面不写“整”。'],
    ['壹万伍元整', '第 3 个字前面，这里缺“零”：中间的 0 要写出来。'],
    ['壹仟零零伍元整', '第 4 个字“零”多余：中间连续的 0 只写一个“零”，末尾的 0 不写。'],
    ['人民币', '没有金额，请写出数字和“元”，例如 捌仟捌佰壹拾伍万元整。'],
  ])('“%s”：%s', (capital, words) => {
    expect(message(capital)).toEqual([words]);
  });

  it('列出的不认的写法都不认，说得出原因，各有各的原因', () => {
    const codes = REFUSED.map((text) => capitalFault(text)?.code);
    expect(codes).not.toContain(undefined);
    expect(new Set(codes)).toEqual(
      new Set<FaultCode>([
        'shorthand',
        'unit-without-digit',
        'figure',
        'order',
        'yuan-missing',
        'zero-missing',
        'zero-extra',
        'whole-after-fen',
      ]),
    );
    expect(
      REFUSED.map((text) => faultWords(text, capitalFault(text)!)).every((words) => words.endsWith('。')),
    ).toBe(true);
  });
});

describe('大写金额：几种合规的写法', () => {
  it.each(['81505000', '107000.53', '88150000', '1.5', '26.26', '0.05', '600000002.10', '999999999999.99'])(
    '%s 的每一种写法读出来都是它',
    (amount) => {
      const shown = variants(result(amount));
      expect(shown.length).toBeGreaterThan(0);
      for (const { text } of shown) {
        const evaluation = rmbCapital({ capital: text });
        expect([text, evaluation.ok && evaluation.result.prevailing]).toEqual([
          text,
          result(amount).prevailing,
        ]);
      }
    },
  );

  it('没有“整”、没有可写可不写的零的金额，不列这几种', () => {
    const notes = variants(result('100.01')).map(({ note }) => note);
    expect(notes).toEqual(['前面写“人民币”，填表时请写全', '“圆”与“元”相同', '繁体字']);
  });
});

describe('大写金额：核对', () => {
  it('一致、差一分、没有可核对的', () => {
    expect(verdict(result('1.50', '壹元伍角'))).toBe('大写与小写一致。');
    expect(verdict(result('1.51', '壹元伍角'))).toBe('大写与小写不一致：以大写金额为准，即 1.50 元。');
    expect(verdict(result('1.50'))).toBe('1.50 元，大写为人民币壹元伍角整。');
  });

  it('数字里写明以哪个为准', () => {
    expect(figures(result('1.51', '壹元伍角')).at(-1)).toEqual({
      name: '评标时以它为准',
      value: '1.50 元',
      note: '大写金额',
    });
    expect(figures(result('1.50', '壹元伍角')).at(-1)).toMatchObject({ note: '两者一致' });
    expect(figures(result('1.50'))).toHaveLength(2);
  });
});
