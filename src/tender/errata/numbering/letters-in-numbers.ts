import { type Check, finding } from '../finding.ts';
import { firstWords } from '../text.ts';

const CHECK = 'letters-in-numbers';

/** `1.l` for `1.1`: searching for the number does not find the clause. */
export const lettersInNumbers: Check = {
  id: CHECK,
  title: '编号里混入的字母（l、I、O）',
  run({ clauses }) {
    const places = clauses
      .filter(({ number }) => /^\d[\d.]*[lIOo]/.test(number))
      .map((clause) => ({
        clause: clause.id,
        quote: firstWords(clause),
        note: `编号印作“${clause.number}”，末位是字母`,
      }));
    if (places.length === 0) return [];
    return [
      finding(CHECK, places, {
        title: `${places.length}处编号把数字印成了字母`,
        why: '按数字编号检索找不到这几条，引用时也可能抄错；内容不受影响。',
        ask: { what: '编号是否按数字更正。', kind: '询问' },
        meanwhile: '按数字理解，锚点用数字，正文保持原样。',
        consequence: 'form',
      }),
    ];
  },
};
