import { chineseNumber } from '../../number.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { byId, compact, place, present } from '../text.ts';

const CHECK = 'contract-articles';
const order = (article: string) => chineseNumber(article.slice(1, -1));
const ARTICLE = /(第[一二三四五六七八九十]+条)[ \t\u3000]*([^\n]*)/g;

/** 附件4 is a table with the contract's articles printed into it; its titles are held against chapter 3's headings. */
export const contractArticles: Check = {
  id: CHECK,
  title: '附件4 预印的合同条款与第三章各条标题',
  run({ clauses }) {
    const form = byId(clauses).get('c6-f4');
    const articles = clauses.filter(({ kind }) => kind === 'article');
    if (!form) return [];
    const listed = new Map(
      [...form.text.matchAll(ARTICLE)].map(([, number, title]) => [number as string, title as string]),
    );
    const headings = articles.map(({ id, number, title }) => ({
      id,
      number: compact(number),
      title: compact(title),
    }));

    const findings = [];
    const renamed = headings.filter(
      ({ number, title }) => listed.has(number) && compact(listed.get(number) as string) !== title,
    );
    for (const { id, number, title } of renamed) {
      const places: Place[] = [
        { clause: id, quote: title },
        { clause: form.id, quote: listed.get(number) as string },
      ];
      findings.push(
        finding(
          CHECK,
          places,
          {
            title: `附件4 的${number}与合同文本的标题不同`,
            why: '附件4 逐条响应合同条款，标题不同就不清楚响应的是哪一条。',
            ask: { what: '附件4 的条款标题是否按合同文本更正。', kind: '询问' },
            meanwhile: '按合同文本的标题理解。',
            consequence: 'form',
          },
          id,
        ),
      );
    }

    const missing = headings.filter(({ number }) => !listed.has(number));
    if (listed.size > 0 && missing.length > 0) {
      const [gap] = missing.map(({ number }) => order(number));
      const before = [...listed.keys()].findLast((number) => order(number) < (gap as number));
      const after = [...listed.keys()].find((number) => order(number) > (gap as number));
      const around = [before, after].map((number) => place(form, new RegExp(`${number}[^\\n]*`)));
      const places = [
        ...missing.map(({ id, title }) => ({ clause: id, quote: title })),
        ...present(...around),
      ];
      findings.push(
        finding(
          CHECK,
          places,
          {
            title: `附件4 没有列${missing.map(({ number }) => number).join('、')}`,
            why: `合同文本有${headings.length}条，附件4 只印了${listed.size}条。结算支付方式（第五条）是实质性要求，在附件11 响应；合同价款（第四条）在附件4 和附件11 都没有可填的地方。商务条件每条负偏离扣0.5分，${listed.size}条恰好扣完8分。`,
            ask: { what: '附件4 没有列出的条款是否需要响应，在哪里响应。', kind: '询问' },
            meanwhile: `商务条件按附件4 的${listed.size}条计（每条0.5分，共8分）；第五条按实质性要求在附件11 响应；第四条由开标一览表的报价填入，不另计分。`,
            consequence: 'score',
          },
          'missing',
        ),
      );
    }
    return findings;
  },
};
