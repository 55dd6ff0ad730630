import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { agencyBook, pack, packWithPassword } from './agency.ts';
import { problemsOf, repacked } from './problems.ts';

test('设有密码的文件', () => {
  expect(problemsOf(packWithPassword())).toEqual([
    { where: '文件', message: '文件设有打开密码，无法读取。请取消密码后另存为 .xlsx 再导入。' },
  ]);
});

test.each<[string, () => Uint8Array, string]>([
  [
    '旧格式 .xls',
    () => pack(agencyBook(), { bookType: 'biff8' }),
    '这是旧格式的文件（.xls 或 .et），请用表格软件另存为 .xlsx 再导入。',
  ],
  ['.xlsb', () => pack(agencyBook(), { bookType: 'xlsb' }), '这是 .xlsb 文件，请另存为 .xlsx 再导入。'],
  [
    '.ods',
    () => pack({ 评委: [['评委']] }, { bookType: 'ods' }),
    '这是 OpenDocument 文件，请另存为 .xlsx 再导入。',
  ],
  [
    '网页改了扩展名',
    () => strToU8('<html><table><tr><td>评委</td></tr></table></html>'),
    '这不是表格文件（可能是网页或其他格式改了扩展名）。请用表格软件打开后另存为 .xlsx。',
  ],
  [
    'RTF',
    () => strToU8('{\\rtf1 x}'),
    '这不是表格文件（可能是网页或其他格式改了扩展名）。请用表格软件打开后另存为 .xlsx。',
  ],
  ['Word', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), '这是 Word 文件，不是表格。'],
  [
    '别的压缩文件',
    () => zipSync({ 'a.txt': strToU8('x') }),
    '这是压缩文件，里面没有工作簿。请导入 .xlsx 文件本身。',
  ],
  ['空文件', () => new Uint8Array(), '文件是空的。'],
  [
    '下载到一半的文件',
    () => pack(agencyBook()).slice(0, 4000),
    '文件已损坏或没有下载完整，请重新保存或重新取得一份。',
  ],
  ['超过 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1), '文件超过 10 MB，没有读入。'],
  [
    '图片',
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    '认不出这个文件的内容。请导入 .xlsx、.csv（UTF-8 或 GB18030 编码）或本站导出的 .json 文件。',
  ],
  ['JSON 写了一半', () => strToU8('{"format":'), 'JSON 文件已损坏或不完整。请使用从本页导出的 .json 文件。'],
  ['别处的 JSON', () => strToU8('{"a":1}'), '这个 JSON 文件不是从评审核对台导出的，没有读入。'],
])('%s', (_, make, message) => {
  expect(problemsOf(make())).toEqual([{ where: '文件', message }]);
});

test('部件写坏了：说是哪个部件', () => {
  const bytes = repacked((files) => {
    files['xl/worksheets/sheet6.xml'] = files['xl/worksheets/sheet6.xml']!.slice(0, 700);
  });
  expect(problemsOf(bytes)).toEqual([
    { where: '文件', message: '文件的部件 xl/worksheets/sheet6.xml 已损坏，请用表格软件打开后重新保存。' },
  ]);
});

test('解开后过大的压缩包停在半路，不论目录里写多大', { timeout: 30_000 }, () => {
  const bomb = zipSync({
    ...unzipSync(pack(agencyBook())),
    'xl/sharedStrings.xml': new Uint8Array(160_000_000),
  });
  const small = new DataView(new ArrayBuffer(4));
  small.setUint32(0, 160_000_000, true);
  const size = new Uint8Array(small.buffer);
  for (let place = bomb.length - 4; place > 0; place -= 1) {
    if (size.every((byte, offset) => bomb[place + offset] === byte)) bomb.set([100, 0, 0, 0], place);
  }
  expect(problemsOf(bomb)).toEqual([
    { where: '文件', message: '文件解开后太大，不像是评审表格，没有读入。' },
  ]);
});

test('层层嵌套的部件停在半路', () => {
  const bytes = repacked((files) => {
    files['xl/worksheets/sheet6.xml'] = strToU8('<a>'.repeat(100_000));
  });
  expect(problemsOf(bytes).map(({ message }) => message)).toEqual([
    '文件的部件 xl/worksheets/sheet6.xml 已损坏，请用表格软件打开后重新保存。',
  ]);
});

test('声明的实体不展开', () => {
  const bytes = repacked((files) => {
    const xml = new TextDecoder().decode(files['xl/sharedStrings.xml']);
    files['xl/sharedStrings.xml'] = strToU8(
      xml.replace(/\?>/, '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>').replaceAll('甲公司', '甲&a;公司'),
    );
  });
  const read = readProject(bytes);
  expect(read.ok && read.project.bidders[0]!.name).toBe('甲&a;公司');
});

test('SheetJS 读得出它自己写的样本（样本本身没有坏）', () => {
  expect(XLSX.read(pack(agencyBook())).SheetNames).toEqual(Object.keys(agencyBook()));
});
