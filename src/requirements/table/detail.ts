import { element } from './element.ts';
import type { ItemView } from './item.ts';

const reading = ({ what, grade, value, words, href }: ItemView['readings'][number]) =>
  element(
    'li',
    {},
    element('span', { className: 'what' }, what, grade !== '' && `（${grade}）`),
    element('b', {}, value),
    element('a', { href }, `“${words}”`),
  );

/** The whole text of a requirement beside what was read from it and the form in which it is answered. */
export function detailOf({ href, citation, lines, readings }: ItemView, form: HTMLElement): HTMLElement {
  return element(
    'div',
    { className: 'opened' },
    element(
      'div',
      { className: 'text' },
      ...lines.map((line) => element('p', {}, line.text)),
      element('p', { className: 'to' }, element('a', { href }, `在招标文件中查看：${citation}`)),
    ),
    element(
      'div',
      { className: 'read' },
      element('h3', {}, '从原文读出'),
      readings.length === 0
        ? element('p', {}, '没有读出时间、频次或次数，请看原文。')
        : element('ul', {}, ...readings.map(reading)),
      form,
    ),
  );
}
