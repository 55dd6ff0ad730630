import type { Clause } from '../../clause.ts';
import { type Check, finding } from '../finding.ts';

const CHECK = 'brackets';
const CLOSING: Readonly<Record<string, string>> = { '（': '）', '“': '”', '《': '》', '【': '】', '[': ']' };
/** `1）` in a running line numbers an item and closes nothing. */
const ITEM = /(?<=^|[：；。\n])\s*\d+）/g;

/** Brackets and quotation marks that do not close, line by line. */
export const brackets: Check = {
  id: CHECK,
  title: '括号、引号、书名号成对',
  run({ clauses }) {
    return clauses.flatMap((clause) =>
      openLines(clause).map((quote) =>
        finding(
          CHECK,
          [{ clause: clause.id, quote }],
          {
            title: '括号或引号没有配对',
            why: '括号没有收尾，看不出限定的范围到哪里为止。',
            ask: { what: '括号内的范围到哪里为止。', kind: '询问' },
            meanwhile: '按最近的句末收尾理解。',
            consequence: 'form',
          },
          clause.id,
        ),
      ),
    );
  },
};

function openLines(clause: Clause): string[] {
  return clause.text.split('\n').filter((line) => {
    const open: string[] = [];
    for (const mark of line.replace(ITEM, '')) {
      if (CLOSING[mark]) open.push(CLOSING[mark]);
      else if (Object.values(CLOSING).includes(mark) && open.pop() !== mark) return true;
    }
    return open.length > 0;
  });
}
