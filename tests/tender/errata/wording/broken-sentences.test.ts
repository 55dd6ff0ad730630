import { describe, expect, it } from 'vitest';
import { brokenSentences } from '../../../../src/tender/errata/wording/broken-sentences.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const AT = 'c4-s3-p2-1.1.1';
const GOOD: Readonly<Record<string, string>> = {
  'number-of-times': '数据服务不限次数，常态化保障。',
  'unit-of-time': '须24小时内修复。',
  'handling-as-response': '维护响应时间应在12小时以内，另行处置。',
};
const text = (bad: string, good?: string) =>
  tender([clause(AT, bad), ...(good ? [clause('c4-s3-p2-1.2.1', good)] : [])]);

describe('残句、缺字和模板留下的提示语', () => {
  it.each([
    ['number-of-times', '【不存在和限制提供服务的次数】。'],
    ['number-of-times', '【不存在和提供服务的次数】。'],
    ['number-of-times', '【维保期间内无次数】。'],
    ['unit-of-time', '须【24内】修复。'],
    ['unit-of-time', '须【48小内】修复。'],
    ['unit-of-time', '须【10个工作内】修复。'],
    ['two-times', '响应【10小时18小时】。'],
    ['two-times', '响应【10小时12天】。'],
    ['two-times', '响应【1天12天】。'],
    ['times-to-fill-in', '【填写响应和修复时间等】。'],
    ['times-to-fill-in', '【填写问题响应及修复时间等】。'],
    ['frequency-only', '【数据服务：每周。】'],
    ['frequency-only', '【数据服务：12个月/次。】'],
    ['frequency-only', '提供【统计等服务/每周。】'],
    ['months-of-repair', '漏洞修改和【程序优化（3，12月）】。'],
    ['months-of-repair', '【安全扫描、渗透（6月）】。'],
    ['condition-without-consequence', '（【若未在上述规定时间内完成部署）。】采购人可以扣款。'],
    ['stray-word', '【提供政资源备份服务】。'],
    ['workload-without-unit', '【工作量（含配套环境）将不低于1000万】。'],
    ['report-not-requirement', '崩溃【→】重启。'],
    ['handling-as-response', '【运维响应时间应在12小时以内完成处置】。'],
    ['handling-as-response', '【维护响应时间应在2小时以内完成处置】。'],
    ['works-insurance', '投保【安装工程一切险、第三者责任险及投标人施工人员保险】。'],
    ['whose-company', '【依据公司的具体安全规范和要求，对公司的重要应用系统】审计。'],
    ['party-in-requirements', '【与甲方商定】。'],
    ['party-in-requirements', '【甲方所认定】的。'],
  ])('%s：%s', (id, marked) => {
    const good = GOOD[id];
    const found = brokenSentences.run(text(marked.replace(/[【】]/g, ''), good));
    expect(found.map((one) => one.id)).toEqual([`broken-sentences-${id}`]);
    const [places] = shown(brokenSentences, text(marked.replace(/[【】]/g, ''), good));
    expect(places?.[0]).toBe(`${AT} ${marked.replace('采购人可以扣款。', '')}`);
    expect(places).toHaveLength(good ? 2 : 1);
  });

  it.each([
    '数据服务不限次数，常态化保障。',
    '维保期间内无次数限制。',
    '须24小时内修复。',
    '须1.24内修复，须124内修复。',
    '响应1小时，修复8小时。',
    '响应10分钟8小时。',
    '数据服务：每周一次。',
    '数据服务：汇总，3个月/次。',
    '提供统计等服务。',
    '程序优化（每月）。',
    '（若未在上述规定时间内完成）。投标人可以说明。',
    '若未在上述规定时间内完成，须说明）。采购人可以扣款。',
    '工作量（含配套环境）将不低于1000万元。',
    '维护响应时间应在2小时以内，完成处置。',
  ])('%s 没有疑点', (words) => {
    for (const good of Object.values(GOOD)) expect(idsFound(brokenSentences, text(words, good))).toEqual([]);
  });

  it.each([
    ['不存在和限制提供服务的次数。', '维保期间内无次数限制。', '【维保期间内无次数限制】。'],
    ['须24内修复。', '须48小时内修复。', '须【48小时内】修复。'],
    ['须24内修复。', '须1个工作日内修复。', '须1【个工作日内】修复。'],
    [
      '运维响应时间应在12小时以内完成处置。',
      '运维响应时间应在12小时以内；',
      '【运维响应时间应在12小时以内；】',
    ],
  ])('“%s”：别处的写法是“%s”', (bad, good, marked) => {
    expect(shown(brokenSentences, text(bad, good))[0]?.[1]).toBe(
      `c4-s3-p2-1.2.1 ${marked}（别处的写法）（对照）`,
    );
  });

  it('没有别处的写法，或别处就是这一条，不作判断', () => {
    expect(idsFound(brokenSentences, text('须24内修复。'))).toEqual([]);
    expect(idsFound(brokenSentences, text('须24内响应，24小时内修复。'))).toEqual([]);
    expect(idsFound(brokenSentences, text('须24内响应，24小时内修复。', '须48内修复。'))).toEqual([]);
  });

  it('只看第四章自己的话', () => {
    for (const id of ['c3-1', 'c6-f11-1', 'c4-a1-1'])
      expect(idsFound(brokenSentences, tender([clause(id, '崩溃→重启。')]))).toEqual([]);
  });

  it('实质性要求写进理由，同一行只写一次；影响投标有效性的可以质疑', () => {
    const rows = [7, 9, 7, null].map((substantive, i) =>
      clause(`c4-s3-p2-1.${i}.1`, '填写响应和修复时间等。', { substantive }),
    );
    const [found] = brokenSentences.run(tender(rows));
    expect(found?.why).toMatch(/。其中有附件11 第7、9行所列的实质性要求。$/);
    expect(found?.ask.kind).toBe('质疑');
    const other = clause('c4-s3-p2-1.9.1', '不相干。', { substantive: 3 });
    const [plain] = brokenSentences.run(tender([clause(AT, '崩溃→重启。'), other]));
    expect(plain?.why).toMatch(/看不出今后的响应、修复要求。$/);
    expect(plain?.ask.kind).toBe('询问');
  });
});
