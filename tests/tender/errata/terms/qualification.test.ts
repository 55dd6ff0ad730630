import { describe, expect, it } from 'vitest';
import { smeProof } from '../../../../src/tender/errata/terms/qualification.ts';
import { clause, idsFound, marked, tender } from '../planted.ts';

describe('享受中小企业政策的证明', () => {
  const list = clause(
    'c6-s2-2',
    '中小企业声明函（格式见附件9）或残疾人福利性单位声明函（格式见附件10）或监狱企业的证明文件。',
  );
  const treated = ['c1-s2-2-note', 'c5-s3-1-3'].map((id) =>
    clause(id, '对残疾人福利性单位、监狱企业视同小型、微型企业，但须提供证明文件。'),
  );
  const form = (text: string) => clause('c6-f9-1.1', text);
  const strict = form('未按规定提供有效的中小企业声明函的，其投标将作无效投标处理。');

  it('目录接受三种证明，格式的备注却只认一种', () => {
    const [found] = smeProof.run(tender([strict, list, ...treated]));
    expect(found && marked(found)).toEqual([
      ['中小企业声明函'],
      ['或残疾人福利性单位声明函（格式见附件10）或监狱企业的证明文件'],
      ['残疾人福利性单位、监狱企业视同小型、微型企业'],
      ['残疾人福利性单位、监狱企业视同小型、微型企业'],
    ]);
    expect(found?.ask.to).toBe('采购人');
  });

  it('备注写了例外，没有疑点', () => {
    const lenient = form('未按规定提供有效的中小企业声明函或第2条所列其他证明的，其投标将作无效投标处理。');
    expect(idsFound(smeProof, tender([lenient, list, ...treated]))).toEqual([]);
  });

  it('目录只要中小企业声明函，没有疑点', () => {
    const only = clause('c6-s2-2', '中小企业声明函（格式见附件9）。');
    expect(idsFound(smeProof, tender([strict, only, ...treated]))).toEqual([]);
  });
});
