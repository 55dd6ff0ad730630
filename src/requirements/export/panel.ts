import { groupDigits, inWan } from '../../calculators/parts/amount/format.ts';
import { parseAmount } from '../../calculators/parts/amount/parse.ts';
import type { Store } from '../answers/store.ts';
import type { Forms } from './forms.ts';
import { bindLines } from './lines.ts';
import { FORM_NAMES, type FormName } from './names.ts';
import { saveFile } from './save.ts';
import type { Format } from './write.ts';

/** The bidder's name and price, the lines of cost, and the buttons that write the forms. */
export function bindExports(section: HTMLElement, store: Store): void {
  const find = <Found extends HTMLElement>(selector: string) => section.querySelector<Found>(selector)!;
  const status = find('[data-export-status]');
  const note = find('[data-price-note]');

  for (const name of ['bidder', 'price', 'promise'] as const) {
    const field = find<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
    field.value = store.answers[name];
    field.addEventListener('input', () => store.update({ [name]: field.value }));
    store.subscribe(() => {
      if (document.activeElement !== field) field.value = store.answers[name];
    });
  }
  const price = find('[name="price"]');
  store.subscribe(() => {
    const given = store.answers.price;
    const parsed = parseAmount(given);
    note.textContent =
      given.trim() === ''
        ? ''
        : parsed.ok
          ? `${groupDigits(parsed.amount)} 元，即 ${inWan(parsed.amount)} 万元`
          : parsed.message;
    note.classList.toggle('problem', given.trim() !== '' && !parsed.ok);
    price.toggleAttribute('aria-invalid', given.trim() !== '' && !parsed.ok);
  });
  bindLines(section, store);

  let forms: Forms | undefined;
  const load = async (): Promise<Forms> => {
    const response = await fetch(section.dataset['forms']!);
    if (!response.ok) throw new Error(`forms: ${response.status}`);
    return (await response.json()) as Forms;
  };
  const write = async (names: readonly FormName[], format: Format): Promise<void> => {
    status.textContent = '正在载入导出程序……';
    forms ??= await load();
    const { writeForms } = await import('./write.ts');
    status.textContent = '正在生成……';
    const content = await writeForms(names, format, forms, store.answers);
    const name = names.length === 1 ? forms[names[0]!].title : `${forms.project} 响应表`;
    saveFile(content, `${name}.${format}`);
    status.textContent = `已生成“${name}.${format}”，${Math.ceil(content.size / 1000)} KB。${blanks(names, forms, store)}`;
  };

  const buttons = [...section.querySelectorAll<HTMLButtonElement>('[data-form]')];
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      const name = FORM_NAMES.find((each) => each === button.dataset['form']);
      for (const each of buttons) each.disabled = true;
      try {
        await write(name ? [name] : FORM_NAMES, button.dataset['format'] as Format);
      } catch {
        status.textContent = '没有生成：导出程序没有载入，或者内容无法写入。请检查网络后再试。';
      }
      for (const each of buttons) each.disabled = false;
      button.focus();
    });
  }
}

/** What the files leave blank, said beside them. */
function blanks(names: readonly FormName[], forms: Forms, { answers }: Store): string {
  const open = (['services', 'articles', 'substantive'] as const)
    .filter((name) => names.includes(name))
    .flatMap((name) => forms[name].rows)
    .filter(({ id }) => answers.marks[id] === undefined).length;
  const missing = [
    open > 0 && `还有 ${open} 项没有标注，表中留空。`,
    names.includes('opening') && answers.bidder.trim() === '' && '投标人全称没有填写。',
    names.includes('opening') && !parseAmount(answers.price).ok && '投标总报价没有填写，或者读不出。',
  ];
  return missing.filter(Boolean).join('');
}
