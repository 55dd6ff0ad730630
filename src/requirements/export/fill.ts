import { parseAmount } from '../../calculators/parts/amount/parse.ts';
import { rmbCapital } from '../../rules/bid/rmb-capital.ts';
import type { Answers, Mark } from '../answers/answers.ts';
import { readCosts } from './costs.ts';
import type { Forms } from './forms.ts';
import type { FormName } from './names.ts';

/** A form as it is written to a file. Widths are shares of the page. */
export interface FilledForm {
  name: string;
  title: string;
  lines: readonly string[];
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly string[])[];
  /** A last row: its label spans all columns but the last two, the value the last two. */
  total: { label: string; value: string } | null;
  notes: readonly string[];
  landscape: boolean;
}

/** What XML cannot hold is left out; the rest of what was typed stays as it is. */
const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to leave out
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]/g, '');

const columns = (titles: readonly string[], widths: readonly number[]) =>
  titles.map((title, at) => ({ title, width: widths[at] ?? 1 }));

/** 有 or 无; an item that is not marked stays blank. */
const deviates = (mark: Mark | undefined): string =>
  mark === undefined ? '' : mark.answer === 'negative' ? '有' : '无';

const OUTCOMES = { meets: '符合', exceeds: '超出', fails: '偏离' } as const;

function opening({ opening: form }: Forms, { bidder, price }: Answers): FilledForm {
  const parsed = parseAmount(price);
  const written = parsed.ok ? rmbCapital({ amount: parsed.amount }) : null;
  const cell =
    written?.ok === true
      ? form.cell
          .replace('小写：', `小写：${written.result.amount}　`)
          .replace('大写人民币：元', `大写人民币：${written.result.capital}`)
      : form.cell;
  return {
    name: form.title,
    title: form.title,
    lines: form.lines.map((line) => (line.startsWith('投标人全称') ? line + clean(bidder) : line)),
    columns: columns([form.column], [1]),
    rows: [[cell]],
    total: null,
    notes: form.notes,
    landscape: false,
  };
}

function costs({ costs: form }: Forms, { lines, price }: Answers): FilledForm {
  const read = readCosts(lines, price);
  return {
    name: form.title,
    title: form.title,
    lines: [],
    columns: columns(form.columns, [6, 28, 9, 8, 16, 18, 15]),
    rows: read.lines.map(({ line, unitPrice, amount }, at) => [
      String(at + 1),
      clean(line.name),
      clean(line.quantity),
      clean(line.unit),
      unitPrice ?? clean(line.unitPrice),
      amount ?? '',
      clean(line.note),
    ]),
    total: { label: form.total, value: read.total ?? '' },
    notes: form.notes,
    landscape: false,
  };
}

function services({ services: form }: Forms, { marks, promise }: Answers): FilledForm {
  return {
    name: form.title,
    title: form.title,
    lines: [],
    columns: columns(form.columns, [5, 50, 22, 7, 16]),
    rows: form.rows.map(({ id, text }, at) => {
      const mark = marks[id];
      const promised = mark === undefined || mark.answer === 'negative' ? '' : promise;
      return [
        String(at + 1),
        text,
        clean(mark?.promise || promised),
        deviates(mark),
        mark?.answer === 'negative' ? clean(mark.note) : '',
      ];
    }),
    total: null,
    notes: form.notes,
    landscape: true,
  };
}

function articles({ articles: form }: Forms, { marks }: Answers): FilledForm {
  return {
    name: form.title,
    title: form.title,
    lines: [],
    columns: columns(form.columns, [34, 16, 50]),
    rows: form.rows.map(({ id, text }) => [
      text,
      deviates(marks[id]),
      marks[id]?.answer === 'negative' ? clean(marks[id].note) : '',
    ]),
    total: null,
    notes: form.notes,
    landscape: false,
  };
}

function substantive({ substantive: form }: Forms, { marks, promise }: Answers): FilledForm {
  return {
    name: form.title,
    title: form.title,
    lines: [],
    columns: columns(form.columns, [5, 60, 23, 12]),
    rows: form.rows.map(({ id, text }, at) => {
      const mark = marks[id];
      const outcome = mark && mark.answer in OUTCOMES ? OUTCOMES[mark.answer as keyof typeof OUTCOMES] : '';
      const promised = mark === undefined || mark.answer === 'fails' ? (mark?.note ?? '') : promise;
      return [String(at + 1), text, clean(mark?.promise || promised), outcome];
    }),
    total: null,
    notes: form.notes,
    landscape: true,
  };
}

const FILL = { opening, costs, services, articles, substantive } as const;

/** The forms of chapter 6 with what the bidder has filled in; what is not filled in stays blank. */
export const fillForm = (name: FormName, forms: Forms, answers: Answers): FilledForm =>
  FILL[name](forms, answers);
