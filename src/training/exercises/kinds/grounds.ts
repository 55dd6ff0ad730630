import cases from '../../../../content/training/judgements/grounds.json' with { type: 'json' };
import { bidValidity } from '../../../rules/eligibility/bid-validity.ts';
import { GROUNDS } from '../../../rules/eligibility/invalidity-grounds.ts';
import type { Kind } from '../exercise.ts';
import { explained } from '../support.ts';

const NONE = { id: 'none', label: '不构成无效投标' };

/** The grounds as an option names them: the number, and the words as far as the first stop. */
const labelOf = ({ id, text }: (typeof GROUNDS)[number]): string => `${id}　${text.split(/[，。（]/)[0]}`;

/** 无效投标的情形: which ground of 6.1 a situation meets, or none. */
export const groundsKind: Kind = {
  id: 'grounds',
  title: '认出无效投标的情形',
  draw(random) {
    const { case: situation, ground, why } = random.pick(cases);
    const right = GROUNDS.find(({ id }) => id === ground);
    // The catch-all of 6.1.12 would fit beside any other.
    const others = random
      .shuffled(GROUNDS.filter(({ id }) => id !== ground && id !== '6.1.12'))
      .slice(0, right ? 2 : 3);
    const shown = GROUNDS.filter((candidate) => candidate === right || others.includes(candidate));
    const explanation = explained(
      bidValidity({ answers: Object.fromEntries(GROUNDS.map(({ id }) => [id, id === ground])) }),
    );
    const near = others[0]!;
    return {
      facts: [situation],
      tables: [],
      ask: '这一情形属于哪一项？',
      answer: {
        form: 'one',
        options: [...shown.map((candidate) => ({ id: candidate.id, label: labelOf(candidate) })), NONE],
        right: right?.id ?? NONE.id,
      },
      misreadings: [
        right
          ? { id: 'overlooked', gives: NONE.id, words: `这是无效投标的情形：${why}`, clause: right.clause }
          : { id: 'too-strict', gives: near.id, words: `没有到无效投标的地步：${why}`, clause: near.clause },
      ],
      explanations: [explanation],
      reason: why,
      clauses: ['c2-s5-6.1', ...(right ? [right.clause] : [])],
    };
  },
};
