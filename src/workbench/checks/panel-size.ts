import { countOf } from '../../rules/parameter.ts';
import { fewestExperts } from '../../rules/parameters/committee.ts';
import { isBlank } from '../evaluation/figures.ts';
import type { Check, Examined, Finding } from './finding.ts';

const finding = (rest: Pick<Finding, 'what' | 'found' | 'mend'> & { expert?: number }): Finding => {
  const { expert, ...words } = rest;
  return {
    kind: 'panel-size',
    where: { field: 'expert', ...(expert !== undefined && { expert }) },
    place: expert === undefined ? '评标委员会' : `第 ${expert + 1} 位评委`,
    expected: `${fewestExperts.value} 人以上单数`,
    clause: fewestExperts.clause,
    ...words,
  };
};

function named({ entries }: Examined): Finding[] {
  const given = entries.project.experts.map((name) => name.trim());
  return given.flatMap((name, expert) => {
    if (isBlank(name)) return [finding({ expert, what: '评委没有姓名', found: '', mend: '填写姓名或编号' })];
    return given.indexOf(name) === expert
      ? []
      : [finding({ expert, what: '评委重复', found: name, mend: '删去重复的一位，或加以区分' })];
  });
}

/** 七人或以上单数 (c2-s5-2.2), each of them named once. */
export const panelSize: Check = {
  kind: 'panel-size',
  clause: fewestExperts.clause,
  examined: ({ entries }) => `${entries.experts.length} 位评委`,
  run: (at) => {
    const count = at.entries.experts.length;
    const fits = count >= countOf(fewestExperts) && count % 2 === 1;
    return [
      ...(fits
        ? []
        : [
            finding({
              what: count === 0 ? '没有填写评委' : `评标委员会 ${count} 人，不符合规定`,
              found: `${count} 人`,
              mend:
                count === 0 ? '填写全部评委' : '核对评委名单；确实不足或为双数的，须依法重新组成评标委员会',
            }),
          ]),
      ...named(at),
    ];
  },
};
