import {
  column,
  type Dropped,
  type Field,
  namesOf,
  type Stage,
  stage,
  waitingFor,
  without,
} from './stage.ts';

const WORDS = { passed: '通过', failed: '不通过', '': '未填' } as const;

/** 资格审查 by the purchaser, 符合性审查 by the committee (c2-s5-5.1): who fails either is out. */
export function initial(field: Field): { stage: Stage; field: Field } {
  const dropped = field.still.flatMap(({ index, name, given }): Dropped[] => {
    if (given.qualification === 'failed')
      return [{ bidder: index, name, reason: 'qualification', clause: 'c2-s5-6.1.4' }];
    if (given.conformity === 'failed')
      return [{ bidder: index, name, reason: 'conformity', clause: 'c2-s5-6.1.6' }];
    return [];
  });
  const after = without(field, dropped);
  const open = after.still.filter(({ given }) => given.qualification === '' || given.conformity === '');
  return {
    field: after,
    stage: stage('initial', field, after, {
      table: {
        columns: [column('投标人'), column('资格审查'), column('符合性审查')],
        rows: field.still.map(({ name, given }) => [
          name,
          WORDS[given.qualification],
          WORDS[given.conformity],
        ]),
      },
      notices: waitingFor('verdict-missing', namesOf(open), '的审查结果没有填写，暂按通过计算。'),
    }),
  };
}
