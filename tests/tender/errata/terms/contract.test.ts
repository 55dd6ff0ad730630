import { describe, expect, it } from 'vitest';
import {
  assessmentScope,
  breachOverlap,
  gradeWord,
  partyName,
  serviceTerm,
  staffLoss,
} from '../../../../src/tender/errata/terms/contract.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const text = (...all: [string, string][]) => tender(all.map(([id, words]) => clause(id, words)));

describe('合同里的界线和用语', () => {
  it('人员减少：7.2.2①与10.1 用词相同就没有疑点，9.1.2 的界线本来不同', () => {
    const loss = (incapable: string, termination: string) =>
      text(
        ['c3-9.1.2', '人数达到10%的。'],
        ['c3-7.2.2-1', `人数${incapable}的。`],
        ['c3-10.1', `人数${termination}的。`],
      );
    expect(idsFound(staffLoss, loss('达到20%', '达到20%'))).toEqual([]);
    expect(shown(staffLoss, loss('超过20%', '达到20%'))).toEqual([
      [
        'c3-9.1.2 人数【达到10%】的。（违约金）',
        'c3-7.2.2-1 人数【超过20%】的。（视为丧失服务能力）',
        'c3-10.1 人数【达到20%】的。（可解除合同）',
      ],
    ]);
  });

  it('同一触发条件有两个违约金；条件不同或金额相同就没有疑点', () => {
    const cause = '未按本合同规定提供相关服务或未能履行本合同规定的其他义务';
    const breach = (once: string, again: string) =>
      text(
        ['c3-9.1', `每次支付合同总价款金额${once}。`],
        ['c3-9.1.5', `${cause}的。`],
        ['c3-9.2', `${cause}，逾期。支付合同总价${again}。`],
      );
    expect(shown(breachOverlap, breach('11%', '12%'))).toEqual([
      [
        'c3-9.1 每次支付合同总价款金额【11%】。',
        `c3-9.1.5 【${cause}】的。`,
        `c3-9.2 【${cause}】，逾期。`,
        'c3-9.2 支付合同总价【12%】。',
      ],
    ]);
    expect(idsFound(breachOverlap, breach('12%', '12%'))).toEqual([]);
  });

  it('考核的范围小于服务内容', () => {
    const scope = (assessed: string) =>
      text(
        ['c3-a1', `按月对乙方提供的${assessed}内容进行考核。`],
        ['c3-3.1', '服务内容：运行维护和研发服务（详见附件）。'],
        ['c3-a1-1', '扣除合同剩余金额的2%。'],
      );
    expect(shown(assessmentScope, scope('运行维护'))).toEqual([
      [
        'c3-a1 按月对乙方提供的【运行维护】内容进行考核。',
        'c3-3.1 服务内容：【运行维护和研发服务】（详见附件）。',
        'c3-a1-1 扣除【合同剩余金额】的2%。',
      ],
    ]);
    expect(idsFound(assessmentScope, scope('运行维护和研发服务'))).toEqual([]);
    expect(idsFound(assessmentScope, scope('全部'))).toEqual([]);
  });

  it('等级与等次混用', () => {
    const grades = (...words: string[]) =>
      text(...words.map((word, i): [string, string] => [`c3-a1-2.${i + 1}`, `考核${word}为优。`]));
    expect(shown(gradeWord, grades('等级', '等级', '等次', '等级'))).toEqual([
      [
        'c3-a1-2.1 考核【等级】为优。',
        'c3-a1-2.2 考核【等级】为优。',
        'c3-a1-2.3 考核【等次】为优。',
        'c3-a1-2.4 考核【等级】为优。',
      ],
    ]);
    expect(idsFound(gradeWord, grades('等级', '等级', '等级', '等级'))).toEqual([]);
  });

  it('甲方的名称', () => {
    const party = (name: string) =>
      text(['c3-1.2', '甲方是需要服务的数据局。'], ['c3-a2-parties', `甲方：${name}\n乙方：`]);
    expect(shown(partyName, party('数据局（办公室）'))).toEqual([
      ['c3-1.2 甲方是需要服务的【数据局】。', 'c3-a2-parties 甲方：【数据局（办公室）】'],
    ]);
    expect(idsFound(partyName, party('数据局'))).toEqual([]);
  });

  it('服务期限', () => {
    const term = (...terms: string[]) =>
      text(['c1-s1-6', `自${terms[0]}。`], ['c3-3.2', `自${terms[1]}。`], ['c4-s1-3', `自${terms[2]}。`]);
    expect(shown(serviceTerm, term('5月1日起', '5月1日起', '6月1日起'))).toEqual([
      ['c1-s1-6 自【5月1日起】。', 'c3-3.2 自【5月1日起】。', 'c4-s1-3 自【6月1日起】。'],
    ]);
    expect(idsFound(serviceTerm, term('5月1日起', '5月1日起', '5月1日起'))).toEqual([]);
  });
});
