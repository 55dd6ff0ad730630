import { href } from '../site.ts';
import type { Corpus } from './corpus.ts';
import { element } from './elements.ts';
import type { Segment } from './excerpt.ts';
import { type Marking, present } from './present.ts';
import type { SearchRecord } from './record.ts';

const PAGE_SIZE = 20;

const nodeOf = ({ text, marked }: Segment): Node | string => (marked ? element('mark', {}, text) : text);

/** A result as one link: where it stands, its number and title, the sentence with the marks. */
function resultLink(record: SearchRecord, marking: Marking): HTMLAnchorElement {
  const { where, kind, label, title, body } = present(record, marking);
  const number = label === null ? [] : [element('b', { class: 'hit-number' }, nodeOf(label))];
  const name = title.length === 0 ? [] : [element('span', { class: 'hit-title' }, ...title.map(nodeOf))];
  const sentence = body.map(nodeOf);
  // Without a title the number begins the sentence.
  const lines =
    name.length === 0
      ? [[...number, ...sentence]]
      : [[...number, ...name], ...(body.length > 0 ? [sentence] : [])];
  return element(
    'a',
    { class: 'hit', href: href(`${record.page}#${record.id}`) },
    element(
      'span',
      { class: 'hit-where' },
      element('span', {}, where),
      ...(kind === null ? [] : [element('span', { class: 'hit-kind' }, kind)]),
    ),
    ...lines.map((line) => element('span', {}, ...line)),
  );
}

/** A list of results under its heading; a long list shows its first part and a button for more. */
export function resultGroup(
  corpus: Corpus,
  heading: string,
  list: readonly number[],
  marking: Marking,
): HTMLElement {
  const items = element('ol', { 'aria-label': heading });
  const count = element('span', { class: 'search-count' }, `${list.length} 条`);
  const more = element('button', { type: 'button', class: 'search-more' });
  const group = element('section', { class: 'search-group' }, element('h2', {}, heading, count), items);

  function showMore(): void {
    const shown = items.childElementCount;
    const next = list.slice(shown, shown + PAGE_SIZE);
    items.append(...next.map((index) => element('li', {}, resultLink(corpus.records[index]!, marking))));
    const left = list.length - shown - next.length;
    if (left > 0) {
      more.textContent = `再显示 ${Math.min(left, PAGE_SIZE)} 条（还有 ${left} 条）`;
      group.append(more);
    } else more.remove();
  }

  more.addEventListener('click', () => {
    const shown = items.childElementCount;
    showMore();
    items.children[shown]?.querySelector('a')?.focus();
  });
  showMore();
  return group;
}
