import { describe, expect, it } from 'vitest';
import { checkGroups } from '../../../src/tender/errata/checks.ts';
import { material } from '../../../src/tender/errata/index.ts';
import { annex11Rows } from '../../../src/tender/errata/numbering/annex-11-rows.ts';
import { brackets } from '../../../src/tender/errata/numbering/brackets.ts';
import { itemNumbers } from '../../../src/tender/errata/numbering/item-numbers.ts';
import { lettersInNumbers } from '../../../src/tender/errata/numbering/letters-in-numbers.ts';
import { listMarkers } from '../../../src/tender/errata/numbering/list-markers.ts';
import { repeatedHeadings } from '../../../src/tender/errata/numbering/repeated-headings.ts';
import { claims } from '../../../src/tender/errata/sums/claimed-counts.ts';
import { counted, deviceCounts } from '../../../src/tender/errata/sums/device-counts.ts';
import { figure, totals } from '../../../src/tender/errata/sums/totals.ts';
import { yuanOfCapitals } from '../../../src/tender/errata/terms/budget.ts';
import { undefinedTerms } from '../../../src/tender/errata/terms/undefined-terms.ts';
import { annex11 } from '../../../src/tender/errata/twice/annex-11.ts';
import { misprints } from '../../../src/tender/errata/wording/misprints.ts';
import { rareVariants } from '../../../src/tender/errata/wording/rare-variants.ts';
import { repeatedWords } from '../../../src/tender/errata/wording/repeated-words.ts';
import { clause, idsFound, marked, tender } from './planted.ts';

it('空白的文本没有任何疑点', () => {
  const found = checkGroups.flatMap(({ checks }) => checks).flatMap((check) => check.run(tender([])));
  expect(found).toEqual([]);
});

describe('编号', () => {
  const item = (number: string, id: string, parent?: string) =>
    clause(`c4-s3-p2-${id}`, '数据服务：每月一次。', {
      number,
      ...(parent && { parent: `c4-s3-p2-${parent}` }),
    });

  it('接着上一级连续编号，没有疑点', () => {
    expect(
      idsFound(
        itemNumbers,
        tender([item('1.5', '1.5'), item('1.5.1', '1.5.1', '1.5'), item('1.5.2', '1.5.2', '1.5')]),
      ),
    ).toEqual([]);
  });

  it('没有接着上一级', () => {
    const [found] = itemNumbers.run(
      tender([
        item('1.60', '1.60'),
        item('1.60.1', '1.60.1', '1.60'),
        item('1.160', '1.160'),
        item('1.60.1', '1.160.1', '1.160'),
      ]),
    );
    expect(found?.places.map(({ clause: id }) => id)).toEqual(['c4-s3-p2-1.160', 'c4-s3-p2-1.60']);
    expect(found?.why).toContain('其中1个与另一服务项的小项编号相同');
  });

  it('跳号', () => {
    expect(
      idsFound(
        itemNumbers,
        tender([item('1.5', '1.5'), item('1.5.1', '1.5.1', '1.5'), item('1.5.3', '1.5.3', '1.5')]),
      ),
    ).toEqual(['item-numbers-sequence']);
  });

  it('重号', () => {
    expect(
      idsFound(
        itemNumbers,
        tender([item('1.5', '1.5'), item('1.5.1', '1.5.1', '1.5'), item('1.5.1', '1.5.2', '1.5')]),
      ),
    ).toEqual(['item-numbers-sequence']);
  });

  it('字母 l 代替数字1', () => {
    expect(
      idsFound(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果确定后', { number: '3.l' })])),
    ).toEqual(['letters-in-numbers']);
    expect(
      idsFound(lettersInNumbers, tender([clause('c2-s6-3.1', '中标结果确定后', { number: '3.1' })])),
    ).toEqual([]);
  });

  const list = (...numbers: string[]) =>
    tender(numbers.map((number, i) => clause(`c4-x-${i}`, `第${number}项。`, { number, parent: 'c4-x' })));

  it('（1）（2）（3）连续，没有疑点；两种序号各自连续，也没有', () => {
    expect(idsFound(listMarkers, list('（1）', '（2）', '（3）'))).toEqual([]);
    expect(idsFound(listMarkers, list('（1）', '①', '②', '（2）'))).toEqual([]);
  });

  it('（1）（3）跳号，①①重号，从②起号', () => {
    expect(idsFound(listMarkers, list('（1）', '（3）'))).toEqual(['list-markers-sequence']);
    expect(idsFound(listMarkers, list('①', '①'))).toEqual(['list-markers-sequence']);
    expect(idsFound(listMarkers, list('②', '③'))).toEqual(['list-markers-sequence']);
  });

  it('行内（1）（2）之后接③', () => {
    const [found] = listMarkers.run(tender([clause('c4-x', '其他服务：（1）优化；（2）培训；③角色管理。')]));
    expect(found && marked(found)).toEqual([['③']]);
    expect(
      idsFound(listMarkers, tender([clause('c4-x', '其他服务：（1）优化；（2）培训；（3）角色管理。')])),
    ).toEqual([]);
    expect(idsFound(listMarkers, tender([clause('c4-x', '（1）巡查：①防火墙；②主机。')]))).toEqual([]);
  });

  it('同列小标题重复', () => {
    const items = (...texts: string[]) =>
      tender(texts.map((text, i) => clause(`c4-x-${i + 1}`, text, { number: `（${i + 1}）` })));
    expect(idsFound(repeatedHeadings, items('外设维护：安装软件。', '外设维护：打印机。'))).toEqual([
      'repeated-headings-c4-x',
    ]);
    expect(idsFound(repeatedHeadings, items('终端维护：安装软件。', '外设维护：打印机。'))).toEqual([]);
  });

  it('附件11 没有印序号的行', () => {
    const rows = (...numbers: string[]) =>
      tender([
        clause('c6-f11', '附件11', { title: '附件11', kind: 'form' }),
        ...numbers.map((number, i) => clause(`c6-f11-${i + 1}`, '要求', { number, kind: 'row' })),
      ]);
    expect(idsFound(annex11Rows, rows('1', '2'))).toEqual([]);
    expect(annex11Rows.run(rows('1', '', '3'))[0]?.places).toEqual([
      { clause: 'c6-f11', quote: '附件11', note: '第2行没有印序号' },
    ]);
  });
});

describe('括号和引号', () => {
  const found = (text: string) =>
    brackets.run(tender([clause('c4-x', text)])).flatMap(({ places }) => places.map(({ quote }) => quote));

  it('配对、嵌套，没有疑点', () => {
    expect(found('《办法》（“附件11”（含注）和“附件4”）。')).toEqual([]);
  });

  it('行内的 1） 是序号，不是右括号', () => {
    expect(found('包括：1）名单；2）记录（如有）。')).toEqual([]);
  });

  it('没有收尾、没有开头、交叉', () => {
    expect(found('（含注。')).toEqual(['（含注。']);
    expect(found('含注）。')).toEqual(['含注）。']);
    expect(found('“附件（11”）。')).toEqual(['“附件（11”）。']);
  });
});

describe('合计', () => {
  it('百分之一为单位的整数写成小数', () => {
    expect([8, 50, 2400, 17_50_000, 0, -5].map(figure)).toEqual(['0.08', '0.5', '24', '17500', '0', '-0.05']);
  });

  it('带宽分项之和与条数', () => {
    const line = clause('c4-s3-p2-4.3.2-1', '分项1：VPN线路12条。带宽：1000M 5条，50M 7条。');
    expect(totals(tender([line]))).toMatchObject([
      { what: 'VPN线路条数', expression: '5＋7', sum: 1200, stated: 1200 },
    ]);
  });

  it('公布的文本里21个合计都相符', () => {
    const all = totals(material);
    expect(all).toHaveLength(21);
    expect(all.filter(({ sum, stated }) => sum !== stated)).toEqual([]);
  });

  it('公布的文本里7处写明的数目，只有6.33 的区域数不符', () => {
    const all = claims(material);
    expect(all).toHaveLength(7);
    expect(all.filter(({ claimed, counted }) => claimed !== counted)).toEqual([
      { clause: 'c4-s3-p2-6.33.1-1', what: '6.33 接入信令大数据的区域', claimed: 18, counted: 19 },
    ]);
  });

  it('大写金额', () => {
    expect(yuanOfCapitals('捌仟捌佰壹拾伍万元整')).toBe(88_150_000);
    expect(yuanOfCapitals('贰万元整')).toBe(20_000);
    expect(yuanOfCapitals('壹拾万零伍佰元')).toBe(100_500);
    expect(yuanOfCapitals('拾元整')).toBe(10);
    expect(yuanOfCapitals('八千元')).toBeNull();
  });
});

describe('设备数量', () => {
  it.each([
    ['设备信息：服务器11台、安全设备4台、网络设备1台。', 16, []],
    ['设备信息：交换机7台，路由器1台。', 8, []],
    ['设备信息：服务器、防火墙、备用电源等一批设备共计12台。', 12, []],
    ['设备信息：应用、数据库服务器5台；汇聚交换机、接入交换机4台。', 9, []],
    ['设备信息：14个机房及终端。', 14, []],
    ['设备信息：2台DAS-TGFW-A1200-FU防火墙。', 2, []],
    ['设备信息：容灾服务器（包括数据库、操作系统）1台、硬盘4块。', 5, []],
    ['设备信息：感知平台1台、EDR各300。', 1, ['EDR各300']],
    ['设备信息：大屏、平板等硬件。', null, ['大屏', '平板等硬件']],
  ])('%s 合计 %s', (text, stated, uncounted) => {
    expect(counted(text)).toEqual({ stated, uncounted });
  });

  it('45个硬件项都有同名项目，其中7项数量不符', () => {
    const all = deviceCounts(material);
    expect(all).toHaveLength(45);
    expect(
      all
        .filter(({ stated, listed }) => stated !== listed)
        .map(({ clause: { number }, stated, listed }) => [number, stated, listed]),
    ).toEqual([
      ['2.4.1', 96, 159],
      ['2.21.1', 2, 9],
      ['2.23.1', null, 3],
      ['2.27.1', 2, 302],
      ['2.28.1', 12, 16],
      ['2.36.1', null, 22],
      ['2.43.1', 69, 83],
    ]);
  });
});

describe('附件11 与正文', () => {
  const chapter = clause('c4-s3-p2-2.43.3-1', '电话支持：提供7×24小时不限次的在线支持服务。', {
    number: '（1）',
  });
  const row = (text: string) => clause('c6-f11-1', text, { kind: 'row', number: '1' });

  it('只差编号、空格的，视为相同', () => {
    expect(
      idsFound(annex11, tender([chapter, row('（1）电话支持：提供 7×24小时不限次的在线支持服务。')])),
    ).toEqual([]);
  });

  it('差一个数字，两处都引，数字整个标出', () => {
    const [found] = annex11.run(tender([chapter, row('（1）电话支持：提供7×2小时不限次的在线支持服务。')]));
    expect(found && marked(found)).toEqual([['7×24'], ['7×2']]);
  });
});

describe('用语', () => {
  it('写了最高限价的金额，就不是没有规定', () => {
    const used = clause('c2-s5-6.1.5', '报价超过最高限价的。');
    expect(idsFound(undefinedTerms, tender([used]))).toEqual(['undefined-terms-ceiling']);
    expect(idsFound(undefinedTerms, tender([used, clause('c1-s1-4', '本项目最高限价为8815万元。')]))).toEqual(
      [],
    );
  });
});

describe('错字', () => {
  const scans = (...words: string[]) =>
    tender(
      words.map((word, i) =>
        clause(`c4-s3-p2-1.${i + 1}`, `提供安全扫描、${word}等方式检查出的问题进行修复。`),
      ),
    );

  it('同样的上下文里出现一次的另一个字', () => {
    const [found] = rareVariants.run(
      scans('渗透测试', '渗透测试', '请透测试', '渗透测试', '渗透测试', '渗透测试'),
    );
    expect(found?.places).toMatchObject([{ clause: 'c4-s3-p2-1.3', note: '疑为“渗透”，同样的上下文有5处' }]);
    expect(found && marked(found)).toEqual([['请']]);
  });

  it('别处不够多，不作判断', () => {
    expect(idsFound(rareVariants, scans('渗透测试', '渗透测试', '请透测试'))).toEqual([]);
  });

  it('数字不同不是错字', () => {
    const times = ['二', '二', '三', '二', '二', '二'].map((n, i) =>
      clause(`c4-s3-p2-1.${i + 1}`, `响应之后于${n}小时之内修复。`),
    );
    expect(idsFound(rareVariants, tender(times))).toEqual([]);
  });

  it('写法不同而全文没有别的写法可以对照，不作判断', () => {
    const wrong = clause('c4-s3-p2-1.1', '维护费用均由中标人承扣。');
    expect(idsFound(misprints, tender([wrong]))).toEqual([]);
    expect(idsFound(misprints, tender([wrong, clause('c4-s3-p2-1.2', '损失由中标人承担。')]))).toEqual([
      'misprints',
    ]);
  });

  it('词语连印两遍；本来就重叠的词不算', () => {
    const found = (text: string) => idsFound(repeatedWords, tender([clause('c4-s3-p2-1.1', text)]));
    expect(found('因系统系统故障造成的。')).toEqual(['repeated-words-doubled']);
    expect(found('逐级逐项检查，人人有责。')).toEqual([]);
  });
});
