import type { Check, Consequence, Mark, Material, Place } from '../finding.ts';
import { finding } from '../finding.ts';
import { within } from '../text.ts';
import { type Line, nearest, normalise, pairOfPlaces, sentences } from './lines.ts';

interface Pair {
  id: string;
  title: string;
  left(material: Material): Line[];
  right(material: Material): Line[];
  /** Words that name the same party on either side. */
  roles?: Readonly<Record<string, string>>;
  why: string;
  what: string;
  meanwhile: string;
}

/** Two texts that should say the same; one finding holds all sentences in which they differ. */
function pairedTexts({ id, title, left, right, roles = {}, why, what, meanwhile }: Pair): Check {
  return {
    id,
    title,
    run(material) {
      const [a, b] = [left(material), right(material)];
      if (a.length === 0 || b.length === 0) return [];
      const key = ({ text }: Line) => normalise(text, roles);
      const alone = (lines: Line[], others: Line[]) => {
        const keys = new Set(others.map(key));
        return lines.filter((line) => !keys.has(key(line)));
      };
      const [onlyLeft, onlyRight] = [alone(a, b), alone(b, a)];
      const places: Place[] = [];
      for (const line of onlyLeft) {
        const match = nearest(line, onlyRight);
        if (match) {
          onlyRight.splice(onlyRight.indexOf(match), 1);
          places.push(...pairOfPlaces(line, match, roles));
        } else places.push({ clause: line.clause, quote: line.text, note: '另一处没有这一句' });
      }
      for (const line of onlyRight)
        places.push({ clause: line.clause, quote: line.text, note: '另一处没有这一句' });
      if (places.length === 0) return [];
      const marksOnly = (place: Place) =>
        !place.note &&
        (place.marks as Mark[]).every(([start, end]) => /^[\p{P}\s]*$/u.test(place.quote.slice(start, end)));
      const punctuation = places.every(marksOnly);
      const consequence: Consequence = punctuation ? 'form' : 'validity';
      return [
        finding(id, places, {
          title: punctuation ? `${title}，只有标点不同` : `${title}，内容有差异`,
          why:
            sameParty(roles) +
            (punctuation ? '文字相同，只差标点，含义不受影响；列在这里，便于核对两处确实一致。' : why),
          ask: punctuation ? { what: '标点是否统一。', kind: '询问' } : { what, kind: '质疑' },
          meanwhile: punctuation ? '两处按同一内容处理。' : meanwhile,
          consequence,
        }),
      ];
    },
  };
}

const sameParty = (roles: Readonly<Record<string, string>>) =>
  Object.entries(roles)
    .map(([left, right]) => `“${left}”与“${right}”是同一方的两种称呼，比较时视为相同。`)
    .join('');

const all = (id: string) => (material: Material) => sentences(within(material.clauses, id));

/** Without the title, and without the places to sign that only the contract has. */
function rulesOf(id: string) {
  return (material: Material) =>
    all(id)(material).filter(({ text }) => !/考核办法$|^附件$|公章|签字|^日期/.test(text));
}

export const assessmentRules = pairedTexts({
  id: 'assessment-rules',
  title: '考核办法：合同附件1 与第四章附件1',
  left: rulesOf('c3-a1'),
  right: rulesOf('c4-a1'),
  why: '考核得分直接决定尾款，两份考核办法不同，尾款就有两种算法。',
  what: '两份考核办法以哪一份为准。',
  meanwhile: '按合同附件1 计算。',
});

export const abnormalLowReview = pairedTexts({
  id: 'abnormal-low-review',
  title: '异常低价审查：第二章 6.1.10 与第五章',
  left: all('c2-s5-6.1.10'),
  right: (material) => {
    const lines = all('c5-s2-1')(material);
    return lines.slice(
      Math.max(
        lines.findIndex(({ text }) => text.startsWith('政府采购评审中')),
        0,
      ),
    );
  },
  why: '是否启动异常低价审查决定投标是否可能被判无效，两处不同就有两套标准。',
  what: '异常低价审查以第二章还是第五章为准。',
  meanwhile: '按第二章 6.1.10 计算。',
});

export const paymentTerms = pairedTexts({
  id: 'payment-terms',
  title: '结算支付方式：合同第五条与第四章 一、5',
  left: all('c3-5'),
  right: (material) => all('c4-s1-5')(material).filter(({ text }) => !/实质性要求|无效投标|注：/.test(text)),
  roles: { 甲方: '采购人', 乙方: '中标人' },
  why: '第四章写明两者一致，且为实质性要求；不一致时响应哪一处会影响投标有效性。',
  what: '结算支付方式以合同第五条还是第四章为准。',
  meanwhile: '按合同第五条计算。',
});

export const awardCandidates = pairedTexts({
  id: 'award-candidates',
  title: '中标候选人的推荐：第二章 六、1.2 与第五章 一、2',
  left: all('c2-s6-1.2'),
  right: all('c5-s1-2'),
  why: '推荐几名、谁来确定中标人，两处应当相同。',
  what: '中标候选人的推荐以哪一处为准。',
  meanwhile: '按第五章处理。',
});
