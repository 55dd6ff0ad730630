import { detailOf } from './detail.ts';
import { element } from './element.ts';
import type { TableMarks } from './enhance.ts';
import { loadTexts } from './texts.ts';

/** Opens requirements in place: a row below the item's own holds its whole text. */
export class Openings {
  readonly #table: HTMLTableElement;
  readonly #marks: TableMarks;
  readonly #opened: (id: string) => void;
  /** Those that are open now; one that was closed is kept in `#made`. */
  readonly #details = new Map<string, HTMLTableRowElement>();
  readonly #made = new Map<string, HTMLTableRowElement>();
  readonly #buttons = new Map<string, HTMLButtonElement>();

  /** @param opened is told the id of the item that was opened last, '' when it is closed */
  constructor(table: HTMLTableElement, marks: TableMarks, opened: (id: string) => void) {
    this.#table = table;
    this.#marks = marks;
    this.#opened = opened;
    for (const row of table.tBodies[0]!.rows) {
      const id = row.dataset['id']!;
      const name = row.querySelector('.name')!;
      const button = element('button', {
        type: 'button',
        className: 'name',
        textContent: name.textContent,
        ariaExpanded: 'false',
      });
      button.addEventListener('click', () =>
        this.#details.has(id) ? this.#close(id) : this.open(id, false),
      );
      name.replaceWith(button);
      this.#buttons.set(id, button);
    }
  }

  /** @param reveal scrolls to the item and gives it the focus, for one that a link names */
  open(id: string, reveal: boolean): void {
    const button = this.#buttons.get(id);
    if (!button) return;
    if (reveal) {
      button.scrollIntoView({ block: 'center' });
      button.focus({ preventScroll: true });
    }
    if (this.#details.has(id)) return;
    const detail = this.#made.get(id) ?? this.#make(id);
    this.#details.set(id, detail);
    button.ariaExpanded = 'true';
    this.follow();
    this.#opened(id);
  }

  /** Puts every opened text below its item again, and hides it with its item. */
  follow(): void {
    for (const [id, detail] of this.#details) {
      const row = this.#buttons.get(id)!.closest('tr')!;
      detail.hidden = row.hidden;
      if (row.nextElementSibling !== detail) row.after(detail);
    }
  }

  #close(id: string): void {
    this.#details.get(id)?.remove();
    this.#details.delete(id);
    this.#buttons.get(id)!.ariaExpanded = 'false';
    this.#opened('');
  }

  #make(id: string): HTMLTableRowElement {
    const cell = element('td', { colSpan: this.#table.tHead!.rows[0]!.cells.length }, '正在载入原文……');
    const detail = element('tr', { className: 'detail' }, cell);
    this.#made.set(id, detail);
    void this.#fill(id, cell);
    return detail;
  }

  async #fill(id: string, cell: HTMLTableCellElement): Promise<void> {
    try {
      const { views } = await loadTexts(this.#table.dataset['items']!);
      const view = views.get(id);
      if (view) cell.replaceChildren(detailOf(view, this.#marks.form(id)));
    } catch {
      const again = element('button', { type: 'button' }, '再试一次');
      again.addEventListener('click', () => void this.#fill(id, cell));
      cell.replaceChildren(
        element('p', { className: 'problem', role: 'alert' }, '原文没有载入，请检查网络。'),
        again,
      );
    }
  }
}
