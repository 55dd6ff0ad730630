import { describe, expect, test } from 'vitest';
import { type PrintedNumber, printedNumber } from '../../src/tender/number.ts';
import { Outline } from '../../src/tender/outline.ts';

/** Places lines one after the other; `## ` and the like begin a heading, a line without a number goes on with the one above. */
function ids(outline: Outline, ...lines: string[]): string[] {
  return lines.map((line) => {
    const [, marks = '', text = ''] = /^(#*) ?(.*)$/.exec(line) ?? [];
    const number = printedNumber(text);
    if (number) return outline.place(number, text, marks.length);
    if (marks === '') return outline.continue(text);
    outline.placeHeading(marks.length);
    return outline.current;
  });
}
const on = (id: string, ...lines: string[]) => ids(Outline.ofPage(id), ...lines);

describe('a page', () => {
  test('whose id ends in a number is continued by the numbers below it', () => {
    expect(on('c4-s3-p2-1', '1.12 甲', '1.12.1 乙')).toEqual(['c4-s3-p2-1.12', 'c4-s3-p2-1.12.1']);
    expect(on('c4-s3-p2-12.10', '12.10.1 甲')).toEqual(['c4-s3-p2-12.10.1']);
    expect(on('c4-s3-p2-12.10', '甲')).toEqual(['c4-s3-p2-12.10']);
  });

  test('whose id ends in something else begins its own numbers', () => {
    expect(on('c2-s5', '1、甲', '12、乙', '12.1 丙')).toEqual(['c2-s5-1', 'c2-s5-12', 'c2-s5-12.1']);
    expect(on('c6-1-list', '1、甲')).toEqual(['c6-1-list-1']);
  });

  test('keeps its own top, whatever number comes', () => {
    expect(on('c6', '附件2 甲', '附件3 乙')).toEqual(['c6-2', 'c6-3']);
  });

  test('has sections, parts and articles, each with decimal numbers of its own', () => {
    expect(
      on('c4', '## 三、甲', '### （二）乙', '1、丙', '### （三）丁', '1、戊', '## 四、己', '1、庚'),
    ).toEqual(['c4-s3', 'c4-s3-p2', 'c4-s3-p2-1', 'c4-s3-p3', 'c4-s3-p3-1', 'c4-s4', 'c4-s4-1']);
    expect(on('c3', '## 第九条 甲', '9.1 乙', '## 第十条 丙')).toEqual(['c3-9', 'c3-9.1', 'c3-10']);
  });
});

describe('a number', () => {
  test('that does not continue the one above it is refused', () => {
    expect(() => on('c2-s5', '1、甲', '2.1 乙')).toThrow(
      '2.1 does not continue c2-s5; give it an id with <N id="…">',
    );
    expect(() => on('c2-s5', '1、甲', '1.1 乙', '1.2.1 丙')).toThrow('1.2.1 does not continue 1;');
  });

  const number = (line: string) => printedNumber(line) as PrintedNumber;

  test('with an id of its own is continued by what the id says', () => {
    const outline = Outline.ofPage('c4-s3-p2-1');
    outline.place(number('1.160 甲'), '1.160 甲');
    expect(outline.place(number('1.60.1 乙'), '1.60.1 乙', 0, 'c4-s3-p2-1.160.1')).toBe('c4-s3-p2-1.160.1');
    expect(outline.place(number('1.160.1.1 丙'), '1.160.1.1 丙')).toBe('c4-s3-p2-1.160.1.1');
  });

  test('（3） may have any id', () => {
    const outline = Outline.ofPage('c2-s5');
    expect(outline.place(number('（3）甲'), '（3）甲', 0, 'c2-s5-1.1-9')).toBe('c2-s5-1.1-9');
  });

  test('is set in by as many of （1）, ①, a. as are open', () => {
    const outline = Outline.ofPage('c2-s5');
    const indents = ['1、甲', '（1）乙', '①丙', 'a.丁', '②戊', '1.1 己', '①庚'].map((line) => {
      ids(outline, line);
      return outline.indent;
    });
    expect(indents).toEqual([0, 1, 2, 3, 2, 0, 1]);
  });
});

describe('a line without a number', () => {
  test.each([
    ['（1）', '1、甲：', '（1）乙。', 'c2-s5-1'],
    ['①', '1、甲：', '①乙。', 'c2-s5-1'],
    ['a.', '1、甲：', 'a.乙。', 'c2-s5-1'],
    ['（1） that is no whole sentence', '1、甲：', '（1）乙', 'c2-s5-1-1'],
    ['a decimal number below a colon', '1、甲：', '1.1 乙。', 'c2-s5-1'],
    ['a decimal number below a sentence', '1、甲。', '1.1 乙。', 'c2-s5-1.1'],
    ['a heading', '1、甲：', '### （1）乙。', 'c2-s5-1-1'],
    ['a decimal number below a heading', '## 一、甲：', '1、乙。', 'c2-s5-s1-1'],
  ])('after %s', (_, first, second, id) => {
    expect(on('c2-s5', first, second, '丙').at(-1)).toBe(id);
  });

  test('makes a list item whole, so that the next one ends the list', () => {
    expect(on('c2-s5', '1、甲：', '（1）乙', '丙，丁。', '戊')).toEqual([
      'c2-s5-1',
      'c2-s5-1-1',
      'c2-s5-1-1',
      'c2-s5-1',
    ]);
    expect(on('c2-s5', '甲。', '乙')).toEqual(['c2-s5', 'c2-s5']);
  });

  test('in a row of a table ends the numbers there', () => {
    expect(ids(Outline.ofRow('c5-s2-1'), '评定', '1、甲。', '乙。', '2、丙。', '丁')).toEqual([
      'c5-s2-1',
      'c5-s2-1-1',
      'c5-s2-1',
      'c5-s2-1-2',
      'c5-s2-1',
    ]);
  });
});

describe('a heading without a number', () => {
  test('ends the clauses at or below its depth', () => {
    expect(on('c4', '## 三、甲', '### （二）乙', '#### 丙')).toEqual(['c4-s3', 'c4-s3-p2', 'c4-s3-p2']);
    expect(on('c4', '## 三、甲', '### （二）乙', '### 丙')).toEqual(['c4-s3', 'c4-s3-p2', 'c4-s3']);
    expect(on('c4', '## 三、甲', '### （二）乙', '## 丙')).toEqual(['c4-s3', 'c4-s3-p2', 'c4']);
    expect(on('c4', '## 三、甲', '1、乙', '（1）丙', '### 丁')).toEqual([
      'c4-s3',
      'c4-s3-1',
      'c4-s3-1-1',
      'c4-s3',
    ]);
    expect(on('c4', '# 甲')).toEqual(['c4']);
  });
});

describe('a note', () => {
  test('that ends in a colon at the top of a page opens a list', () => {
    expect(on('c2-s5', '注：如下：', '（1）甲', '①乙')).toEqual([
      'c2-s5-note',
      'c2-s5-note-1',
      'c2-s5-note-1-1',
    ]);
  });

  test('that is a sentence opens none', () => {
    expect(on('c2-s5', '注：甲。', '（1）乙')).toEqual(['c2-s5-note', 'c2-s5-1']);
  });

  test('below a clause opens none for （1）, but one for ①', () => {
    expect(on('c2-s5', '1、甲', '注：如下：', '（1）乙')).toEqual(['c2-s5-1', 'c2-s5-1-note', 'c2-s5-1-1']);
    expect(on('c2-s5', '1、甲', '注：①乙。', '②丙')).toEqual(['c2-s5-1', 'c2-s5-1-note-1', 'c2-s5-1-note-2']);
  });

  test('after a whole list item belongs to what introduces the list', () => {
    expect(on('c2-s5', '1、甲：', '（1）乙。', '注：丙')).toEqual(['c2-s5-1', 'c2-s5-1-1', 'c2-s5-1-note']);
    expect(on('c2-s5', '1、甲：', '（1）乙', '注：丙')).toEqual(['c2-s5-1', 'c2-s5-1-1', 'c2-s5-1-1-note']);
  });

  test('within an open one opens none', () => {
    expect(on('c2-s5', '注：如下：', '注：又如下：', '（1）甲')).toEqual([
      'c2-s5-note',
      'c2-s5-note-note',
      'c2-s5-note-1',
    ]);
  });

  test('may have an id of its own', () => {
    const outline = Outline.ofPage('c2-s5');
    const note = printedNumber('注：甲') as PrintedNumber;
    expect(outline.place(note, '注：甲', 0, 'c2-s5-remark')).toBe('c2-s5-remark');
    expect(outline.continue('乙')).toBe('c2-s5-remark');
  });
});
