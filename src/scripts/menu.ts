/** The reading page's menu: which section is in view, the filter of long lists, the drawer on the phone. */
const menu = document.querySelector<HTMLElement>('#menu');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-sections] a')];

/** Scrolls the box that holds the link, never the page. */
function reveal(link: HTMLElement, box: HTMLElement | null): void {
  if (!box) return;
  const [inner, outer] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - outer.height / 3;
}

function follow(): void {
  const isAbove = new Map<Element, boolean>();
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let marked: HTMLAnchorElement | undefined;
  // The watched band reaches from far above the page down to a third of the window: the section being read
  // is the last one whose beginning lies in it.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isAbove.set(target, isIntersecting);
      const link = links[targets.findLastIndex((target) => target && isAbove.get(target))];
      if (link === marked) return;
      marked?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'location');
      marked = link;
      if (link) reveal(link, link.closest<HTMLElement>('[data-sections] > ol'));
    },
    { rootMargin: '10000000px 0px -66% 0px' },
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
  menu.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) menu.hidePopover();
  });
  matchMedia('(width >= 52rem)').addEventListener('change', () => menu.hidePopover());
  const page = menu.querySelector<HTMLElement>('[aria-current="page"]');
  if (page) reveal(page, menu);
}
filterSections();
follow();
