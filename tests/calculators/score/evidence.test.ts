import { describe, expect, it } from 'vitest';
import { citedBy } from '../../../src/calculators/cited.ts';
import { examples } from '../../../src/calculators/examples.ts';
import { scoreKnown } from '../../../src/calculators/score/basis.ts';
import { compute } from '../../../src/calculators/score/compute.ts';
import { evidenceOf } from '../../../src/calculators/score/evidence.ts';
import { blank, type ScoreDraft } from '../../../src/calculators/score/filled.ts';
import { readNumbers } from '../../../src/calculators/score/known.ts';
import { clauseById } from '../../../src/tender/index.ts';
import { draftWith, person, SENIOR, staff } from './people.ts';

const listFor = (draft: ScoreDraft) => evidenceOf(draft, compute(draft), scoreKnown);
const partOf = (draft: ScoreDraft, title: string) =>
  listFor(draft).parts.find((part) => part.title === title);
const proofsOf = (draft: ScoreDraft, title: string, what: string) =>
  partOf(draft, title)
    ?.claims.find((claim) => claim.what === what)
    ?.proofs.map(({ words }) => words);

describe('证明材料清单', () => {
  it('示例：六部分都有，所引条款都有链接', () => {
    const { parts } = listFor(examples.score);
    expect(parts.map(({ title, points }) => [title, points])).toEqual([
      ['服务响应', '23.84'],
      ['服务方案', '24.00'],
      ['人员配置', '15.00'],
      ['商务条件', '7.50'],
      ['业绩', '5.00'],
      ['投标报价', '9.57'],
    ]);
    const links = citedBy('score');
    expect(parts.flatMap(({ clauses }) => clauses).filter((id) => links[id] === undefined)).toEqual([]);
  });

  it('得 0 分的部分不列；没有写的方案不列', () => {
    expect(listFor(blank).parts.map(({ title }) => title)).toEqual(['服务响应', '商务条件']);
    expect(partOf(examples.score, '服务方案')?.claims.map(({ what }) => what)).not.toContain('服务方案9');
  });

  it('投标无效时清单是空的', () => {
    expect(
      listFor({ ...examples.score, servicesUnmet: true, termsUnmet: true, price: '9000万' }).parts,
    ).toEqual([]);
  });

  it('服务方案的名称与附件12 的逐项说明相同', () => {
    for (const [i, { name }] of scoreKnown.plans.entries()) {
      expect(clauseById.get(`c6-f12-p1-${i + 1}`)?.text).toContain(name);
    }
  });

  it('两证在身的人只列计分的那一种证书', () => {
    expect(proofsOf(examples.score, '人员配置', '赵一')).toEqual([
      '信息系统项目管理师证书扫描件',
      '相关专业毕业证书（本科以上）或职称证书（中级以上）扫描件',
      '社会保险证明扫描件（近3个月内任意1个月）',
    ]);
  });

  it('人数不到 25 时，只为人数的人不列', () => {
    const draft = draftWith([...staff(3), person('甲', { titles: [SENIOR], relevantMajor: false })]);
    expect(partOf(draft, '人员配置')?.claims).toEqual([
      {
        what: '甲',
        proofs: [
          { words: '职称证书扫描件（电子信息高级）', for: '配置2 高级' },
          { words: '社会保险证明扫描件（近3个月内任意1个月）' },
        ],
      },
    ]);
  });

  it('缺证明的人和合同单独列出缺什么', () => {
    const draft = {
      ...examples.score,
      people: [...examples.score.people, person('吴七', { key: 99, insured: false })],
    };
    expect(listFor(draft).missing).toEqual([
      { what: '吴七', lacks: ['社保证明'], clause: 'c5-s2-2-14-note' },
      { what: '一网通办升级', lacks: ['金额所在页'], clause: 'c5-s2-3-2-note-3' },
    ]);
  });

  it('不计的合同不列；计入的列四种页和业绩一览表', () => {
    const part = partOf(examples.score, '业绩');
    expect(part?.claims.map(({ what }) => what)).toEqual(['智慧城管平台', '视频会议集成', '政务云运维2024']);
    expect(part?.claims[0]?.proofs.map(({ words }) => words)).toEqual([
      '合同首页',
      '合同内容页',
      '合同金额所在页',
      '合同签字盖章页',
      '列入附件13 业绩一览表',
    ]);
  });

  it('选定的负偏离写明编号，合同条款写明第几条', () => {
    const draft = {
      ...examples.score,
      deviations: { picking: true, count: '', picked: [1, 298] },
    };
    expect(proofsOf(draft, '服务响应', '附件3 项目服务要求响应及偏离表')).toEqual([
      '逐条填写，其中 2 条（1.1、（三）1）填“有”，并说明偏离内容及原因',
    ]);
    expect(proofsOf(draft, '商务条件', '附件4 商务条件响应及偏离表')).toEqual([
      '逐条填写，第一条填“有”，并说明偏离内容及原因，其余填“无”',
    ]);
  });
});

describe('按编号添加', () => {
  it('各种分隔、全角和半角括号都认，重复的只算一次', () => {
    expect(readNumbers('1.1、 １．２,(三)1；第2.3条\n1.1', scoreKnown)).toEqual({
      places: ['c4-s3-p2-1.1', 'c4-s3-p2-1.2', 'c4-s3-p3-1', 'c4-s3-p2-2.3'].map((id) =>
        scoreKnown.regular.indexOf(id),
      ),
      substantive: [],
      unknown: [],
    });
  });

  it('实质性要求不在 300 条之内，没有的编号指出来', () => {
    expect(readNumbers('1.12 （三）2 1.999 x', scoreKnown)).toEqual({
      places: [],
      substantive: ['1.12', '（三）2'],
      unknown: ['1.999', 'x'],
    });
  });

  it('空的什么也没有', () => {
    expect(readNumbers(' 、 ', scoreKnown)).toEqual({ places: [], substantive: [], unknown: [] });
  });
});

describe('三档的原文', () => {
  it('逐字取自招标文件', () => {
    expect(scoreKnown.levels).toEqual({
      full: '方案内容完整规范、针对性及可行性高、切合项目需求的得3分',
      adequate: '方案内容满足项目需求的得1.5分',
      none: '未有实质性内容或未作说明的不得分',
    });
    expect(scoreKnown.plans).toHaveLength(10);
    expect(scoreKnown.plans[8]).toEqual({
      clause: 'c5-s2-2-10',
      name: '基础资源设施服务-网络支撑服务的政务网拓扑设计及服务方案',
    });
  });
});
