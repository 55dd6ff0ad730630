import { type CostLine, emptyLine, LIMITS } from '../answers/answers.ts';

/** The columns of 投入费用明细表, in the order in which they are filled in. */
export const COLUMNS = [
  { name: 'name', label: '投入项目及费用名称', longest: LIMITS.name, inputMode: 'text' },
  { name: 'quantity', label: '数量', longest: LIMITS.amount, inputMode: 'decimal' },
  { name: 'unit', label: '单位', longest: LIMITS.name, inputMode: 'text' },
  { name: 'unitPrice', label: '单价（元）', longest: LIMITS.amount, inputMode: 'decimal' },
  { name: 'note', label: '备注', longest: LIMITS.words, inputMode: 'text' },
] as const satisfies readonly { name: keyof CostLine; label: string; longest: number; inputMode: string }[];

export type Pasted = { ok: true; lines: readonly CostLine[]; count: number } | { ok: false; message: string };

const isHead = (cells: readonly string[]): boolean =>
  cells.includes('数量') && cells.some((cell) => /单价/.test(cell));

/** Whether a text is a piece of a table and not just words for one field. */
export const isTable = (text: string): boolean => /[\t\n\r]/.test(text.trimEnd());

/**
 * Cells of a spreadsheet into the lines, downwards from line `at` and rightwards from column `from`; a line of column heads is
 * left out. Nothing is taken where a cell is longer than its field or the lines would be too many.
 */
export function pasteLines(lines: readonly CostLine[], at: number, from: number, text: string): Pasted {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter((cells, index) => index > 0 || !isHead(cells));
  if (at + rows.length > LIMITS.lines)
    return { ok: false, message: `最多 ${LIMITS.lines} 行，这里会有 ${at + rows.length} 行，没有粘贴。` };
  const next = [...lines];
  for (const [down, cells] of rows.entries()) {
    const line = { ...(next[at + down] ?? emptyLine) };
    for (const [right, { name, label, longest }] of COLUMNS.slice(from).entries()) {
      const cell = cells[right];
      if (cell === undefined) continue;
      if (cell.length > longest)
        return { ok: false, message: `粘贴的第 ${down + 1} 行“${label}”超过 ${longest} 个字，没有粘贴。` };
      line[name] = cell;
    }
    next[at + down] = line;
  }
  return { ok: true, lines: next, count: rows.length };
}
