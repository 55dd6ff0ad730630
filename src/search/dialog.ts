import { element } from './elements.ts';
import { createFilterBar } from './filter-bar.ts';
import { comparable } from './fold.ts';
import { type Library, loadLibrary, loadPagefind } from './load.ts';
import { findNear, pairsOf } from './near.ts';
import { countFacets, type Found, filterRecords, find, MAX_QUERY, wordsOf } from './query.ts';
import { resultGroup } from './results.ts';
import stylesheet from './search.css?url&no-inline';

const EXAMPLES = ['异常低价', '预付款', '驻场人员', '7×24小时', '6.1.10', '附件11', '第九条'];
/** Milliseconds without typing before near results are looked for. */
const PAUSE = 250;

let opened: Promise<{ open(): void }> | undefined;

/** Opens the search; builds it on first use. */
export async function openSearch(): Promise<void> {
  opened ??= loadStyles().then(createSearch);
  (await opened).open();
}

function loadStyles(): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href: stylesheet });
  const done = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    // Without its styles the dialog is plain, but it works.
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return done;
}

function createSearch(): { open(): void } {
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
  const bar = createFilterBar(show);
  const status = element('p', { class: 'search-status', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const keys = element('p', { class: 'search-keys', 'aria-hidden': 'true' });
  for (const [key, use] of [
    ['↑↓', '选择'],
    ['Enter', '打开'],
    ['Esc', '关闭'],
  ] as const)
    keys.append(element('span', {}, element('kbd', {}, key), use));
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': '搜索' },
    form,
    bar.root,
    status,
    body,
    keys,
  );
  document.body.append(dialog);

  let library: Library | undefined;
  /** Grows with every query, so that late results of an earlier one are dropped. */
  let turn = 0;

  /** What happened, read out by screen readers; with a button where something can be done about it. */
  function say(message: string, ...buttons: HTMLButtonElement[]): void {
    status.classList.remove('visually-hidden');
    status.replaceChildren(message, ...buttons);
  }

  async function load(): Promise<void> {
    say('正在载入招标文件全文…');
    body.replaceChildren();
    try {
      library = await loadLibrary();
      bar.offer(library.corpus.records);
      show();
    } catch {
      showFailure('招标文件全文没有载入。请检查网络，然后重试。', load);
    }
  }

  function showFailure(message: string, again: () => unknown): void {
    const retry = element('button', { type: 'button', class: 'search-retry' }, '重试');
    retry.addEventListener('click', () => {
      input.focus();
      again();
    });
    say(message, retry);
  }

  function show(): void {
    turn++;
    if (!library) return;
    const { corpus, numbers } = library;
    const words = wordsOf(input.value);
    const phrase = words.join('');
    if (phrase === '') {
      bar.root.hidden = true;
      say('');
      body.replaceChildren(introduction());
      return;
    }
    const found = find(corpus, numbers, input.value);
    const all = [...found.jumps, ...found.exact, ...found.scattered];
    bar.root.hidden = all.length === 0;
    bar.count(countFacets(corpus, all, bar.filters));
    const shown = filterRecords(corpus, all, bar.filters);
    if (shown.length > 0) showFound(found, words);
    else if (all.length > 0) showFilteredAway(all.length);
    else void showNear(words);
  }

  function showFound(found: Found, words: readonly string[]): void {
    const { corpus } = library!;
    const needles = { needles: [comparable(words.join(''))] };
    const groups = [
      ['直接跳转', found.jumps, needles],
      ['完全一致', found.exact, needles],
      ['含全部词语', found.scattered, { needles: words.map(comparable) }],
    ] as const;
    const lists = groups.map(([heading, list, marking]) => ({
      heading,
      marking,
      list: filterRecords(corpus, list, bar.filters),
    }));
    const total = lists.reduce((sum, { list }) => sum + list.length, 0);
    say(`找到 ${total} 条`);
    status.classList.add('visually-hidden');
    body.replaceChildren(
      ...lists
        .filter(({ list }) => list.length > 0)
        .map(({ heading, list, marking }) => resultGroup(corpus, heading, list, marking)),
    );
    body.scrollTop = 0;
  }

  function showFilteredAway(total: number): void {
    const clear = element('button', { type: 'button', class: 'search-retry' }, '取消筛选');
    clear.addEventListener('click', () => {
      bar.reset();
      input.focus();
      show();
    });
    say(`所选范围内没有，全部范围内有 ${total} 条。`, clear);
    body.replaceChildren();
  }

  async function showNear(words: readonly string[]): Promise<void> {
    const own = turn;
    const { corpus } = library!;
    const none = `没有找到与“${words.join(' ')}”完全一致的内容。`;
    say(`${none}正在查找相近的内容…`);
    body.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (own !== turn) return;
    try {
      const ids = await findNear(await loadPagefind(), words, corpus.records.length);
      if (own !== turn) return;
      const places = new Map(corpus.records.map(({ id }, index) => [id, index]));
      const list = ids.map((id) => places.get(id)).filter((place) => place !== undefined);
      say(list.length > 0 ? none : `${none}也没有相近的内容，请换一种说法，或只输入其中几个字。`);
      if (list.length > 0)
        body.replaceChildren(resultGroup(corpus, '相近结果', list, { pairs: pairsOf(words) }));
    } catch {
      if (own === turn) showFailure(`${none}相近的内容没有载入。`, show);
    }
  }

  function introduction(): HTMLElement {
    const examples = EXAMPLES.map((example) => {
      const button = element('button', { type: 'button' }, example);
      button.addEventListener('click', () => {
        input.value = example;
        input.focus();
        show();
      });
      return element('li', {}, button);
    });
    return element(
      'div',
      { class: 'search-introduction' },
      element('p', {}, '输入原文中的任意几个字，逐字查找；空格隔开的几个词须同时出现。'),
      element('p', {}, '输入条款号、附件号或条款编号，直接跳到那一条。'),
      element('ul', { 'aria-label': '示例' }, ...examples),
    );
  }

  const stops = () => [
    ...dialog.querySelectorAll<HTMLElement>('.search-status button, .search-body :is(a, button)'),
  ];

  function move(step: 1 | -1): void {
    const list: (Element | null)[] = [input, ...stops()];
    const here = list.indexOf(document.activeElement);
    (list[Math.max(0, Math.min(list.length - 1, here + step))] as HTMLElement).focus();
  }

  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (
      event.key.length === 1 &&
      event.key !== ' ' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      // Typing goes on in the field, wherever the focus is.
      input.focus();
    }
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  close.addEventListener('click', () => dialog.close());
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) show();
  });
  input.addEventListener('compositionend', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    body.querySelector('a')?.click();
  });

  return {
    open() {
      if (dialog.open) return;
      dialog.showModal();
      input.focus();
      input.select();
      if (!library) void load();
    },
  };
}
