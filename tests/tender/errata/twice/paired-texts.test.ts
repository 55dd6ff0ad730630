import { describe, expect, it } from 'vitest';
import {
  abnormalLowReview,
  assessmentRules,
  awardCandidates,
  paymentTerms,
} from '../../../../src/tender/errata/twice/paired-texts.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const award = (left: string, right: string) => tender([clause('c2-s6-1.2', left), clause('c5-s1-2', right)]);

describe('两处写的是同一件事', () => {
  it('逐句相同，没有疑点', () => {
    expect(idsFound(awardCandidates, award('推荐三名。按得分排序。', '按得分排序。推荐三名。'))).toEqual([]);
  });

  it('只有一处有的，不作判断', () => {
    expect(idsFound(awardCandidates, tender([clause('c2-s6-1.2', '推荐三名。')]))).toEqual([]);
    expect(idsFound(awardCandidates, tender([clause('c5-s1-2', '推荐三名。')]))).toEqual([]);
  });

  it('相近的两句并列，标出不同的字；找不到相近的，注明另一处没有', () => {
    const text = award(
      '按得分高低推荐三名候选人。另行公告。',
      '按得分高低推荐五名候选人。由采购人确定结果。',
    );
    expect(shown(awardCandidates, text)).toEqual([
      [
        'c2-s6-1.2 按得分高低推荐【三】名候选人。',
        'c5-s1-2 按得分高低推荐【五】名候选人。',
        'c2-s6-1.2 另行公告。（另一处没有这一句）',
        'c5-s1-2 由采购人确定结果。（另一处没有这一句）',
      ],
    ]);
    expect(awardCandidates.run(text)).toMatchObject([{ consequence: 'validity', ask: { kind: '质疑' } }]);
  });

  it.each([
    ['按得分高低推荐三名，候选人。', '按得分高低推荐三名候选人。', 'form'],
    ['按得分高低推荐三名；', '按得分高低推荐三名。。', 'form'],
    ['按得分推荐“三名”，候选人。', '按得分推荐“三名候选人。', 'form'],
    ['按得分高低推荐三名。', '按得分高低推荐三名人。', 'validity'],
    ['按得分高低，推荐三名。', '按得分高低推荐五名。', 'validity'],
    ['按得分高低推荐三名。', '按得分高低推荐三名，人。', 'validity'],
    ['按得分高低推荐三名，。', '按得分高低推荐三名。再公告。', 'validity'],
  ])('%s 与 %s：%s', (left, right, consequence) => {
    expect(awardCandidates.run(award(left, right))).toMatchObject([{ consequence }]);
  });

  it('两方的称呼不同不算差异，理由里说明', () => {
    const terms = (left: string, right: string) =>
      tender([clause('c3-5', left), clause('c4-s1-5', `${right}\n注：此条为实质性要求。`)]);
    expect(idsFound(paymentTerms, terms('甲方付给乙方。', '采购人付给中标人。'))).toEqual([]);
    const [found] = paymentTerms.run(terms('甲方付给乙方一次。', '采购人付给中标人二次。'));
    expect(found?.why).toMatch(
      /^“甲方”与“采购人”是同一方的两种称呼，比较时视为相同。“乙方”与“中标人”是同一方的两种称呼，比较时视为相同。第四章写明/,
    );
    expect(awardCandidates.run(award('推荐三名。', '推荐五名。'))[0]?.why).toMatch(/^推荐几名/);
  });

  it('考核办法的标题、盖章和日期不比', () => {
    const rules = (left: string, right: string) => tender([clause('c3-a1', left), clause('c4-a1', right)]);
    expect(
      idsFound(
        assessmentRules,
        rules('附件\n运维考核办法\n按季考核。\n甲方公章：\n乙方签字：\n日期：', '考核办法\n按季考核。'),
      ),
    ).toEqual([]);
    for (const line of ['按考核办法扣款。', '见附件', '附件另附', '按日期计'])
      expect(idsFound(assessmentRules, rules(`按季考核。\n${line}`, '按季考核。'))).toEqual([
        'assessment-rules',
      ]);
  });

  it('第五章从“政府采购评审中”起比；没有这一句就从头比', () => {
    const review = (left: string, ...right: string[]) =>
      tender([clause('c2-s5-6.1.10', left), ...right.map((text, i) => clause(`c5-s2-1-${i}`, text))]);
    const start = '政府采购评审中启动审查。';
    expect(idsFound(abnormalLowReview, review(start, '投标报价10分。', start))).toEqual([]);
    expect(idsFound(abnormalLowReview, review('启动审查。', '投标报价10分。', '启动审查。'))).toEqual([
      'abnormal-low-review',
    ]);
  });
});
