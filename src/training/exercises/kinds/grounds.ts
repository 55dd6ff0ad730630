import cases from '../../../../content/training/judgements/grounds.json' with { type: 'json' };
import { bidValidity } from '../../../rules/eligibility/bid-validity.ts';
import { GROUNDS, type GroundId } from '../../../rules/eligibility/invalidity-grounds.ts';
import type { Kind } from '../exercise.ts';
import { explained } from '../support.ts';

type Ground = (typeof GROUNDS)[number];

const NONE = { id: 'none', label: '不构成无效投标' };
/** Both would fit beside others: what fails the check of conformity does so for some other ground, and the last is a catch-all. */
const UNSUITABLE: readonly GroundId[] = ['6.1.6', '6.1.12'];

/** The number as it is printed: `6.1.8（2）1）`. */
const printed = (id: string): string => id.replace(/-(\d)/, '（$1）').replace(/-(\d)/, '$1）');

/** The two that are too long for an option, in short. */
const SHORT: Readonly<Partial<Record<GroundId, string>>> = {
  '6.1.8-2-3': '受过责令停产停业、暂扣或吊销证照、较大数额罚款的处罚，未满三年',
  '6.1.10': '异常低价审查中不能证明报价合理',
};

/** The grounds as an option names them: the number and the words. */
const labelOf = ({ id, text }: Ground): string => `${printed(id)}　${SHORT[id] ?? text.replace(/。$/, '')}`;

/** 无效投标的情形: which ground of 6.1 a situation meets, or none. */
export const groundsKind: Kind = {
  id: 'grounds',
  title: '认出无效投标的情形',
  draw(random) {
    const { case: situation, ground, near, clause, why } = random.pick(cases);
    const right = GROUNDS.find(({ id }) => id === ground);
    // The ground that comes nearest to a harmless situation is always among the options.
    const named = right ?? GROUNDS.find(({ id }) => id === near)!;
    const others = random
      .shuffled(GROUNDS)
      .filter((candidate) => candidate !== named && !UNSUITABLE.includes(candidate.id))
      .slice(0, 2);
    const shown = GROUNDS.filter((candidate) => candidate === named || others.includes(candidate));
    const explanation = explained(
      bidValidity({ answers: Object.fromEntries(GROUNDS.map(({ id }) => [id, id === ground])) }),
    );
    // Of sixteen steps those that the options ask about, and the conclusion.
    const steps = explanation.steps
      .filter(({ label }) => GROUNDS.every(({ id }) => id !== label) || shown.some(({ id }) => id === label))
      .map((step) => ({ ...step, label: printed(step.label) }));
    return {
      facts: [situation],
      tables: [],
      ask: '这一情形属于哪一项？',
      answer: {
        form: 'one',
        options: [...shown.map((candidate) => ({ id: candidate.id, label: labelOf(candidate) })), NONE],
        right: right?.id ?? NONE.id,
      },
      misreadings: right
        ? [{ id: 'overlooked', gives: NONE.id, words: `这是无效投标的情形：${why}`, clause: right.clause }]
        : [{ id: 'too-strict', gives: named.id, words: `没有到无效投标的地步：${why}`, clause: clause! }],
      explanations: [{ ...explanation, steps }],
      reason: why,
      clauses: ['c2-s5-6.1', right?.clause ?? clause!],
    };
  },
};
