/**
 * Where one has read to in each chapter, kept in this browser only. Offered when one comes back to the chapter in a
 * new visit, never forced; taking it back clears it.
 */
const chapter = document.querySelector<HTMLElement>('[data-chapter]')?.dataset['chapter'];
const key = `reading-${chapter}`;

interface Position {
  address: string;
  label: string;
}

const LONGEST = 120;
const PAUSE = 400;
/** Where a clause stands that a link has led to, and a little below. */
const BELOW_HEADER = 100;

/** What is stored may be anything: it is taken only as an address on this site with a short label. */
function stored(): Position | null {
  try {
    const { address, label } = JSON.parse(localStorage.getItem(key) ?? '');
    const isOwn = typeof address === 'string' && address.length < 200 && /^\/(?!\/)[^\\]*#c\d/.test(address);
    return isOwn && typeof label === 'string' && label.length <= LONGEST ? { address, label } : null;
  } catch {
    return null;
  }
}

/** The last clause that begins at the top of what one sees, or above. */
function keep(): void {
  const clause = [...document.querySelectorAll<HTMLElement>('article [id^="c"]')].findLast(
    (element) => element.getBoundingClientRect().top < BELOW_HEADER,
  );
  if (!clause || scrollY < innerHeight) return;
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const number =
    clause
      .querySelector('.n')
      ?.textContent.trim()
      .replace(/[、：.]$/, '') ?? '';
  const position = {
    address: `${location.pathname}#${clause.id}`,
    label: `${title} ${number}`.trim().slice(0, LONGEST),
  };
  try {
    localStorage.setItem(key, JSON.stringify(position));
  } catch {
    // Storage is refused: nothing is kept.
  }
}

function offer({ address, label }: Position): void {
  const bar = document.createElement('aside');
  bar.className = 'resume';
  bar.setAttribute('aria-label', '继续上次阅读');
  const link = Object.assign(document.createElement('a'), {
    href: address,
    textContent: `继续上次阅读：${label}`,
  });
  const clear = Object.assign(document.createElement('button'), { type: 'button', textContent: '清除' });
  bar.append(link, clear);
  document.body.append(bar);
  const remove = () => bar.remove();
  link.addEventListener('click', remove);
  clear.addEventListener('click', () => {
    localStorage.removeItem(key);
    remove();
  });
  // Who reads on here does not want to go there.
  const readOn = () => {
    if (scrollY < innerHeight) return;
    remove();
    removeEventListener('scroll', readOn);
  };
  addEventListener('scroll', readOn, { passive: true });
}

/** One visit asks once a chapter: turning its pages is no coming back. */
function isFirst(): boolean {
  try {
    const before = sessionStorage.getItem(key);
    sessionStorage.setItem(key, '1');
    return before === null;
  } catch {
    return false;
  }
}

if (chapter) {
  const position = stored();
  if (isFirst() && position && location.hash === '') offer(position);
  let pause: number | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(pause);
      pause = window.setTimeout(keep, PAUSE);
    },
    { passive: true },
  );
}

export {};
