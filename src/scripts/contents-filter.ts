import type { ContentsEntry } from '../tender/contents-entry.ts';

/** More than one reads through; who wants the rest types on. */
const MOST = 50;

const squeezed = (text: string): string => text.replace(/\s/g, '').toLowerCase();

function entryOf([name, address, within]: ContentsEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: address, textContent: name });
  if (within) link.append(Object.assign(document.createElement('small'), { textContent: within }));
  item.append(link);
  return item;
}

/** Makes the filter above the contents work: while words stand in it, the entries that hold them take the tree's place. */
export async function filterContents(filter: HTMLElement): Promise<void> {
  const input = filter.querySelector('input')!;
  const status = Object.assign(document.createElement('p'), { className: 'found', role: 'status' });
  const list = document.createElement('ol');
  filter.after(status, list);

  const load = async (): Promise<readonly ContentsEntry[] | null> => {
    const answer = await fetch(filter.dataset['contentsFilter']!).catch(() => null);
    return answer?.ok ? answer.json() : null;
  };
  let entries = load();

  const show = async (): Promise<void> => {
    const wanted = squeezed(input.value);
    const all = wanted === '' ? [] : await entries;
    if (wanted !== squeezed(input.value)) return;
    const found = (all ?? []).filter(([name]) => squeezed(name).includes(wanted));
    filter.parentElement!.toggleAttribute('data-filtered', wanted !== '' && all !== null);
    list.replaceChildren(...found.slice(0, MOST).map(entryOf));
    if (wanted === '') status.textContent = '';
    else if (all === null) status.textContent = '目录没有载入，请再输入一次。';
    else if (found.length === 0) status.textContent = '没有名称或编号相符的。';
    else
      status.textContent =
        found.length > MOST ? `共 ${found.length} 项，列出前 ${MOST} 项` : `共 ${found.length} 项`;
    // What has failed once can be tried again.
    if (all === null) entries = load();
  };
  input.addEventListener('input', show);
  await show();
}
