import { holding, isWanted, keep, registration, remove } from './copy.ts';

const SECOND = 1000;
const FAILED = '没有存成：网络中断、存储空间不足，或本站还开着别的标签页。请关闭别的标签页再试。';
const ASK = '清除后，没有网络就打不开本站；再次保存需要联网。确定清除？';

const find = <Kind extends HTMLElement>(name: string) => document.querySelector<Kind>(`[data-copy-${name}]`);
const status = find('status');
const save = find<HTMLButtonElement>('save');
const clear = find<HTMLButtonElement>('clear');

function say(message: string, can: { save?: boolean; clear?: boolean } = {}): void {
  if (status && status.textContent !== message) status.textContent = message;
  if (save) save.hidden = !can.save;
  if (clear) clear.hidden = !can.clear;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Whether the visitor's last attempt to save came to nothing. */
let failed = false;

/** Says what is kept. Returns whether that can still change by itself. */
async function show(): Promise<boolean> {
  const own = await registration();
  if (own?.active) {
    const { files, bytes } = await holding();
    say(`本机已保存全部页面：${files} 个文件，共 ${megabytes(bytes)}。`, { clear: true });
    return false;
  }
  if (own?.installing || own?.waiting) {
    say('正在保存全部页面，网络慢时要几分钟，请先不要关闭本站……');
    return true;
  }
  if (failed) say(FAILED, { save: true });
  else say(isWanted() ? '本机还没有离线副本。' : '离线副本已清除。', { save: true });
  // A few seconds after its load the page begins by itself.
  return isWanted() && !failed;
}

let following: Promise<void> | undefined;

async function untilSettled(): Promise<void> {
  while (await show()) await new Promise((resolve) => setTimeout(resolve, SECOND));
  following = undefined;
}

function follow(): Promise<void> {
  following ??= untilSettled();
  return following;
}

async function saveNow(): Promise<void> {
  const own = await keep();
  failed = own === undefined;
  own?.installing?.addEventListener('statechange', ({ target }) => {
    failed = target instanceof ServiceWorker && target.state === 'redundant';
  });
  await follow();
}

if ('serviceWorker' in navigator) {
  save?.addEventListener('click', saveNow);
  clear?.addEventListener('click', async () => {
    if (!confirm(ASK)) return;
    await remove();
    // The worker stays with the pages that it serves until they are loaded anew.
    location.reload();
  });
  follow();
} else {
  say('这个浏览器不能保存离线副本，或本站不是经 https 打开的。');
}
