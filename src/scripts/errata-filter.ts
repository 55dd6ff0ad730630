/** Makes the filter of the errata page work, and shows it. A link to a finding that is filtered out takes the filter back. */
export function filterFindings(filter: HTMLElement): void {
  const consequence = filter.querySelector<HTMLSelectElement>('[name="consequence"]')!;
  const chapter = filter.querySelector<HTMLSelectElement>('[name="chapter"]')!;
  const status = filter.querySelector('[role="status"]')!;
  const groups = [...document.querySelectorAll<HTMLElement>('section[data-consequence]')];
  const findings = groups.flatMap((group) => [...group.querySelectorAll<HTMLElement>('.finding')]);

  const show = (): void => {
    for (const group of groups) {
      const wanted = consequence.value === '' || consequence.value === group.dataset['consequence'];
      for (const finding of group.querySelectorAll<HTMLElement>('.finding')) {
        const chapters = finding.dataset['chapters']!.split(' ');
        finding.hidden = !wanted || !(chapter.value === '' || chapters.includes(chapter.value));
      }
      group.hidden = [...group.querySelectorAll<HTMLElement>('.finding')].every(({ hidden }) => hidden);
    }
    const shown = findings.filter(({ hidden }) => !hidden).length;
    status.textContent =
      shown === findings.length
        ? `共 ${shown} 个疑点`
        : `${findings.length} 个疑点中的 ${shown} 个${shown === 0 ? '，请放宽筛选' : ''}`;
  };

  const reveal = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || target.checkVisibility()) return;
    consequence.value = '';
    chapter.value = '';
    show();
    target.scrollIntoView();
  };

  filter.hidden = false;
  filter.addEventListener('change', show);
  addEventListener('hashchange', reveal);
  // The browser keeps what was chosen when one comes back to the page.
  show();
  reveal();
}
