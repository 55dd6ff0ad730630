const NAMES = { small: '小', standard: '标准', large: '大', largest: '特大' } as const;
type Size = keyof typeof NAMES;
const NEXT: Record<Size, Size> = { standard: 'large', large: 'largest', largest: 'small', small: 'standard' };

const page = document.documentElement;
const switches = document.querySelectorAll('[data-size-switch]');

const chosenSize = (): Size => {
  const size = page.dataset['size'] ?? '';
  return size in NAMES ? (size as Size) : 'standard';
};

function choose(size: Size): void {
  if (size === 'standard') delete page.dataset['size'];
  else page.dataset['size'] = size;
  try {
    if (size === 'standard') localStorage.removeItem('size');
    else localStorage.setItem('size', size);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

const tell = (): void => {
  for (const button of switches) button.textContent = `字号：${NAMES[chosenSize()]}`;
};

for (const button of switches)
  button.addEventListener('click', () => {
    choose(NEXT[chosenSize()]);
    tell();
  });
tell();

export {};
