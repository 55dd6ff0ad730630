import cases from '../../../../content/training/judgements/duties.json' with { type: 'json' };
import type { Kind } from '../exercise.ts';

const OPTIONS = [
  { id: 'allowed', label: '可以，符合招标文件' },
  { id: 'forbidden', label: '不可以' },
] as const;

/** 评标的纪律: what members of the committee, bidders and the agency may do. */
export const dutiesKind: Kind = {
  id: 'duties',
  title: '评标的纪律',
  draw(random) {
    const { case: situation, allowed, clause, why } = random.pick(cases);
    const right = allowed ? 'allowed' : 'forbidden';
    return {
      facts: [situation],
      tables: [],
      ask: '这样做可以吗？',
      answer: { form: 'one', options: OPTIONS, right },
      misreadings: [{ id: 'opposite', gives: allowed ? 'forbidden' : 'allowed', words: why, clause }],
      explanations: [],
      reason: why,
      clauses: [clause],
    };
  },
};
