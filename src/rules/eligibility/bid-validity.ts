import { defineRule } from '../rule.ts';
import { flag, nullable, optional, record } from '../schema.ts';
import { GROUNDS, type Ground, type GroundId } from './invalidity-grounds.ts';

export interface BidValidity {
  status: 'invalid' | 'no-ground-found' | 'incomplete';
  grounds: (Ground & { met: boolean | null })[];
}

const answer = optional(nullable(flag()));
const answers = Object.fromEntries(GROUNDS.map(({ id }) => [id, answer])) as Record<GroundId, typeof answer>;

const STATUS_WORDS = {
  invalid: '有无效情形，投标无效',
  incomplete: '还有没有回答的项目，不能得出结论',
  'no-ground-found': '没有发现无效情形',
} as const;

/**
 * 投标有效性自查 (c2-s5-6.1): true where a ground is met. A ground that is null or left out is not answered; one ground
 * met is enough for `invalid`, whatever is still open.
 * @throws never; errors: `unknown-property` for what is no ground, `not-a-boolean`.
 */
export const bidValidity = defineRule({
  id: 'bid-validity',
  title: '投标有效性自查',
  clauses: ['c2-s5-6.1', ...new Set(GROUNDS.map((ground) => ground.clause))],
  parameters: [],
  readings: [],
  input: record({ answers: record(answers) }),
  compute: (input, _readings, work): BidValidity => {
    const grounds = GROUNDS.map((ground) => ({ ...ground, met: input.answers[ground.id] ?? null }));
    const status = grounds.some((ground) => ground.met)
      ? 'invalid'
      : grounds.some((ground) => ground.met === null)
        ? 'incomplete'
        : 'no-ground-found';
    work.steps(grounds, ({ id, clause, text, met }) => ({
      label: id,
      substituted: text,
      value: met === null ? '未回答' : met ? '有此情形' : '没有',
      clause,
    }));
    work.step({
      label: '结论',
      formula: '有一项即无效；全部没有才算没有发现',
      value: STATUS_WORDS[status],
      clause: 'c2-s5-6.1',
    });
    return { status, grounds: grounds.map(({ id, clause, met, text }) => ({ id, clause, met, text })) };
  },
});
