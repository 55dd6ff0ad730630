import { describe, expect, it } from 'vitest';
import { requiredDocuments } from '../../../../src/tender/errata/twice/required-documents.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const form = (n: number, title: string) => clause(`c6-f${n}`, title, { title, kind: 'form' });
const parts = clause('c2-s3-2.1', '投标文件由投标函、授 权书、其他证明文件等部分组成。');

describe('第六章目录', () => {
  it('名称与附件标题相同，前面有“或”、中间有空格也算', () => {
    const list = clause(
      'c6-s2-2',
      '声明函（格式见附件9）或残疾人 声明函（格式见附件10）、声明或承诺（格式见附件11）',
    );
    expect(
      idsFound(
        requiredDocuments,
        tender([
          list,
          form(9, '附件9 声明函'),
          form(10, '附件10 残疾人声明函'),
          form(11, '附件11 声明或承诺'),
        ]),
      ),
    ).toEqual([]);
  });

  it('名称与附件标题不同，两处都引', () => {
    const list = clause('c6-s4-4', '提供业绩清单（格式见附件13）');
    const text = tender([list, form(13, '附件13 业绩清单表')]);
    expect(shown(requiredDocuments, text)).toEqual([
      ['c6-s4-4 提供业绩清单（格式见附件13）', 'c6-f13 附件13 业绩清单表'],
    ]);
    expect(requiredDocuments.run(text)[0]).toMatchObject({
      id: 'required-documents-c6-f13',
      consequence: 'form',
    });
  });

  it('附件不在文内的不看；附件本身和别章的话不是目录', () => {
    const list = clause('c6-s4-4', '业绩清单（格式见附件13）');
    const own = clause('c6-f9', '业绩（格式见附件9）', { title: '附件9 声明函', kind: 'form' });
    const other = clause('c4-s1', '业绩（格式见附件9）');
    expect(idsFound(requiredDocuments, tender([list, own, other]))).toEqual([]);
  });

  it('符合性审查的材料，第二章的构成清单没有列', () => {
    const list = clause(
      'c6-s3-1',
      '投标函（格式见附件8）、授权书（格式见附件7）、偏离表（格式见附件11）、承诺书（格式见附件12）',
    );
    const elsewhere = clause('c6-s4-1', '业绩表（格式见附件13）');
    const text = tender([parts, list, elsewhere]);
    expect(shown(requiredDocuments, text)).toEqual([
      [
        'c2-s3-2.1 投标文件由投标函、授 权书、【其他证明文件等部分】组成。',
        'c6-s3-1 偏离表（格式见附件11）',
        'c6-s3-1 承诺书（格式见附件12）',
      ],
    ]);
    expect(requiredDocuments.run(text)[0]?.title).toBe('投标文件的构成没有列“偏离表”、“承诺书”');
    expect(idsFound(requiredDocuments, tender([list]))).toEqual([]);
  });
});
