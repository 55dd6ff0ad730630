import { describe, expect, it } from 'vitest';
import { examples } from '../../src/calculators/examples.ts';
import {
  type Answer,
  compute,
  statements,
  type WelfareDraft,
} from '../../src/calculators/welfare-unit/draft.ts';
import { drawThresholds } from '../../src/calculators/welfare-unit/picture.ts';
import { announcement, consequences, FAILURES, verdict } from '../../src/calculators/welfare-unit/words.ts';
import { welfareUnit } from '../../src/rules/eligibility/welfare-unit.ts';

const draft = (
  employees: string,
  disabled: string,
  answers: (Answer | null)[] = ['yes', 'yes', 'yes', 'yes'],
): WelfareDraft => ({ employees, disabled, answers });

const done = (...given: Parameters<typeof draft>) => {
  const computed = compute(draft(...given));
  if (!computed.done) throw new Error('there is no result');
  return { ...computed, done: computed.done };
};

describe('残疾人福利性单位：填写', () => {
  it('示例就是规则页的例子：人数和社会保险两项不符合', () => {
    expect(compute(examples['welfare-unit']).done?.result.failed).toEqual([
      'disabledEmployees',
      'insurancePaid',
    ]);
  });

  it('没有填完、没有答完时没有结果，也不算错误，说出还有几项', () => {
    expect(compute(draft('', '10'))).toMatchObject({ done: null, problems: [], open: 1 });
    expect(compute(draft(' ', '', ['yes', null, 'no', null]))).toMatchObject({
      done: null,
      problems: [],
      open: 4,
    });
  });

  it('填错的人数各指出来', () => {
    const { done, problems } = compute(draft('四十', '1.5'));
    expect(done).toBeNull();
    expect(problems).toEqual([
      { field: 'welfare-unit-employees', label: '在职职工人数', message: '请填写整数，例如 2。' },
      { field: 'welfare-unit-disabled', label: '其中残疾人职工人数', message: '请填写整数，例如 2。' },
    ]);
  });

  it('残疾人职工多于在职职工的，错在残疾人职工一格；没有职工的，错在在职职工一格', () => {
    expect(compute(draft('10', '11')).problems).toEqual([
      {
        field: 'welfare-unit-disabled',
        label: '其中残疾人职工人数',
        message: '残疾人职工不能多于在职职工 10 人，请核对。',
      },
    ]);
    expect(compute(draft('0', '0')).problems.map(({ field }) => field)).toEqual(['welfare-unit-employees']);
  });

  it('四项声明的次序就是规则的次序', () => {
    const asked = welfareUnit.clauses.filter((id) => /^c6-f10-[2-5]$/.test(id));
    expect(statements.map(({ clause }) => clause)).toEqual(asked);
    for (const [i, { id }] of statements.entries()) {
      const answers: Answer[] = ['yes', 'yes', 'yes', 'yes'];
      answers[i] = 'no';
      expect(done('40', '10', answers).done.result.failed).toEqual([id]);
      expect(FAILURES[id].clause).toBe(statements[i]!.clause);
    }
  });
});

describe('残疾人福利性单位：界线', () => {
  it.each([
    ['40', '10', []],
    ['41', '10', ['share']],
    ['36', '9', ['disabledEmployees']],
    ['1,200人', '３００', []],
    ['1201', '300', ['share']],
  ])('在职 %s 人、残疾人 %s 人：不符合的是 %j', (employees, disabled, failed) => {
    expect(done(employees, disabled).done.result.failed).toEqual(failed);
  });

  it('图上正好 25% 的到线，41 人中 10 人的差一点，比例写精确值', () => {
    const at = done('40', '10');
    const [share, people] = drawThresholds(at.done, at.counts);
    expect(share).toEqual({
      name: '残疾人职工的比例',
      value: '25%',
      width: 50,
      line: { x: 50, label: '25%' },
      met: true,
    });
    expect(people).toEqual({
      name: '残疾人职工的人数',
      value: '10 人',
      width: 50,
      line: { x: 50, label: '10 人' },
      met: true,
    });
    const below = done('41', '10');
    const [short] = drawThresholds(below.done, below.counts);
    expect(short).toMatchObject({ value: '24.390243…%', met: false });
    expect(short!.width).toBeLessThan(50);
  });

  it('远超过界线的，图按所填的数放大', () => {
    const { done: large, counts } = done('400', '400');
    expect(drawThresholds(large, counts)).toMatchObject([
      { width: 100, line: { x: 25 } },
      { width: 100, line: { x: 2.5 } },
    ]);
  });
});

describe('残疾人福利性单位：说法', () => {
  it('符合的：视同小型、微型企业，要提供声明函', () => {
    const { result } = done('40', '10').done;
    expect(verdict(result)).toBe('符合残疾人福利性单位的全部条件。');
    expect(announcement(result)).toBe(verdict(result));
    expect(consequences(result).map(({ clause }) => clause)).toEqual(['c5-s3-1-3', 'c6-f10', 'c5-s3-1-4']);
  });

  it('不符合的：说出每一项，本身须是中小企业', () => {
    const { result } = done('36', '9', ['yes', 'no', 'yes', 'yes']).done;
    expect(announcement(result)).toBe(
      '不是残疾人福利性单位：2 项条件不符合。残疾人职工不到 10 人；没有为每位残疾人按月足额缴纳社会保险。',
    );
    expect(consequences(result)[0]).toMatchObject({ clause: 'c1-s2-2' });
  });
});
