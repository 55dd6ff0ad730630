import { ANSWER_WORDS, type Answer, answersFor, isNegative } from './answers/answers.ts';
import { bindData } from './answers/data.ts';
import type { Effect, Known } from './answers/effect.ts';
import { markForm } from './answers/form.ts';
import { Store } from './answers/store.ts';
import { bindExports } from './export/panel.ts';
import { element } from './table/element.ts';
import type { TableMarks } from './table/enhance.ts';

/** Makes the page's part on the bidder's response work. @returns what the table has to know of it */
export function bindResponse(section: HTMLElement, table: HTMLTableElement): TableMarks {
  const known = JSON.parse(section.dataset['response']!) as Known;
  const store = new Store();
  const substantive = new Set([...known.services, ...known.terms]);
  const regular = new Set([...known.regular, ...known.articles]);
  const allows = (id: string, answer: Answer) =>
    (substantive.has(id) || regular.has(id)) && answersFor(substantive.has(id)).includes(answer);

  bindEffect(section, store, known);
  bindBadges(table, store);
  bindBulk(table, store);
  for (const place of section.querySelectorAll<HTMLElement>('[data-article]')) {
    const id = place.dataset['article']!;
    place.append(markForm(store, id, substantive.has(id), substantive.has(id)));
  }
  bindExports(section, store);
  bindData(section, store, allows);

  return {
    state: (id) => {
      const mark = store.answers.marks[id];
      if (mark === undefined) return 'open';
      return isNegative(mark) ? 'negative' : 'done';
    },
    form: (id) => markForm(store, id, substantive.has(id), true),
    subscribe: (changed) => store.subscribe(changed),
  };
}

/** The rules are fetched with the first answer: until then the page shows what was reckoned when it was built. */
function bindEffect(section: HTMLElement, store: Store, known: Known): void {
  const place = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`)!;
  const show = ({ technical, commercial, unmet, open }: Effect) => {
    place('technical').textContent = technical.score;
    place('technical-note').textContent = `负偏离 ${technical.deviations} 项`;
    place('commercial').textContent = commercial.score;
    place('commercial-note').textContent = `负偏离 ${commercial.deviations} 条`;
    place('unmet').textContent = unmet.length === 0 ? '没有不满足的' : `${unmet.length} 项不满足`;
    place('open').textContent = `尚未标注 ${open} 项`;
    const invalid = place('invalid');
    invalid.hidden = unmet.length === 0;
    invalid.textContent =
      unmet.length === 0 ? '' : `有 ${unmet.length} 项实质性要求不满足：按无效投标处理，不再评分。`;
    place('spoken').textContent =
      `服务响应分 ${technical.score}，商务条件响应分 ${commercial.score}，实质性要求 ${unmet.length} 项不满足。`;
  };
  let marks = store.answers.marks;
  store.subscribe(() => {
    if (store.answers.marks === marks) return;
    marks = store.answers.marks;
    void import('./answers/effect.ts').then(({ effectOf }) => show(effectOf(store.answers, known)));
  });
}

/** Writes beside each requirement how it is answered. */
function bindBadges(table: HTMLTableElement, store: Store): void {
  const shown = new Map<string, HTMLElement>();
  store.subscribe(() => {
    const { marks } = store.answers;
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]')) {
      const id = row.dataset['id']!;
      const answer = marks[id]?.answer;
      let badge = shown.get(id);
      if (answer === undefined) {
        badge?.remove();
        shown.delete(id);
        continue;
      }
      if (!badge) {
        badge = element('b', { className: 'answer' });
        shown.set(id, badge);
        row.querySelector('.of')!.append(badge);
      }
      badge.textContent = ANSWER_WORDS[answer];
      badge.classList.toggle('bad', isNegative(marks[id]));
    }
  });
}

/** What is ticked in the table is answered together. */
function bindBulk(table: HTMLTableElement, store: Store): void {
  const bar = table.parentElement!.querySelector<HTMLElement>('[data-bulk]')!;
  const all = table.querySelector<HTMLInputElement>('[data-pick-all]')!;
  const buttons = [...bar.querySelectorAll('button')];
  const boxes = () => [...table.querySelectorAll<HTMLInputElement>('tbody .pick input')];
  const picked = () =>
    boxes()
      .filter(({ checked }) => checked)
      .map((box) => box.closest('tr')!);
  const show = () => {
    const count = picked().length;
    bar.querySelector('[data-picked]')!.textContent =
      count === 0 ? '没有选中要求；在表中勾选后可以一起标注。' : `已选 ${count} 项`;
    for (const button of buttons) button.disabled = count === 0;
    bar.classList.toggle('active', count > 0);
  };
  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked && !box.closest('tr')!.hidden;
    show();
  });
  table.tBodies[0]!.addEventListener('change', (event) => {
    if ((event.target as Element).closest('.pick')) show();
  });
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const rows = picked();
      const ids = (wanted: boolean) =>
        rows
          .filter((row) => (row.dataset['substantive'] !== undefined) === wanted)
          .map((row) => row.dataset['id']!);
      const answers: Readonly<Record<string, readonly [Answer | null, Answer | null]>> = {
        good: ['none', 'meets'],
        bad: ['negative', 'fails'],
        '': [null, null],
      };
      const [regular, substantive] = answers[button.dataset['mark']!]!;
      store.mark(ids(false), regular);
      store.mark(ids(true), substantive);
      all.checked = false;
      for (const box of boxes()) box.checked = false;
      show();
    });
  }
  show();
}
