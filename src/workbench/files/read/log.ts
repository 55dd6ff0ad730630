import type { FileProblem } from '../outcome.ts';

/** What is read otherwise than it stands in the file. */
type Adjustment = 'spaces' | 'full-width' | 'amount' | 'name' | 'formula' | 'hidden';

const WORDS: Record<Adjustment, string> = {
  spaces: '去掉了前后的空格',
  'full-width': '全角数字按半角读入',
  amount: '金额换算成元读入',
  name: '名称按“投标人”“评委”表中的写法读入',
  formula: '是公式，读入的是文件中保存的计算结果',
  hidden: '隐藏的行也已读入',
};
const SHOWN_CELLS = 5;
const SHOWN_PROBLEMS = 200;

/** Collects everything that is wrong, so that a file is put right in one go. */
export interface Log {
  problem(where: string, message: string): void;
  adjusted(what: Adjustment, where: string): void;
  note(text: string): void;
  /** How many problems there are by now. */
  count(): number;
  problems(): FileProblem[];
  notes(): string[];
}

export function createLog(): Log {
  const problems: FileProblem[] = [];
  let further = 0;
  const notes: string[] = [];
  const adjusted = new Map<Adjustment, { shown: string[]; count: number }>();
  return {
    problem(where, message) {
      if (problems.length < SHOWN_PROBLEMS) problems.push({ where, message });
      else further += 1;
    },
    adjusted(what, where) {
      const { shown, count } = adjusted.get(what) ?? { shown: [], count: 0 };
      if (shown.length < SHOWN_CELLS) shown.push(where);
      adjusted.set(what, { shown, count: count + 1 });
    },
    note: (text) => notes.push(text),
    count: () => problems.length + further,
    problems: () =>
      further === 0
        ? problems
        : [
            ...problems,
            { where: '文件', message: `另外还有 ${further} 处问题，改正以上各处后再导入时列出。` },
          ],
    notes: () => [
      ...notes,
      ...[...adjusted].map(([what, { shown, count }]) => {
        const rest = count > shown.length ? ` 等 ${count} 处` : '';
        return `${shown.join('、')}${rest}：${WORDS[what]}。`;
      }),
    ],
  };
}
