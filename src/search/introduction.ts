import { element } from './elements.ts';

const EXAMPLES = ['异常低价', '预付款', '驻场人员', '7×24小时', '6.1.10', '附件11', '第九条'];

/** How to search, shown before anything is typed. */
export function introduction(search: (example: string) => void): HTMLElement {
  const examples = EXAMPLES.map((example) => {
    const button = element('button', { type: 'button' }, example);
    button.addEventListener('click', () => search(example));
    return element('li', {}, button);
  });
  return element(
    'div',
    { class: 'search-introduction' },
    element('p', {}, '输入原文中的任意几个字，逐字查找；用空格隔开的几个词须同时出现。'),
    element('p', {}, '输入条款号、附件号或合同的条号，直接跳到那一条。'),
    element('ul', { 'aria-label': '示例' }, ...examples),
  );
}
