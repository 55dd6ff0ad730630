import { type Check, type Finding, finding } from '../finding.ts';
import { place, present } from '../text.ts';

interface Term {
  id: string;
  word: string;
  /** How the tender would settle the word. */
  settled: RegExp;
  why: string;
  what: string;
  meanwhile: string;
  consequence: Finding['consequence'];
}

const TERMS: readonly Term[] = [
  {
    id: 'ceiling',
    word: '最高限价',
    settled: /最高限价(?:为|是|即|：|:|人民币|￥|\d+万?元)|(?:作为|即为?|为)(?:本项目的?)?最高限价/,
    why: '无效投标条款和异常低价审查都用到最高限价，全文没有写它是多少，也没有写它就是采购预算。没有这个数，第（3）种情形（低于最高限价45%）无从计算。',
    what: '本项目是否设最高限价，金额是多少，是否等于采购预算。',
    meanwhile: '按采购预算 88,150,000.00 元计，45% 为 39,667,500.00 元，并在结果里注明。',
    consequence: 'validity',
  },
  {
    id: 'taking-part',
    word: '参与投标时间',
    settled: /参与投标时间(?:为|是|即|以|：|指)/,
    why: '得分和报价都相同时按参与投标时间先后排序，但没有写它是点击“我要参与”、提交《投标供应商确认函》的时间，还是上传投标文件的时间，也没有写以哪个系统记录为准。',
    what: '“参与投标时间”以哪一步操作的系统时间为准。',
    meanwhile: '作为输入由使用者按系统记录填写，默认理解为参与项目（提交确认函）的时间。',
    consequence: 'score',
  },
];

/** Words on which a decision turns and which the tender nowhere settles. */
export const undefinedTerms: Check = {
  id: 'undefined-terms',
  title: '用来作决定、却没有规定的用语：最高限价、参与投标时间',
  run({ clauses }) {
    return TERMS.flatMap(({ id, word, settled, why, what, meanwhile, consequence }) => {
      const used = clauses.filter(({ text }) => text.includes(word));
      if (used.length === 0 || used.some(({ text }) => settled.test(text))) return [];
      const quotes = present(...used.map((clause) => place(clause, new RegExp(word))));
      return [
        finding(
          'undefined-terms',
          quotes,
          {
            title: `“${word}”没有规定`,
            why,
            ask: { what, kind: consequence === 'validity' ? '质疑' : '询问' },
            meanwhile,
            consequence,
          },
          id,
        ),
      ];
    });
  },
};
