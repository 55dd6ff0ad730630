import type { Clause } from '../../tender/clause.ts';
import { clauseById, clauses, regularRequirements, substantiveRows } from '../../tender/index.ts';
import { PROJECT } from '../../tender/project.ts';
import { articles } from '../answers/known.ts';
import { requirements } from '../requirements.ts';

/** The words of the forms of chapter 6 as printed, for the program that fills them in. */
export interface Forms {
  project: string;
  opening: {
    title: string;
    lines: readonly string[];
    column: string;
    cell: string;
    notes: readonly string[];
  };
  costs: { title: string; columns: readonly string[]; total: string; notes: readonly string[] };
  services: {
    title: string;
    columns: readonly string[];
    rows: readonly { id: string; text: string }[];
    notes: readonly string[];
  };
  articles: {
    title: string;
    columns: readonly string[];
    rows: readonly { id: string; text: string }[];
    notes: readonly string[];
  };
  substantive: {
    title: string;
    columns: readonly string[];
    rows: readonly { id: string; text: string }[];
    notes: readonly string[];
  };
}

const clauseOf = (id: string): Clause => {
  const clause = clauseById.get(id);
  if (!clause) throw new Error(`no clause has the id ${id}`);
  return clause;
};
const linesOf = (id: string) =>
  clauseOf(id)
    .text.split('\n')
    .map((line) => line.trim());
const titleOf = (id: string) => `${clauseOf(id).number} ${clauseOf(id).title}`;

/** The notes below a form; where they are numbered, 注： stands before the first. */
function notesOf(form: string): string[] {
  const notes = clauses.filter(
    ({ id, parent, kind }) => kind === 'clause' && (parent === form || id.startsWith(`${form}-note`)),
  );
  return notes.map(({ printed }, at) => {
    const note = printed.trim();
    return at === 0 && !note.startsWith('注') ? `注：${note}` : note;
  });
}

const between = (lines: readonly string[], first: string, last: string): string[] => {
  const [from, to] = [lines.indexOf(first), lines.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`${first} … ${last} not found`);
  return lines.slice(from, to + 1);
};

const textOf = (id: string): string => {
  const requirement = requirements.find((each) => each.id === id);
  if (!requirement) throw new Error(`no requirement ${id}`);
  return requirement.clauses.map(({ printed }) => printed.trim()).join('\n');
};

function opening(): Forms['opening'] {
  const lines = linesOf('c6-f1');
  return {
    title: titleOf('c6-f1'),
    lines: lines.slice(1, -2),
    column: lines.at(-2)!,
    cell: lines.at(-1)!,
    notes: notesOf('c6-f1'),
  };
}

export const forms: Forms = {
  project: PROJECT.title,
  opening: opening(),
  costs: {
    title: titleOf('c6-f2'),
    columns: between(linesOf('c6-f2'), '序号', '备注'),
    total: linesOf('c6-f2').at(-1)!,
    notes: notesOf('c6-f2'),
  },
  services: {
    title: titleOf('c6-f3'),
    columns: between(linesOf('c6-f3'), '序号', '偏离内容及原因'),
    rows: regularRequirements.map(({ id }) => ({ id, text: textOf(id) })),
    notes: notesOf('c6-f3'),
  },
  articles: {
    title: titleOf('c6-f4'),
    columns: between(linesOf('c6-f4'), '合同条款', '偏离内容及原因'),
    rows: articles.map(({ id, title }) => ({ id, text: title })),
    notes: notesOf('c6-f4'),
  },
  substantive: {
    title: titleOf('c6-f11'),
    columns: between(linesOf('c6-f11'), '序号', '超出、符合或偏离'),
    rows: substantiveRows.map(({ id, clause }) => ({ id: clause, text: clauseOf(id).text.trim() })),
    notes: notesOf('c6-f11'),
  },
};
