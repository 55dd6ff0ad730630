import type { Clause } from '../../clause.ts';
import { type Check, finding, type Material, type Place } from '../finding.ts';
import { byId, firstWords } from '../text.ts';

const CHECK = 'item-numbers';
const DECIMAL = /^\d+(?:\.\d+)+$/;

interface Step {
  clause: Clause;
  parent: Clause;
}

/** A decimal number continues the number of the clause it stands under, and its siblings count up without a gap. */
export const itemNumbers: Check = {
  id: CHECK,
  title: '小项编号接着上一级编号，不跳号、不重号',
  run(material) {
    const steps = decimalSteps(material);
    const strays = steps.filter(({ clause, parent }) => parentOf(clause.number) !== parent.number);
    const gaps = steps.filter((step) => last(step.clause.number) !== expected(step, steps));
    return [
      ...(strays.length > 0 ? [misnumbered(material, strays)] : []),
      ...(gaps.length > 0 ? [interrupted(gaps)] : []),
    ];
  },
};

const parentOf = (number: string) => number.slice(0, number.lastIndexOf('.'));
const last = (number: string) => Number(number.slice(number.lastIndexOf('.') + 1));
const opening = (clause: Clause): Place => ({
  clause: clause.id,
  quote: firstWords(clause),
  note: `编号印作${clause.number}`,
});

function decimalSteps({ clauses }: Material): Step[] {
  const ids = byId(clauses);
  return clauses.flatMap((clause) => {
    const parent = ids.get(clause.parent as string);
    return parent && DECIMAL.test(clause.number) && DECIMAL.test(parent.number) ? [{ clause, parent }] : [];
  });
}

function expected({ clause, parent }: Step, steps: readonly Step[]): number {
  const siblings = steps.filter((step) => step.parent === parent);
  const before = siblings[siblings.findIndex((step) => step.clause === clause) - 1];
  return before ? last(before.clause.number) + 1 : 1;
}

function misnumbered({ clauses }: Material, strays: readonly Step[]) {
  const parents = [...new Set(strays.map(({ parent }) => parent))];
  const numbers = parents.map(({ number }) => number).join('、');
  // The ids follow the right numbers: what is called so by its id owns a number that is printed elsewhere too.
  const owners = new Map(clauses.map((clause) => [clause.id.replace('c4-s3-p2-', ''), clause]));
  const clashing = strays.filter(({ clause }) => owners.has(clause.number));
  const places = parents.flatMap((parent): Place[] => {
    const printed = strays.filter((stray) => stray.parent === parent).map(({ clause }) => clause.number);
    const owner = owners.get(parentOf(printed[0] as string));
    return [
      { clause: parent.id, quote: parent.title, note: `小项印作${printed.join('、')}` },
      ...(owner
        ? [{ clause: owner.id, quote: owner.title, note: '这些编号本属这一项', model: true as const }]
        : []),
    ];
  });
  return finding(
    CHECK,
    places,
    {
      title: `${parents.length}个服务项下的小项编号没有接着本项编号`,
      why: `${numbers}下的${strays.length}个小项印了别的编号，其中${clashing.length}个与另一服务项的小项编号相同。附件3 要求逐项响应，按编号引用时分不清指哪一项。`,
      ask: { what: `${numbers}的小项编号是否更正。`, kind: '询问' },
      meanwhile: '按所在服务项的编号理解，锚点也用正确的编号，正文保持原样。响应时同时写明服务项名称。',
      consequence: 'score',
    },
    'parent',
  );
}

function interrupted(gaps: readonly Step[]) {
  return finding(
    CHECK,
    gaps.map(({ clause }) => opening(clause)),
    {
      title: '小项编号跳号或重号',
      why: '编号中断，可能漏印了一项，也可能只是编号有误。',
      ask: { what: '编号中断处是否缺少内容。', kind: '询问' },
      meanwhile: '按印出的各项计，不补编号。',
      consequence: 'form',
    },
    'sequence',
  );
}
