import { forget, keep, kept } from './keep.ts';
import { noProgress, type Progress, readProgress, tallyOf, writeProgress } from './progress.ts';

/** The progress on the page of the training: switched on and off, shown, exported, imported, printed, cleared. */
const panel = document.querySelector<HTMLElement>('[data-progress]')!;
const find = <Element extends HTMLElement>(name: string) => panel.querySelector<Element>(`[data-${name}]`)!;
const on = find<HTMLInputElement>('on');
const said = find('said');
const sheet = find('sheet');
let before: Progress | null = null;

const show = () => {
  const progress = kept();
  on.checked = progress !== null;
  sheet.hidden = progress === null;
  const { lessons, simulations } = progress ?? noProgress;
  for (const item of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
    const done = lessons.includes(item.dataset['lesson']!);
    item.querySelector('[data-done]')!.textContent = done ? '已学' : '';
  }
  for (const item of document.querySelectorAll<HTMLElement>('[data-simulation]')) {
    const done = simulations.includes(item.dataset['simulation']!);
    item.querySelector('[data-done]')!.textContent = done ? '已完成' : '';
  }
  showNext();
  for (const row of panel.querySelectorAll<HTMLElement>('[data-kind]')) {
    const { marked, right } = tallyOf(progress ?? noProgress, row.dataset['kind']!);
    row.querySelector('[data-marked]')!.textContent = String(marked);
    row.querySelector('[data-right]')!.textContent = String(right);
  }
  find('lessons').textContent = String(lessons.length);
  find('simulations').textContent = String(simulations.length);
};

/** Points to the first lesson that is not learned yet, or the first simulation that is not finished. */
function showNext() {
  const next = (['lesson', 'simulation'] as const)
    .flatMap((kind) => [...document.querySelectorAll<HTMLElement>(`[data-${kind}]`)])
    .find((item) => item.querySelector('[data-done]')!.textContent === '');
  const line = document.querySelector<HTMLElement>('[data-continue]')!;
  line.hidden = !next;
  if (!next) return;
  const from = next.querySelector('a')!;
  const link = line.querySelector('a')!;
  link.href = from.href;
  link.textContent = from.textContent;
  line.firstChild!.textContent = kept() ? '接着学：' : '从这里开始：';
}

const say = (text: string, undo = false) => {
  said.textContent = text;
  find('undo').hidden = !undo;
};

on.addEventListener('change', () => {
  if (on.checked) {
    say(keep(noProgress) ? '学习进度从现在起记在本机。' : '浏览器不允许保存，学习进度没有记下。');
  } else {
    before = kept();
    forget();
    say('已停止记录，本机上的学习进度已清除。', before !== null);
  }
  show();
});

find('undo').addEventListener('click', () => {
  if (before) keep(before);
  say('已恢复。');
  show();
});

find('export').addEventListener('click', () => {
  const url = URL.createObjectURL(
    new Blob([writeProgress(kept() ?? noProgress)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = '学习进度.json';
  link.click();
  URL.revokeObjectURL(url);
  say('已导出“学习进度.json”。');
});

const file = find<HTMLInputElement>('import');
file.addEventListener('change', async () => {
  const chosen = file.files?.[0];
  file.value = '';
  if (!chosen) return;
  const progress = chosen.size > 1_000_000 ? null : readProgress(await chosen.text());
  if (!progress) return say('这个文件不是学习进度，没有导入。');
  before = kept();
  say(keep(progress) ? '已导入，换下了本机原有的进度。' : '浏览器不允许保存，没有导入。', before !== null);
  show();
});

find('print').addEventListener('click', () => print());
addEventListener('beforeprint', () => {
  find('date').textContent = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
});

show();
