/** The reading page's menu: which section is in view, the filter of long lists, the drawer on the phone. */
const menu = document.querySelector<HTMLElement>('#menu');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-sections] a')];

/** How far below the top of its box a revealed entry stands. */
const LEAD = 96;

/** Brings an entry with all that hangs below it into its box. Scrolls the box, never the page. */
function reveal(entry: Element | null | undefined, box: Element | null): void {
  if (!entry || !box) return;
  const [inner, outer] = [entry.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - LEAD;
}

function follow(): void {
  const isAbove = new Map<Element, boolean>();
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let marked: HTMLAnchorElement | undefined;
  // The watched band reaches from far above the page down to just below the header: the section being read
  // is the last one whose beginning lies in it.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isAbove.set(target, isIntersecting);
      const link = links[targets.findLastIndex((target) => target && isAbove.get(target))];
      if (link === marked) return;
      marked?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'location');
      marked = link;
      // Above the first section nothing is marked, and the list stands at its beginning again.
      const shown = link ?? links[0];
      reveal(shown, shown?.closest('[data-sections] > ol') ?? null);
    },
    { rootMargin: '10000000px 0px -84% 0px' },
  );
  for (const target of targets) if (target) observer.observe(target);
}

function filterSections(): void {
  const input = document.querySelector<HTMLInputElement>('[data-sections] input');
  input?.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    for (const link of links) link.parentElement!.hidden = !link.textContent.toLowerCase().includes(wanted);
  });
}

if (menu) {
  // A browser without popovers shows the menu in the page; there is nothing to close.
  const close = () => menu.hidePopover?.();
  menu.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) close();
  });
  matchMedia('(width >= 52rem)').addEventListener('change', close);
  const revealPage = () => reveal(menu.querySelector('[aria-current="page"]')?.parentElement, menu);
  menu.addEventListener('toggle', revealPage);
  revealPage();
}
filterSections();
follow();

// The contents of the whole are loaded when somebody looks for something in them.
document.querySelector<HTMLElement>('[data-contents-filter]')?.addEventListener(
  'focusin',
  ({ currentTarget }) => {
    void import('./contents-filter.ts').then(({ filterContents }) =>
      filterContents(currentTarget as HTMLElement),
    );
  },
  { once: true },
);
