import { element } from './elements.ts';
import { MAX_QUERY } from './query.ts';

const KEYS = [
  ['↑↓', '选择'],
  ['Enter', '打开'],
  ['Esc', '关闭'],
] as const;

/** The parts of the dialog that stay, whatever is searched. */
export interface Shell {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** What happened, read out by screen readers. */
  status: HTMLElement;
  /** Results, or how to search. */
  body: HTMLElement;
}

/** Builds the dialog, closed, and puts it into the page. The close button and a click beside the dialog close it. */
export function createShell(filters: HTMLElement): Shell {
  const input = element('input', {
    type: 'text',
    inputmode: 'search',
    enterkeyhint: 'search',
    maxlength: String(MAX_QUERY),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-label': '搜索招标文件',
    placeholder: '原文、关键词或条款号',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, '关闭');
  const form = element('form', { class: 'search-bar', role: 'search' }, input, close);
  const status = element('p', { class: 'search-status', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const keys = KEYS.map(([key, use]) => element('span', {}, element('kbd', {}, key), use));
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': '搜索' },
    form,
    filters,
    status,
    body,
    element('p', { class: 'search-keys', 'aria-hidden': 'true' }, ...keys),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, form, input, status, body };
}
