const squeezed = (text: string) => text.replace(/\s/g, '').toLowerCase();

/** Makes the filter of the coverage matrix work, and shows it. */
export function filterMatrix(filter: HTMLElement): void {
  const kind = filter.querySelector('select')!;
  const words = filter.querySelector('input')!;
  const status = filter.querySelector('[role="status"]')!;
  const tables = [...document.querySelectorAll<HTMLTableElement>('table.matrix')];
  const rows = tables.flatMap((table) => [...table.tBodies[0]!.rows]);
  const texts = new Map(rows.map((row) => [row, squeezed(row.textContent)]));

  const show = (): void => {
    const wanted = squeezed(words.value);
    for (const row of rows) {
      const kinds = row.dataset['kinds']!.split(' ');
      row.hidden = !((kind.value === '' || kinds.includes(kind.value)) && texts.get(row)!.includes(wanted));
    }
    for (const table of tables) table.hidden = [...table.tBodies[0]!.rows].every((row) => row.hidden);
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent =
      shown === rows.length
        ? `共 ${shown} 条`
        : `${rows.length} 条中的 ${shown} 条${shown === 0 ? '，请换一个字句，或选全部' : ''}`;
  };

  filter.hidden = false;
  filter.addEventListener('input', show);
  // The browser keeps what was typed when one comes back to the page.
  show();
}
