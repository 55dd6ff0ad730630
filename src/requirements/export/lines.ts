import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { type CostLine, emptyLine, LIMITS } from '../answers/answers.ts';
import type { Store } from '../answers/store.ts';
import { element } from '../table/element.ts';
import type { Costs } from './costs.ts';
import { COLUMNS, isTable, pasteLines } from './paste-lines.ts';

/** Lines on show at a time: a page of ten thousand fields would not answer to the keyboard. */
const SHOWN = 50;
/** Long tables are reckoned when the typing pauses, in milliseconds. */
const PAUSE = 200;

/** 第 9,951 至 10,000 行 */
const range = (start: number, count: number) =>
  `第 ${groupDigits(String(start + 1))} 至 ${groupDigits(String(start + count))} 行`;

interface Row {
  place: HTMLElement;
  fields: ReadonlyMap<keyof CostLine, HTMLInputElement>;
  amount: HTMLElement;
}

/** The grid for 投入费用明细表: its sums are reckoned as one types, and compared with the price. */
export function bindLines(section: HTMLElement, store: Store): void {
  const find = <Found extends HTMLElement>(name: string) => section.querySelector<Found>(`[data-${name}]`)!;
  const [grid, total, said, where] = [find('lines'), find('total'), find('lines-said'), find('lines-where')];
  const add = find<HTMLButtonElement>('add-line');
  const undo = find<HTMLButtonElement>('undo-lines');
  const earlier = find<HTMLButtonElement>('lines-earlier');
  const later = find<HTMLButtonElement>('lines-later');
  let rows: Row[] = [];
  let start = 0;
  let before: readonly CostLine[] | null = null;
  let timer = 0;

  const say = (words: string, replaced: readonly CostLine[] | null = null) => {
    said.textContent = words;
    before = replaced;
    undo.hidden = replaced === null;
  };
  const put = (lines: readonly CostLine[]) =>
    store.update({ lines: lines.length === 0 ? [emptyLine] : lines });
  const change = (at: number, part: Partial<CostLine>) => {
    say('');
    put(store.answers.lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  };

  const draw = (at: number): Row => {
    const fields = new Map(
      COLUMNS.map(({ name, label, longest, inputMode }, column) => {
        const field = element('input', { type: 'text', maxLength: longest, inputMode, autocomplete: 'off' });
        field.setAttribute('aria-label', `第 ${at + 1} 行${label}`);
        field.placeholder = label;
        field.addEventListener('input', () => change(at, { [name]: field.value }));
        field.addEventListener('paste', (event) => paste(event, at, column));
        return [name, field] as const;
      }),
    );
    const amount = element('span', { className: 'amount' });
    const remove = element('button', { type: 'button', ariaLabel: `删除第 ${at + 1} 行` }, '×');
    remove.addEventListener('click', () => {
      const { lines } = store.answers;
      put(lines.filter((_, index) => index !== at));
      say(`已删除第 ${at + 1} 行。`, lines);
      undo.focus();
    });
    const place = element('div', { className: 'cost' }, String(at + 1), ...fields.values(), amount, remove);
    return { place, fields, amount };
  };

  const paste = (event: ClipboardEvent, at: number, column: number) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isTable(text)) return;
    event.preventDefault();
    const { lines } = store.answers;
    const pasted = pasteLines(lines, at, column, text);
    if (!pasted.ok) return say(pasted.message);
    put(pasted.lines);
    fill();
    say(`已粘贴 ${groupDigits(String(pasted.count))} 行。`, lines);
  };

  const showSums = ({ lines, total: sum, problem }: Costs): void => {
    const read = new Map(lines.map((each) => [each.line, each]));
    rows.forEach(({ amount }, index) => {
      const reckoned = read.get(store.answers.lines[start + index]!);
      amount.textContent = reckoned?.amount
        ? `${groupDigits(reckoned.amount)} 元`
        : (reckoned?.problem ?? '');
      amount.classList.toggle('problem', Boolean(reckoned?.problem));
    });
    const wrong = lines.findIndex((each) => each.problem !== null);
    const place = wrong < 0 ? -1 : store.answers.lines.indexOf(lines[wrong]!.line);
    const elsewhere = place >= 0 && store.answers.lines.length > SHOWN;
    const first = !elsewhere ? '' : `第 ${place + 1} 行有待改正：${lines[wrong]!.problem}`;
    total.textContent = sum === null ? first : `合计费用 ${groupDigits(sum)} 元。${problem ?? ''}`;
    total.classList.toggle('problem', problem !== null || first !== '');
  };

  const reckon = (): void => {
    const { lines, price } = store.answers;
    if (!lines.some((line) => Object.values(line).some((field) => field !== ''))) {
      showSums({ lines: [], total: null, problem: null });
      return;
    }
    void import('./costs.ts').then(({ readCosts }) => {
      if (store.answers.lines === lines) showSums(readCosts(lines, price));
    });
  };

  const fill = (): void => {
    const { lines } = store.answers;
    for (const [index, { fields }] of rows.entries())
      for (const [name, field] of fields) field.value = lines[start + index]![name];
  };

  const show = (): void => {
    const { lines } = store.answers;
    start = Math.min(start, Math.floor((lines.length - 1) / SHOWN) * SHOWN);
    const count = Math.min(SHOWN, lines.length - start);
    if (rows.length !== count || rows[0]?.place.firstChild?.textContent !== String(start + 1)) {
      rows = Array.from({ length: count }, (_, index) => draw(start + index));
      grid.replaceChildren(...rows.map(({ place }) => place));
      fill();
    }
    for (const [index, { fields }] of rows.entries())
      for (const [name, field] of fields)
        if (document.activeElement !== field) field.value = lines[start + index]![name];
    const long = lines.length > SHOWN;
    where.textContent = long ? `${range(start, count)}，共 ${groupDigits(String(lines.length))} 行` : '';
    find('lines-turn').hidden = !long;
    earlier.disabled = start === 0;
    later.disabled = start + count >= lines.length;
    add.disabled = lines.length >= LIMITS.lines;
    clearTimeout(timer);
    if (long) timer = window.setTimeout(reckon, PAUSE);
    else reckon();
  };

  const turn = (by: number) => {
    start += by;
    show();
  };
  earlier.addEventListener('click', () => turn(-SHOWN));
  later.addEventListener('click', () => turn(SHOWN));
  add.addEventListener('click', () => {
    start = Math.floor(store.answers.lines.length / SHOWN) * SHOWN;
    put([...store.answers.lines, emptyLine]);
    rows.at(-1)!.fields.get('name')!.focus();
  });
  undo.addEventListener('click', () => {
    if (before) put(before);
    say('已撤销。');
    add.focus();
  });

  let shown: unknown;
  store.subscribe(() => {
    const { lines, price } = store.answers;
    if (shown !== lines || price !== '') show();
    shown = lines;
  });
  show();
}
