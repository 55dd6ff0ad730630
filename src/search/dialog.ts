import { element } from './elements.ts';
import { createFilterBar } from './filter-bar.ts';
import { comparable } from './fold.ts';
import { introduction } from './introduction.ts';
import { listenToKeys } from './keyboard.ts';
import { type Library, loadLibrary, loadPagefind } from './load.ts';
import { findNear, pairsOf } from './near.ts';
import { countFacets, type Found, filterRecords, find, wordsOf } from './query.ts';
import { resultGroup } from './results.ts';
import stylesheet from './search.css?url&no-inline';
import { createShell } from './shell.ts';

/** Milliseconds without typing before near results are looked for. */
const PAUSE = 250;

let opened: Promise<{ open(): void }> | undefined;

/** Opens the search; builds it on first use. */
export async function openSearch(): Promise<void> {
  opened ??= prepare();
  (await opened).open();
}

async function prepare(): Promise<{ open(): void }> {
  // On its way while the styles are; the dialog waits for it and says so if it does not arrive.
  loadLibrary().catch(() => undefined);
  await loadStyles();
  return createSearch();
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
  const bar = createFilterBar(show);
  const shell = createShell(bar.root);
  const { dialog, form, input, status, body } = shell;

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

  function search(query: string): void {
    input.value = query;
    input.focus();
    show();
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
      body.replaceChildren(introduction(search));
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
    const loading = loadPagefind();
    loading.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (own !== turn) return;
    try {
      const ids = await findNear(await loading, words, corpus.records.length);
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

  listenToKeys(shell);
  body.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const inNewTab = ctrlKey || metaKey || shiftKey;
    if (!inNewTab && target instanceof Element && target.closest('a')) dialog.close();
  });
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
