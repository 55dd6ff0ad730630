export {};

/** One tap answers a case: the verdict opens below it, and the tally at the top counts. */
const cases = [...document.querySelectorAll<HTMLElement>('[data-mistake]')];
const tally = document.querySelector<HTMLElement>('[data-tally]')!;
const again = document.querySelector<HTMLButtonElement>('[data-again]')!;

const show = () => {
  const done = cases.filter((item) => item.dataset['done'] !== undefined);
  const right = done.filter((item) => item.dataset['done'] === 'right').length;
  tally.textContent = done.length === 0 ? '' : `已答 ${done.length}／${cases.length} 题，答对 ${right} 题。`;
  again.hidden = done.length === 0;
};

const answer = (item: HTMLElement, button: HTMLButtonElement) => {
  if (item.dataset['done'] !== undefined) return;
  const right = button.dataset['right'] !== undefined;
  item.dataset['done'] = right ? 'right' : 'wrong';
  button.setAttribute('aria-pressed', 'true');
  for (const other of item.querySelectorAll('button')) other.setAttribute('aria-disabled', 'true');
  item.querySelector('[data-verdict]')!.textContent = right ? '对。' : '不对。';
  item.querySelector('details')!.open = true;
  item.querySelector<HTMLElement>('details p')!.focus({ preventScroll: true });
  show();
};

for (const item of cases) {
  for (const button of item.querySelectorAll('button'))
    button.addEventListener('click', () => answer(item, button));
}

again.addEventListener('click', () => {
  for (const item of cases) {
    delete item.dataset['done'];
    item.querySelector('details')!.open = false;
    item.querySelector('[data-verdict]')!.textContent = '';
    for (const button of item.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', 'false');
      button.removeAttribute('aria-disabled');
    }
  }
  show();
  cases[0]!.querySelector('button')!.focus();
});
