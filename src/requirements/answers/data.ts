import { saveFile } from '../export/save.ts';
import { type Answer, noAnswers } from './answers.ts';
import { forget, keep, kept } from './keep.ts';
import type { Store } from './store.ts';

const TOO_LARGE = 4_000_000;

/** Saving, loading and keeping what was filled in; nothing is kept before somebody asks for it. */
export function bindData(
  section: HTMLElement,
  store: Store,
  allows: (id: string, answer: Answer) => boolean,
): void {
  const find = <Found extends HTMLElement>(selector: string) => section.querySelector<Found>(selector)!;
  const box = find<HTMLInputElement>('[name="keep"]');
  const file = find<HTMLInputElement>('[data-load]');
  const status = find('[data-data-status]');
  const say = (message: string) => {
    status.textContent = message;
  };
  const text = () => JSON.stringify(store.answers);

  const take = async (given: string, done: string): Promise<void> => {
    const { readAnswers } = await import('./read.ts');
    const read = readAnswers(given, allows);
    if (!read.ok) return say(read.message);
    store.update(read.answers);
    say(read.ignored === 0 ? done : `${done}其中 ${read.ignored} 条标注不属于本页的要求，没有载入。`);
  };

  find('[data-save]').addEventListener('click', () => {
    saveFile(new Blob([text()], { type: 'application/json' }), '服务要求填写数据.json');
    say('已导出填写数据。');
  });
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    if (chosen.size > TOO_LARGE) say('文件太大，不是从本页导出的填写数据，没有载入。');
    else await take(await chosen.text(), '已载入填写数据。');
    file.value = '';
  });
  find('[data-forget]').addEventListener('click', () => {
    forget();
    box.checked = false;
    store.update(noAnswers);
    say('已清除本机数据和这一页的填写。');
  });
  box.addEventListener('change', () => {
    if (!box.checked) {
      forget();
      say('不再保存；浏览器里的数据已删除。');
    } else if (keep(text())) {
      say('填写的内容将保存在这台机器的浏览器里。');
    } else {
      box.checked = false;
      say('这个浏览器不允许保存，请改用导出填写数据。');
    }
  });
  store.subscribe(() => {
    if (box.checked && !keep(text())) say('没有能够保存，请导出填写数据。');
  });

  const before = kept();
  box.checked = before !== null;
  if (before !== null) void take(before, '已载入保存在这台机器上的填写。');
}
