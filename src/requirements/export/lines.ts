import { groupDigits } from '../../calculators/amount/format.ts';
import { type CostLine, emptyLine, LIMITS } from '../answers/answers.ts';
import type { Store } from '../answers/store.ts';
import { element } from '../table/element.ts';
import type { Costs } from './costs.ts';

const FIELDS = [
  ['name', '投入项目及费用名称', LIMITS.name, 'text'],
  ['quantity', '数量', LIMITS.amount, 'decimal'],
  ['unit', '单位', LIMITS.name, 'text'],
  ['unitPrice', '单价（元）', LIMITS.amount, 'decimal'],
  ['note', '备注', LIMITS.words, 'text'],
] as const;

interface Line {
  place: HTMLElement;
  fields: ReadonlyMap<keyof CostLine, HTMLInputElement>;
  amount: HTMLElement;
}

/** The grid for 投入费用明细表: its sums are reckoned as one types, and compared with the price. */
export function bindLines(section: HTMLElement, store: Store): void {
  const grid = section.querySelector<HTMLElement>('[data-lines]')!;
  const add = section.querySelector<HTMLButtonElement>('[data-add-line]')!;
  const total = section.querySelector<HTMLElement>('[data-total]')!;
  let drawn: Line[] = [];

  const change = (at: number, part: Partial<CostLine>) =>
    store.update({
      lines: store.answers.lines.map((line, index) => (index === at ? { ...line, ...part } : line)),
    });
  const draw = (at: number): Line => {
    const fields = new Map(
      FIELDS.map(([name, label, maxLength, inputMode]) => {
        const field = element('input', { type: 'text', maxLength, inputMode, autocomplete: 'off' });
        field.setAttribute('aria-label', `第 ${at + 1} 行${label}`);
        field.placeholder = label;
        field.addEventListener('input', () => change(at, { [name]: field.value }));
        return [name, field] as const;
      }),
    );
    const amount = element('span', { className: 'amount' });
    const remove = element('button', { type: 'button', ariaLabel: `删除第 ${at + 1} 行` }, '×');
    remove.addEventListener('click', () => {
      const lines = store.answers.lines.filter((_, index) => index !== at);
      store.update({ lines: lines.length === 0 ? [emptyLine] : lines });
      add.focus();
    });
    const place = element('div', { className: 'cost' }, String(at + 1), ...fields.values(), amount, remove);
    return { place, fields, amount };
  };

  const showSums = ({ lines, total: sum, problem }: Costs): void => {
    drawn.forEach(({ amount }, at) => {
      const read = lines.find(({ line }) => line === store.answers.lines[at]);
      amount.textContent = read?.amount ? `${groupDigits(read.amount)} 元` : (read?.problem ?? '');
      amount.classList.toggle('problem', Boolean(read?.problem));
    });
    total.textContent = sum === null ? '' : `合计费用 ${groupDigits(sum)} 元。${problem ?? ''}`;
    total.classList.toggle('problem', problem !== null);
  };
  const show = (): void => {
    const { lines, price } = store.answers;
    if (lines.length !== drawn.length) {
      drawn = lines.map((_, at) => draw(at));
      grid.replaceChildren(...drawn.map(({ place }) => place));
    }
    drawn.forEach(({ fields }, at) => {
      for (const [name, field] of fields) {
        if (document.activeElement !== field) field.value = lines[at]![name];
      }
    });
    add.disabled = lines.length >= LIMITS.lines;
    if (lines.some((line) => Object.values(line).some((field) => field !== ''))) {
      void import('./costs.ts').then(({ readCosts }) => {
        if (store.answers.lines === lines) showSums(readCosts(lines, price));
      });
    } else showSums({ lines: [], total: null, problem: null });
  };

  add.addEventListener('click', () => {
    store.update({ lines: [...store.answers.lines, emptyLine] });
    drawn.at(-1)!.fields.get('name')!.focus();
  });
  let shown: unknown;
  store.subscribe(() => {
    const { lines, price } = store.answers;
    if (shown !== lines || price !== '') show();
    shown = lines;
  });
  show();
}
