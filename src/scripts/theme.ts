const NAMES = { auto: '跟随系统', light: '浅色', dark: '深色' } as const;
type Theme = keyof typeof NAMES;
const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

const root = document.documentElement;

function current(): Theme {
  const chosen = root.getAttribute('data-theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

function remember(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

function show(): void {
  const label = `外观：${NAMES[current()]}`;
  button?.setAttribute('aria-label', label);
  button?.setAttribute('title', label);
}

button?.addEventListener('click', () => {
  const theme = NEXT[current()];
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
  remember(theme);
  show();
});
show();
