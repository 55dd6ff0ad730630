import css from './update-bar.css?inline';

const LATER = 'update-later';
const LOSES_ENTRIES = '本页填写的内容刷新后会丢失。仍要刷新？';

let bar: HTMLElement | undefined;

/** Whether the visitor has put the update off; kept for the visit, so that not every page asks again. */
function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  bar?.remove();
  try {
    sessionStorage.setItem(LATER, '1');
  } catch {
    // Storage is refused: the next page asks again.
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const created = document.createElement('button');
  created.type = 'button';
  created.textContent = label;
  created.addEventListener('click', act);
  return created;
}

/** The style travels with the script: after an update the old version's files may be gone. */
function applyStyle(): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // An old browser: the bar stands below the footer.
  }
}

/**
 * Says that there is a new version. Nothing is loaded anew unless the visitor asks for it.
 * @param waiting the worker that takes over then; none where it has already done so in another tab
 */
export function announceUpdate(hasEntries: () => boolean, waiting?: ServiceWorker): void {
  if (waiting && isPutOff()) return;
  if (bar) bar.remove();
  else applyStyle();
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const refresh = () => {
    if (hasEntries() && !confirm(LOSES_ENTRIES)) return;
    if (waiting?.state !== 'installed') return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    waiting.postMessage({ type: 'SKIP_WAITING' });
  };
  bar = document.createElement('section');
  bar.className = 'update-bar';
  bar.setAttribute('aria-label', '新版本');
  bar.append(text, button('刷新', refresh), button('稍后', putOff));
  document.body.append(bar);
  // A live region is read out when its text changes, not when it comes with its text.
  requestAnimationFrame(() => {
    text.textContent = '有新版本，刷新后生效';
  });
}
