import type { Clause } from '../../clause.ts';
import { type Check, finding } from '../finding.ts';
import { byId } from '../text.ts';

const CHECK = 'annex-11-rows';

/** The rows of 附件11 are counted by their place; this looks for rows whose number is not printed. */
export const annex11Rows: Check = {
  id: CHECK,
  title: '附件11 各行的序号',
  run({ clauses }) {
    const rows = clauses.filter(({ parent, kind }) => parent === 'c6-f11' && kind === 'row');
    const bare = rows.filter(({ number }) => number === '');
    const placeIn = ({ id }: Clause) => id.slice(id.lastIndexOf('-') + 1);
    const form = byId(clauses).get('c6-f11');
    if (!form || bare.length === 0) return [];
    const note = `第${bare.map(placeIn).join('、')}行没有印序号`;
    const shown = rows.flatMap(({ number }) => number || []);
    return [
      finding(CHECK, [{ clause: form.id, quote: form.title, note }], {
        title: `附件11 的${rows.length}行只印出${shown.length}个序号`,
        why: `印出的序号只有${shown.join('、')}，其余${bare.length}行在收到的文本里没有序号。附件11 要逐条响应，没有序号容易漏行。`,
        ask: { what: '附件11 的行数和序号是否补全。', kind: '询问' },
        meanwhile: `按排列顺序编为1至${rows.length}，与印出的序号相符。`,
        consequence: 'form',
      }),
    ];
  },
};
