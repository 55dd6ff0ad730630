import { keep, kept } from './keep.ts';
import { noProgress, withLesson } from './progress.ts';

/** The box at the end of a lesson. Ticking it is the reader's act that starts the keeping. */
const box = document.querySelector<HTMLInputElement>('[data-lesson-done]')!;
const said = document.querySelector<HTMLElement>('[data-lesson-said]')!;
const slug = box.dataset['lessonDone']!;

box.checked = kept()?.lessons.includes(slug) ?? false;
box.disabled = false;
box.addEventListener('change', () => {
  const was = kept();
  const done = keep(withLesson(was ?? noProgress, slug, box.checked));
  said.textContent = done
    ? was
      ? ''
      : '学习进度从现在起记在本机，可在“评委培训”页查看、导出和清除。'
    : '浏览器不允许保存，学习进度没有记下。';
});
