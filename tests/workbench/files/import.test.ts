import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { agencyBook, agencyProject, at, inLargeForm, pack } from './agency.ts';

test('代理机构的工作簿：换了列序、上方有标题行、有空行、有各种格式，一字不差地读入', () => {
  expect(readProject(pack(agencyBook()))).toEqual({
    ok: true,
    project: agencyProject(),
    holds: 'project',
    notes: expect.any(Array),
  });
});

test('与所写不同的读法逐处说明', () => {
  const read = readProject(pack(agencyBook()));
  expect(read.ok && read.notes).toEqual([
    '工作表“投标人”没有“接受修正后的价格”，这些内容留空。',
    '工作表“核对”没有“服务响应情况”、“业绩情况”，这些内容留空。',
    '工作表“投标人”单元格 A7（“8,150万”读作 81500000.00 元）：金额换算成元读入。',
    '工作表“分项报价”单元格 E2、工作表“核对”单元格 E4、工作表“核对”单元格 B1：是公式，读入的是文件中保存的计算结果。',
  ]);
});

test('用 LibreOffice 另存过的工作簿读出来一样', () => {
  const read = readProject(readFileSync(new URL('golden/libreoffice.xlsx', import.meta.url)));
  expect(read.ok && read.project).toEqual(agencyProject());
});

test('从 1904 年算起的工作簿，时间照样读对', () => {
  const book = agencyBook();
  const shift = 1462;
  book['投标人']![3]![3] = at(46120.39583333333 - shift);
  book['异常低价审查']![1]![2] = at(46120.41666666667 - shift);
  book['异常低价审查']![1]![3] = at(46120.4375 - shift);
  const read = readProject(pack(book, { from1904: true }));
  expect(read.ok && read.project).toEqual(agencyProject());
});

test('只有必须有的三张表也能读；评审因素按招标文件', () => {
  const { 投标人, 评委 } = agencyBook();
  const items = [
    '服务响应情况',
    ...Array.from({ length: 10 }, (_, index) => `服务方案${index + 1}`),
    '人员配置1',
    '人员配置2',
    '人员配置3',
    '商务条件响应性',
    '业绩：集成实施',
    '业绩：运维支撑',
  ];
  const read = readProject(
    pack({
      投标人: 投标人!,
      评委: 评委!,
      评分: [
        ['评委', '投标人', ...items],
        ['张三', '甲公司', 23.92],
      ],
    }),
  );
  expect(read.ok && read.project.scores[0]![0]!.slice(0, 2)).toEqual(['23.92', '']);
  expect(read.ok && read.project.items.map(({ title }) => title)).toEqual(items);
});

test('隐藏的行也读，并且说明', () => {
  const read = readProject(pack(agencyBook(), { hiddenRows: { 评分: [3] } }));
  expect(read.ok && read.project).toEqual(agencyProject());
  expect(read.ok && read.notes.at(-1)).toBe('工作表“评分”第 3 行：隐藏的行也已读入。');
});

test('不认识的工作表不读，并且说明', () => {
  const read = readProject(pack({ ...agencyBook(), Sheet9: [['草稿']] }));
  expect(read.ok && read.notes[0]).toBe('工作表“Sheet9”不是模板里的，没有读入。');
});

test('名称前后的空格去掉，全角数字按半角读，都说明在哪一格', () => {
  const book = agencyBook();
  book['评分']![1]![1] = ' 甲公司　';
  book['评分']![1]![2] = '２４';
  const read = readProject(pack(book));
  expect(read.ok && read.project).toEqual(agencyProject());
  expect(read.ok && read.notes).toContain('工作表“评分”单元格 B2：去掉了前后的空格。');
  expect(read.ok && read.notes).toContain('工作表“评分”单元格 C2：全角数字按半角读入。');
});

test('名称里只差空格或全角半角的，按“投标人”表中的写法读，并且说明', () => {
  const book = agencyBook();
  book['评分']![4]![1] = '丙(集团) 公司';
  const read = readProject(pack(book));
  expect(read.ok && read.project).toEqual(agencyProject());
  expect(read.ok && read.notes).toContain('工作表“评分”单元格 B5：名称按“投标人”“评委”表中的写法读入。');
});

test('大文件格式的压缩包（逐行写出的程序常用）读出来一样', () => {
  const read = readProject(inLargeForm(pack(agencyBook())));
  expect(read.ok && read.project).toEqual(agencyProject());
});
