import { describe, expect, test } from 'vitest';
import { chineseNumber, printedNumber } from '../../src/tender/number.ts';

describe('the number that a line begins with', () => {
  test.each([
    ['第二章  投标人须知', 'chapter', '第二章', '第二章', '2'],
    ['第十八条  合同生效及其他', 'article', '第十八条', '第十八条', '18'],
    ['附件2、保密协议', 'annex', '附件2、', '附件2', '2'],
    ['附件11 实质性要求响应及偏离表', 'annex', '附件11', '附件11', '11'],
    ['一、总则', 'section', '一、', '一', '1'],
    ['（三）其他服务要求：', 'part', '（三）', '（三）', '3'],
    ['6、无效投标条款', 'decimal', '6、', '6', '6'],
    ['6.1.10 政府采购评审中', 'decimal', '6.1.10', '6.1.10', '6.1.10'],
    ['1.2  2024年至今任意一期', 'decimal', '1.2', '1.2', '1.2'],
    ['1.不定期考核：', 'decimal', '1.', '1', '1'],
    ['1. 乙方在项目执行期间', 'decimal', '1.', '1', '1'],
    ['（10）平台账号注册', 'paren', '（10）', '（10）', '10'],
    ['①中标通知书；', 'circled', '①', '①', '1'],
    ['⑮根据使用方要求', 'circled', '⑮', '⑮', '15'],
    ['a.提供政资源备份服务', 'letter', 'a.', 'a', 'a'],
    ['l、压力管道提取', 'letter', 'l、', 'l', 'l'],
    ['注：不满足上述', 'note', '注：', '注', 'note'],
    ['备注：', 'note', '备注：', '备注', 'note'],
    ['注： 1、投标人应将', 'decimal', '注： 1、', '1', '1'],
    ['注：①“采购需求”', 'circled', '注：①', '①', '1'],
    ['注： 甲', 'note', '注：', '注', 'note'],
    ['注：（1）甲', 'note', '注：', '注', 'note'],
    ['注：a.甲', 'note', '注：', '注', 'note'],
    ['备注：一、甲', 'note', '备注：', '备注', 'note'],
  ])('%s', (line, style, printed, label, key) => {
    expect(printedNumber(line)).toMatchObject({ style, printed, label, key });
  });

  test.each([
    '14-15分：符合响应要求。',
    '2026年度市级政务信息化统筹服务',
    '步骤：中标人须根据采购人要求',
    '附件：1、考核办法',
    '注册资本',
    '见注：甲',
    '见附件3',
    '按6.1.10执行',
    '见（3）甲',
    '见③甲',
    '甲a.乙',
    'CA技术咨询电话：400-608-6099',
    '（以下简称项目）',
    '',
  ])('is none in “%s”', (line) => {
    expect(printedNumber(line)).toBeNull();
  });
});

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['十八', 18],
  ['二十', 20],
  ['三十五', 35],
])('%s is %i', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});
